/** The class of a child or class teacher in the one form by which both are compared. */
import { SCHOOL_CLASS } from '../fields';
import { compact } from '../fields/parse/tidy';
import type { FieldContext } from '../fields';
import type { Raw } from '../model/raw';
import type { RowReader } from './row-reader';

/** `三(1)班` and `三年级1班` are one class; a text that is no class stays as it is, without spaces; `''` when blank. */
export function classKey(cell: Raw, context: FieldContext): string {
  const reading = SCHOOL_CLASS.read(cell, context);
  if (reading.state === 'value') return compact(reading.value);
  return reading.state === 'invalid' ? compact(cell) : '';
}

export function normalClass(reader: RowReader, row: number, key: string): string {
  return classKey(reader.raw(row, key), reader.context);
}
