/** IDs that a child had in the ledger before they were corrected there, from table Changes: older rosters still have them. */
import type { Raw } from '../../model/raw';
import { cellOf, type TableSnapshot } from '../../model/snapshot';
import { CHILDREN, columnOf } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';

const { header } = columnOf(CHILDREN, 'residentId');
const COLUMN = new Set([header.zh, header.en].map(normalizeHeader));

/** What the ledger is right about when a roster has a former ID: the ID itself and what may only have been read from it. */
export const KEPT_WITH_FORMER_ID: ReadonlySet<string> = new Set(['residentId', 'studentNumber', 'birthDate', 'sex']);

/** An ID as it is compared, right or wrong: a wrong one is what gets corrected. */
export function plainId(cell: Raw): string {
  return String(cell)
    .normalize('NFKC')
    .replace(/[^\dA-Za-z]/gu, '')
    .toUpperCase();
}

/** File numbers by an ID that they once had; where several children had it, none is meant. */
export function formerIds(changes: TableSnapshot | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const several = new Set<string>();
  changes?.rows.forEach((_, row) => {
    const childId = String(cellOf(changes, row, 'childId')).trim();
    const id = plainId(cellOf(changes, row, 'before'));
    if (!COLUMN.has(normalizeHeader(String(cellOf(changes, row, 'column')))) || childId === '' || id === '') return;
    if ((found.get(id) ?? childId) !== childId) several.add(id);
    found.set(id, childId);
  });
  for (const id of several) found.delete(id);
  return found;
}
