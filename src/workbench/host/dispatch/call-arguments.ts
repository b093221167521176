/** The arguments of one call, with object paths already replaced by objects. */
import type { HostClass } from './host-class';
import { HostError } from './host-error';
import { HostObject } from './host-object';

export class CallArguments {
  constructor(private readonly values: readonly unknown[]) {}

  get count(): number {
    return this.values.length;
  }

  all(): readonly unknown[] {
    return this.values;
  }

  /** As sent; omitted optional arguments are `null`. */
  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === null ? undefined : this.text(index);
  }

  number(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalNumber(index: number): number | undefined {
    return this.raw(index) === null ? undefined : this.number(index);
  }

  /** A row, column or item number. */
  integer(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  flag(index: number, fallback = false): boolean {
    const value = this.raw(index);
    if (value === null) return fallback;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  list(index: number): unknown[] {
    const value = this.raw(index);
    if (!Array.isArray(value)) throw new HostError('InvalidArgument');
    return value as unknown[];
  }

  /** A plain object such as search criteria; an omitted one is empty. */
  options(index: number): Record<string, unknown> {
    return asRecord(this.raw(index) ?? {});
  }

  /** An object of a class, or `undefined` when the argument is something else. */
  object<T>(index: number, type: HostClass<T>): T | undefined {
    const value = this.raw(index);
    return value instanceof HostObject ? value.as(type) : undefined;
  }
}

/** A JSON object, its keys in lower camel case as the documentation spells them. */
export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HostError('InvalidArgument');
  return value as Record<string, unknown>;
}

/** One of the words that Excel takes, ignoring case (`LandScape` → `landscape`). */
export function oneOf<W extends string>(value: unknown, words: readonly W[]): W {
  const found = typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}
