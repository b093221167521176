/**
 * Which findings can be mended by writing their `fix`, and what kind of mend that is. A finding whose fix is certain may be mended
 * together with all others of its kind; one with a doubt only after a person has looked at it.
 */
import { codeListOf, findCode, normalizeLabel } from '../../codes';
import { compact, trimmed, visible } from '../../fields/parse/tidy';
import type { Finding } from '../../model/finding';
import { TABLES, type ColumnDefinition } from '../../tables';

export const MEND_KINDS = [
  'spaces',
  'width',
  'dot',
  'phoneFormat',
  'dateText',
  'timeOfDay',
  'classSpelling',
  'codeWord',
  'idForm',
  'workArea',
  'spelling',
] as const;
export type MendKind = (typeof MEND_KINDS)[number];

/** By code of the finding: `sure` may be mended in bulk, `looked` one by one. A code that is not named here is not mended in bulk. */
export const MENDS: Readonly<Record<string, 'sure' | 'looked'>> = {
  'any.normalForm': 'sure',
  'date.asText': 'sure',
  'date.timeOfDay': 'sure',
  // It follows from the place, which the finding names.
  'audit.workAreaBlank': 'sure',
  // Five digits are a serial day, unless they were something else.
  'date.serialText': 'looked',
  // The number that replaced a void one, by arithmetic; a few people were given another.
  'residentId.void15Upgrade': 'looked',
  // Ten or eleven digits that are a landline with the 0 that a number cell drops.
  'phone.lostZero': 'looked',
  // The century is the likeliest one, not a known one.
  'date.twoDigitYear': 'looked',
  // Right in this school year; the class of a cohort is another one in the next.
  'schoolClass.cohort': 'looked',
  // 3-1 turned into a date is class 1 of year 3, unless it was meant as a date.
  'schoolClass.date': 'looked',
  // 3.1 may have been 3.10.
  'schoolClass.decimal': 'looked',
};

/** Whether a fix may be written without a person having looked at the cell. */
export function isSure(finding: Finding): boolean {
  return isMendable(finding) && MENDS[finding.code] === 'sure';
}

/** Whether the finding has a fix and its cell can be written. */
export function isMendable({ fix, place }: Finding): boolean {
  return fix !== undefined && place.row !== undefined && place.column !== undefined && place.content !== undefined;
}

const BY_CODE: Readonly<Record<string, MendKind>> = {
  'date.asText': 'dateText',
  'date.timeOfDay': 'timeOfDay',
  'date.twoDigitYear': 'dateText',
  'date.serialText': 'dateText',
  'audit.workAreaBlank': 'workArea',
};
const BY_FIELD: Readonly<Record<string, MendKind>> = {
  phone: 'phoneFormat',
  schoolClass: 'classSpelling',
  residentId: 'idForm',
  studentNumber: 'idForm',
};

/** What a mend does to its cell, for grouping: `null` for a finding without a fix. */
export function mendKindOf(finding: Finding): MendKind | null {
  if (!isMendable(finding)) return null;
  const known = BY_CODE[finding.code];
  if (known) return known;
  const before = String(finding.place.content);
  const after = String(finding.fix);
  if (trimmed(before) === after) return 'spaces';
  if (compact(before) === compact(after)) return visible(before).normalize('NFKC') === visible(before) ? 'spaces' : 'width';
  const column = columnOfFinding(finding);
  if (column?.kind.name === 'personName' && after.includes('·')) return 'dot';
  if (column?.kind.codes !== undefined && findCode(codeListOf(column.kind.codes), normalizeLabel(before))) return 'codeWord';
  return BY_FIELD[column?.kind.name ?? ''] ?? 'spelling';
}

/** The column of the definition in which a finding stands. */
export function columnOfFinding({ place }: Finding): ColumnDefinition | undefined {
  return place.table === undefined ? undefined : TABLES[place.table].columns.find((column) => column.key === place.columnKey);
}
