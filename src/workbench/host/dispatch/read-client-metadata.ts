/** Reads Excel's classes and their properties off a loaded office.js client: the client is its own schema. */
import type { ClassMetadata, ClientMetadata } from './client-metadata';

interface ClientPrototype {
  _className?: string;
  _isCollection?: boolean;
  _scalarPropertyNames?: string[];
  _scalarPropertyUpdateable?: boolean[];
  _navigationPropertyNames?: string[];
}

/** `excel` is the client's global `Excel`. Classes come sorted by name. Generic classes lose their parameter. */
export function readClientMetadata(excel: object): ClientMetadata {
  const found: Record<string, ClassMetadata> = {};
  for (const [name, value] of Object.entries(excel).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (typeof value !== 'function') continue;
    const prototype = value.prototype as ClientPrototype | undefined;
    if (prototype?._className === undefined) continue;
    const scalars = prototype._scalarPropertyNames ?? [];
    const writable = prototype._scalarPropertyUpdateable ?? [];
    found[name] = {
      collection: prototype._isCollection === true,
      scalars: [...scalars],
      writable: scalars.filter((_, index) => writable[index] === true),
      navigation: [...(prototype._navigationPropertyNames ?? [])],
    };
  }
  return found;
}
