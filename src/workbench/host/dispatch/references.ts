/** Objects that the client keeps beyond one request (`track()`), by reference id. */
import { HostError } from './host-error';
import type { HostObject } from './host-object';

export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<object, string>();
  private next = 1;

  /** Keeps the object; `native` is the same thing each time the object is met. */
  keep(object: HostObject, native: object): string {
    const known = this.ids.get(native);
    if (known !== undefined && this.kept.has(known)) return known;
    const id = `ref${this.next++}`;
    this.ids.set(native, id);
    this.kept.set(id, object);
    return id;
  }

  idOf(native: object): string | undefined {
    const id = this.ids.get(native);
    return id !== undefined && this.kept.has(id) ? id : undefined;
  }

  get(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  all(): Iterable<HostObject> {
    return this.kept.values();
  }
}
