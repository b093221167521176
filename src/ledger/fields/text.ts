/** Free text: names of places, remarks, contents. Kept as typed but for invisible characters and spaces at the ends. */
import type { Raw } from '../model/raw';
import type { FieldKind, Reading } from './field-kind';
import { readState, tidyRemark, value } from './reading';
import { trimmed } from './tidy';

function read(cell: Raw): Reading {
  const state = readState(cell);
  if (state) return state;
  const text = trimmed(cell);
  return value(text, typeof cell === 'string' ? tidyRemark(cell, text) : []);
}

export const TEXT: FieldKind = { name: 'text', numberFormat: '@', read };

/** An address: free text of which only the first characters (province, city) show when masked. */
export const ADDRESS: FieldKind = {
  name: 'address',
  numberFormat: '@',
  read,
  mask: (raw) => {
    const characters = [...String(raw)];
    return characters.map((character, index) => (index < 6 ? character : '*')).join('');
  },
};
