/**
 * Finds for a child of a roster its row in the ledger: by ID, then an ID that it had before, then 学籍号, then name with birth
 * date. Never by name alone.
 */
import type { FieldContext } from '../../fields';
import type { Remark } from '../../model/finding';
import { cellOf, type TableSnapshot } from '../../model/snapshot';
import { CHILDREN, columnOf } from '../../tables';
import { plainId } from './former-ids';
import { likeName } from './like-name';
import type { RosterChild } from '../children/roster-child';

export interface ChildIndex {
  readonly residentId: ReadonlyMap<string, readonly number[]>;
  readonly studentNumber: ReadonlyMap<string, readonly number[]>;
  readonly nameAndBirth: ReadonlyMap<string, readonly number[]>;
  readonly name: ReadonlyMap<string, readonly number[]>;
  /** By an ID that was corrected since. */
  readonly formerId: ReadonlyMap<string, number>;
}

export type Match =
  | { readonly kind: 'row'; readonly row: number; readonly remarks: readonly Remark[]; readonly isFormerId?: true }
  | { readonly kind: 'new'; readonly remarks: readonly Remark[] }
  | { readonly kind: 'blocked'; readonly remark: Remark };

/** The readable value of a ledger cell, `''` when it has none. */
export function ledgerValue(table: TableSnapshot, row: number, key: string, context: FieldContext): string {
  const reading = columnOf(CHILDREN, key).kind.read(cellOf(table, row, key), context);
  return reading.state === 'value' ? String(reading.value) : '';
}

/** @param former file numbers by an ID that they once had. */
export function indexChildren(table: TableSnapshot, context: FieldContext, former: ReadonlyMap<string, string>): ChildIndex {
  const byChildId = new Map(table.rows.map((_, row) => [String(cellOf(table, row, 'childId')).trim(), row] as const));
  const formerId = new Map<string, number>();
  for (const [id, childId] of former) {
    const row = byChildId.get(childId);
    if (row !== undefined) formerId.set(id, row);
  }
  const index = {
    residentId: new Map<string, number[]>(),
    studentNumber: new Map<string, number[]>(),
    nameAndBirth: new Map<string, number[]>(),
    name: new Map<string, number[]>(),
  };
  const add = (map: Map<string, number[]>, key: string, row: number): void => {
    if (key !== '') map.set(key, [...(map.get(key) ?? []), row]);
  };
  table.rows.forEach((_, row) => {
    const name = ledgerValue(table, row, 'name', context);
    const birth = ledgerValue(table, row, 'birthDate', context);
    add(index.residentId, ledgerValue(table, row, 'residentId', context), row);
    add(index.studentNumber, ledgerValue(table, row, 'studentNumber', context), row);
    add(index.name, likeName(name), row);
    if (name !== '' && birth !== '') add(index.nameAndBirth, `${likeName(name)}|${birth}`, row);
  });
  return { ...index, formerId };
}

/** What identifies a child of the roster, in order of trust; `''` for what it lacks. */
export function identityOf(child: RosterChild): { residentId: string; studentNumber: string; nameAndBirth: string } {
  const text = (key: string): string => {
    const reading = child.values.get(key);
    return reading?.state === 'value' ? String(reading.value) : '';
  };
  const birth = text('birthDate');
  return {
    residentId: text('residentId'),
    studentNumber: text('studentNumber'),
    nameAndBirth: child.name !== '' && birth !== '' ? `${likeName(child.name)}|${birth}` : '',
  };
}

export function matchChild(child: RosterChild, index: ChildIndex, table: TableSnapshot, context: FieldContext): Match {
  const identity = identityOf(child);
  const formerRow = index.formerId.get(plainId(child.typedId));
  if (identity.residentId === '' && identity.studentNumber === '' && identity.nameAndBirth === '' && formerRow === undefined) {
    return blocked('roster.noIdentity');
  }
  const byId = index.residentId.get(identity.residentId) ?? [];
  const byNumber = index.studentNumber.get(identity.studentNumber) ?? [];
  if (byId.length > 1 || (byId.length === 0 && byNumber.length > 1)) return blocked('roster.twiceInLedger');
  const [idRow] = byId;
  const [numberRow] = byNumber;
  if (idRow !== undefined) {
    return numberRow !== undefined && numberRow !== idRow ? blocked('roster.idAndNumberDisagree') : found(idRow, child, table, context);
  }
  if (formerRow !== undefined) {
    const isAnother = numberRow !== undefined && numberRow !== formerRow;
    return isAnother ? blocked('roster.idAndNumberDisagree') : withFormerId(found(formerRow, child, table, context), child);
  }
  if (numberRow !== undefined) {
    const otherId = ledgerValue(table, numberRow, 'residentId', context);
    return identity.residentId !== '' && otherId !== '' ? blocked('roster.idAndNumberDisagree') : found(numberRow, child, table, context);
  }
  const namesakes = index.nameAndBirth.get(identity.nameAndBirth) ?? [];
  const same = namesakes.filter((row) => !contradicts(identity, table, row, context));
  if (same.length > 1) return blocked('roster.severalNamesakes');
  const [sameRow] = same;
  if (sameRow !== undefined) return found(sameRow, child, table, context);
  if (namesakes.length > 0) return { kind: 'new', remarks: [{ code: 'roster.sameNameAndBirth', severity: 'warning' }] };
  const sameName = (index.name.get(likeName(child.name)) ?? []).length > 0;
  return { kind: 'new', remarks: sameName ? [{ code: 'roster.sameName', severity: 'warning' }] : [] };
}

/** The ledger has corrected the ID since: what it has now stays. */
function withFormerId(match: Match, child: RosterChild): Match {
  if (match.kind !== 'row') return match;
  const remark: Remark = { code: 'roster.formerId', severity: 'warning', parameters: { id: plainId(child.typedId) } };
  return { ...match, remarks: [...match.remarks, remark], isFormerId: true };
}

function blocked(code: string): Match {
  return { kind: 'blocked', remark: { code, severity: 'error' } };
}

/** Same name and birth date, but both have an ID or a 学籍号 and these differ: another child. */
function contradicts(identity: ReturnType<typeof identityOf>, table: TableSnapshot, row: number, context: FieldContext): boolean {
  return (['residentId', 'studentNumber'] as const).some((key) => {
    const other = ledgerValue(table, row, key, context);
    return identity[key] !== '' && other !== '' && identity[key] !== other;
  });
}

function found(row: number, child: RosterChild, table: TableSnapshot, context: FieldContext): Match {
  const name = ledgerValue(table, row, 'name', context);
  // A new surname or one character amended leaves something of the name; nothing left means the number of another child.
  if (name !== '' && child.name !== '' && ![...child.name].some((character) => name.includes(character))) {
    return {
      kind: 'blocked',
      remark: { code: 'roster.numberOfAnother', severity: 'error', parameters: { ledger: name, roster: child.name } },
    };
  }
  const differs = name !== '' && child.name !== '' && likeName(name) !== likeName(child.name);
  return {
    kind: 'row',
    row,
    remarks: differs ? [{ code: 'roster.nameDiffers', severity: 'warning', parameters: { ledger: name, roster: child.name } }] : [],
  };
}
