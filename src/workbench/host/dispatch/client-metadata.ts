/** What the pinned office.js client knows of each Excel class: its properties, which are writable, which lead on. */
import pinned from './client-metadata.json';

export interface ClassMetadata {
  readonly collection: boolean;
  /** Scalar properties in the client's spelling (`numberFormat`); these are what an empty `load()` means. */
  readonly scalars: readonly string[];
  readonly writable: readonly string[];
  readonly navigation: readonly string[];
}
export type ClientMetadata = Record<string, ClassMetadata>;

const metadata: ClientMetadata = pinned;
const NONE: ClassMetadata = { collection: false, scalars: [], writable: [], navigation: [] };

/** Classes unknown to the client (the services) have no properties. */
export function classMetadata(className: string): ClassMetadata {
  return metadata[className] ?? NONE;
}

/** `numberFormat` → `NumberFormat`, `_Id` stays: the key that the client reads from an answer. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
