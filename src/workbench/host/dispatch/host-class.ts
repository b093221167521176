/** An Excel class as data: tables of getters, setters, navigation and methods over one kind of native object. */
import type { CallArguments } from './call-arguments';
import type { HostContext } from './host-context';
import type { HostObject } from './host-object';

/** What a method may give back: a scalar as JSON, an object, or `null` for a null object; nothing for void. */
export type Answer = unknown;

/**
 * Member names are the client's (`numberFormat`, `getRange`); they are matched ignoring case.
 * `T` is what the host keeps for one object of the class, such as a sheet.
 */
export interface HostClass<T> {
  readonly name: string;
  /** What names this object in later requests: `{ Id }`, `{ _Id }` or, for tracked ranges, `{ _ReferenceId }`. */
  readonly identity?: (self: T, host: HostContext) => Record<string, unknown>;
  readonly get?: Readonly<Record<string, (self: T, host: HostContext) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown, host: HostContext) => void>>;
  readonly navigate?: Readonly<Record<string, (self: T, host: HostContext) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (self: T, args: CallArguments, host: HostContext) => Answer>>;
  /** For collections: what `items` holds. */
  readonly items?: (self: T, host: HostContext) => HostObject[];
  /** For collections with `getItem`. Throws ItemNotFound. */
  readonly item?: (self: T, key: unknown, host: HostContext) => HostObject;
}

/** A part of a class's tables: classes with many members are put together from several files. */
export type Members<T> = Pick<HostClass<T>, 'get' | 'set' | 'navigate' | 'methods'>;

/** Puts a class together from its parts. */
export function hostClass<T>(base: HostClass<T>, ...parts: Members<T>[]): HostClass<T> {
  return {
    ...base,
    get: Object.assign({}, base.get, ...parts.map((part) => part.get)) as NonNullable<HostClass<T>['get']>,
    set: Object.assign({}, base.set, ...parts.map((part) => part.set)) as NonNullable<HostClass<T>['set']>,
    navigate: Object.assign({}, base.navigate, ...parts.map((part) => part.navigate)) as NonNullable<HostClass<T>['navigate']>,
    methods: Object.assign({}, base.methods, ...parts.map((part) => part.methods)) as NonNullable<HostClass<T>['methods']>,
  };
}
