/** Free text: names of places, remarks, contents. Kept as typed but for invisible characters and spaces at the ends. */
import type { Raw } from '../model/raw';
import type { FieldKind, Reading } from './field-kind';
import { maskWhole } from './masked';
import { readState, tidyRemark, value } from './reading';
import { trimmed } from './parse/tidy';

/** Reads any text: what kinds of free text have in common. */
export function readText(cell: Raw): Reading {
  const state = readState(cell);
  if (state) return state;
  const text = trimmed(cell);
  return value(text, typeof cell === 'string' ? tidyRemark(cell, text) : []);
}

export const TEXT: FieldKind = {
  name: 'text',
  numberFormat: '@',
  read: readText,
  explanation: { zh: '文字，长短不限。', en: 'Any text.' },
  mask: maskWhole,
};
