/** One object of the object model: a native thing with the class that explains it. */
import type { CallArguments } from './call-arguments';
import { classMetadata } from './client-metadata';
import type { Answer, HostClass } from './host-class';
import type { HostContext } from './host-context';
import { HostError, notPlayed } from './host-error';

/** Wire names that differ from the client's own: it sets these two under older names. */
const ALIASES: Record<string, string> = { gridlines: 'showgridlines', headings: 'showheadings' };

/** Methods that look at what formulas show: calculation, which waits for a reader, comes first. */
const READS_RESULTS = new Set([
  'find',
  'findornullobject',
  'findall',
  'findallornullobject',
  'replaceall',
  'copyfrom',
  'copy',
  'removeduplicates',
  'apply',
  'applyvaluesfilter',
  'applycustomfilter',
  'reapply',
  'reapplyfilters',
  'getspecialcells',
  'getspecialcellsornullobject',
  'getinvalidcells',
  'getinvalidcellsornullobject',
  'getspillingtorange',
  'getspillingtorangeornullobject',
]);

export class HostObject {
  private constructor(
    private readonly type: HostClass<unknown>,
    private readonly self: unknown,
  ) {}

  static of<T>(type: HostClass<T>, self: T): HostObject {
    return new HostObject(type as unknown as HostClass<unknown>, self);
  }

  get className(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  /** The native object if it is of that class. */
  as<T>(type: HostClass<T>): T | undefined {
    return (this.type as unknown) === type ? (this.self as T) : undefined;
  }

  identity(host: HostContext): Record<string, unknown> {
    return this.type.identity?.(this.self, host) ?? {};
  }

  canGet(name: string): boolean {
    return member(this.type.get, name) !== undefined;
  }

  get(name: string, host: HostContext): unknown {
    const getter = member(this.type.get, name);
    if (!getter) throw notPlayed(this.className, name);
    return getter(this.self, host);
  }

  /** `undefined` when the class has no such navigation property. */
  navigate(name: string, host: HostContext): HostObject | null {
    const step = member(this.type.navigate, name);
    if (!step) throw notPlayed(this.className, this.spelled(name));
    return step(this.self, host);
  }

  canNavigate(name: string): boolean {
    return member(this.type.navigate, name) !== undefined;
  }

  set(name: string, value: unknown, host: HostContext): void {
    const setter = member(this.type.set, name);
    if (setter) return setter(this.self, value, host);
    const known = classMetadata(this.className);
    const spelled = this.spelled(name);
    if (known.scalars.includes(spelled) && !known.writable.includes(spelled)) throw new HostError('InvalidArgument');
    throw notPlayed(this.className, spelled);
  }

  call(name: string, args: CallArguments, host: HostContext): Answer {
    const method = member(this.type.methods, name);
    if (method && READS_RESULTS.has(name.toLowerCase())) host.refresh();
    if (method) return method(this.self, args, host);
    if (name.toLowerCase() === 'getitem' && this.type.item) return this.item(args.raw(0), host);
    if (name.toLowerCase() === 'getitemat' && this.type.items) return itemAt(this.items(host), args.raw(0));
    if (name.toLowerCase() === 'getcount' && this.type.items) return this.items(host).length;
    throw notPlayed(this.className, lowerFirst(name));
  }

  item(key: unknown, host: HostContext): HostObject {
    if (!this.type.item) throw notPlayed(this.className, 'getItem');
    return this.type.item(this.self, key, host);
  }

  items(host: HostContext): HostObject[] {
    return this.type.items?.(this.self, host) ?? [];
  }

  /** The member in the client's spelling, for error locations. */
  spelled(name: string): string {
    const known = classMetadata(this.className);
    const lower = plain(name);
    return [...known.scalars, ...known.navigation].find((one) => one.toLowerCase() === lower) ?? lowerFirst(name);
  }
}

function itemAt(items: HostObject[], index: unknown): HostObject {
  const found = typeof index === 'number' ? items[index] : undefined;
  if (!found) throw new HostError(typeof index === 'number' ? 'ItemNotFound' : 'InvalidArgument');
  return found;
}

const tables = new WeakMap<object, Map<string, unknown>>();

/** A member of a table by name, ignoring case. */
function member<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  if (!table) return undefined;
  let lower = tables.get(table);
  if (!lower) tables.set(table, (lower = new Map(Object.entries(table).map(([key, value]) => [key.toLowerCase(), value]))));
  return lower.get(plain(name)) as M | undefined;
}

function plain(name: string): string {
  const lower = name.toLowerCase();
  return ALIASES[lower] ?? lower;
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
