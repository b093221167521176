/** Cells of one row that cannot both be right, as a table; and a reason for an end that has no day. */
import type { Finding } from '../../model/finding';
import type { TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, rowsInUse, startedRows } from '../ledger-rows';

interface Contradiction {
  readonly table: TableKey;
  readonly column: string;
  /** Codes of the column that contradict; without them any content does. */
  readonly codes?: readonly string[];
  readonly other: string;
  readonly otherCodes: readonly string[];
}

const ELSEWHERE = ['otherProvince', 'otherCounty'];

const CONTRADICTIONS: readonly Contradiction[] = [
  // The figures about parents away count by the area, and would count one who is at home or dead.
  ...['father', 'mother'].flatMap((who): Contradiction[] => [
    { table: 'Children', column: `${who}Area`, codes: ELSEWHERE, other: `${who}Status`, otherCodes: ['home'] },
    { table: 'Children', column: `${who}Area`, other: `${who}Status`, otherCodes: ['deceased'] },
  ]),
  // Duties of boarders go by 寄宿情况.
  { table: 'Children', column: 'dormitory', other: 'boarding', otherCodes: ['day'] },
  { table: 'Children', column: 'careAgreementOn', other: 'careAgreement', otherCodes: ['no'] },
  { table: 'Children', column: 'keyReason', other: 'keyTarget', otherCodes: ['no'] },
];

export function contradictions(audit: Audit): Finding[] {
  return CONTRADICTIONS.flatMap(({ table: key, column, codes, other, otherCodes }) => {
    const table = audit.snapshot.tables[key];
    if (!table) return [];
    return rowsInUse(audit, table).flatMap((row): Finding[] => {
      if (!otherCodes.includes(audit.code(table, row, other)) || audit.value(table, row, column) === '') return [];
      if (codes && !codes.includes(audit.code(table, row, column))) return [];
      const parameters = { header: headerOf(table, column), other: headerOf(table, other), said: audit.text(table, row, other) };
      return [findingAt(table, row, column, { code: 'audit.contradicts', severity: 'warning', parameters }, parameters.said)];
    });
  });
}

const ENDS: readonly (readonly [table: TableKey, reason: string, day: string])[] = [
  ['Children', 'leaveReason', 'leftOn'],
  ['Pairings', 'endReason', 'endsOn'],
];

/** A reason for the end and no day of it: the days decide, so that it goes on. */
export function endsWithoutDay(audit: Audit): Finding[] {
  return ENDS.flatMap(([key, reason, day]) => {
    const table = audit.snapshot.tables[key];
    if (!table) return [];
    return startedRows(table).flatMap((row): Finding[] => {
      const said = audit.text(table, row, reason);
      // 离册 without a day is an error of its own.
      const told = key === 'Children' && audit.code(table, row, 'enrolStatus') === 'left';
      if (said === '' || told || audit.value(table, row, day) !== '') return [];
      const parameters = { header: headerOf(table, day), reason: headerOf(table, reason), said };
      return [findingAt(table, row, day, { code: 'audit.endWithoutDay', severity: 'warning', parameters }, said)];
    });
  });
}
