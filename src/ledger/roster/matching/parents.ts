/** Fathers and mothers in each other's columns: against the ledger for one child, by surnames for a whole roster. */
import type { FieldContext } from '../../fields';
import type { TableSnapshot } from '../../model/snapshot';
import { ledgerValue } from './match-children';
import type { RosterChild } from '../children/roster-child';

/** So many children must be telling, and this share of them must have their mother's surname, before anything is said. */
const TELLING = 6;
const SHARE = 0.8;

/** Whether the roster calls father whom the ledger calls mother, and the other way round. */
export function parentsAreSwapped(child: RosterChild, table: TableSnapshot, row: number, context: FieldContext): boolean {
  const [father, mother] = [nameOf(child, 'fatherName'), nameOf(child, 'motherName')];
  if (father === '' || mother === '' || father === mother) return false;
  return father === ledgerValue(table, row, 'motherName', context) && mother === ledgerValue(table, row, 'fatherName', context);
}

/** Whether a column is one of a parent's. */
export function isOfParent(key: string): boolean {
  return key.startsWith('father') || key.startsWith('mother');
}

/** Whether nearly all children have the surname of whom the roster calls their mother, and not that of their father. */
export function columnsMayBeSwapped(children: readonly RosterChild[]): boolean {
  let fathers = 0;
  let mothers = 0;
  for (const child of children) {
    const [own = ''] = child.name;
    const [father = '', mother = ''] = [nameOf(child, 'fatherName').charAt(0), nameOf(child, 'motherName').charAt(0)];
    if (own === '' || father === '' || mother === '' || father === mother) continue;
    if (own === father) fathers++;
    if (own === mother) mothers++;
  }
  return fathers + mothers >= TELLING && mothers >= (fathers + mothers) * SHARE;
}

function nameOf(child: RosterChild, key: string): string {
  const reading = child.values.get(key);
  return reading?.state === 'value' ? String(reading.value) : '';
}
