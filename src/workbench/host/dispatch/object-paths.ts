/** Resolves the object paths of one request, each once: a path that adds something adds it once. */
import { CallArguments } from './call-arguments';
import type { HostContext } from './host-context';
import { HostError, notPlayed } from './host-error';
import { HostObject } from './host-object';
import { PathType, type ArgumentInfo, type ObjectPath } from './wire';

export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly host: HostContext,
  ) {}

  /** `null` is a null object, and so is everything below one. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidArgument', `The request has no object path ${id}.`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  isResolved(id: number): boolean {
    return this.resolved.has(id);
  }

  arguments(info: ArgumentInfo | undefined): CallArguments {
    const values = info?.Arguments ?? [];
    return new CallArguments(values.map((value, index) => this.replaced(value, at(info?.ReferencedObjectPathIds, index))));
  }

  /** `Class.member` of a path, in the client's spelling, for error locations. */
  location(id: number): string {
    const path = this.paths[id];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.resolved.get(path.ParentObjectPathId);
    if (!path || !parent) return '';
    return `${parent.className}.${path.ObjectPathType === PathType.Indexer ? 'getItem' : parent.spelled(path.Name)}`;
  }

  /** Ids from the outermost parent down to the path itself. */
  chain(id: number): number[] {
    const ids: number[] = [];
    for (let next: number | undefined = id; next !== undefined; next = this.paths[next]?.ParentObjectPathId) ids.unshift(next);
    return ids;
  }

  private find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Null:
        return null;
      case PathType.Global:
        return this.host.root();
      case PathType.NewObject:
        return this.host.service(path.Name);
      case PathType.ReferenceId:
        return this.host.references.get(path.Name);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.Property:
        return parent.navigate(path.Name, this.host);
      case PathType.Indexer:
        return parent.item(args.raw(0), this.host);
      case PathType.Method: {
        const answer = parent.call(path.Name, args, this.host);
        if (answer === null || answer instanceof HostObject) return answer;
        throw notPlayed(parent.className, parent.spelled(path.Name));
      }
    }
    throw new HostError('ApiNotFound', `The workbench does not know object path type ${path.ObjectPathType}.`);
  }

  private replaced(value: unknown, reference: unknown): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((part: unknown, index) => this.replaced(part, at(reference, index)));
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return this.inRecord(value);
    return value;
  }

  private inRecord(value: object): unknown {
    const id = (value as Record<string, unknown>)._ObjectPathId;
    if (typeof id === 'number') return this.resolve(id);
    const entries = Object.entries(value) as [string, unknown][];
    return Object.fromEntries(entries.map(([key, part]) => [key, this.replaced(part, 0)]));
  }
}

function at(list: unknown, index: number): unknown {
  return Array.isArray(list) ? (list as unknown[])[index] : 0;
}
