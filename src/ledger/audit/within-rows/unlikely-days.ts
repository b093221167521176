/** Days that cannot be: before the birth, before the beginning, or still to come where only what has happened is entered. Mostly a mistyped year. */
import { isoOf } from '../../calendar/day';
import type { Finding } from '../../model/finding';
import type { TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, headerOf, startedRows } from '../ledger-rows';

const SINCE_BIRTH: readonly string[] = [
  'joinedOn',
  'archivedOn',
  'leftOn',
  'verifiedOn',
  'consentOn',
  'careAgreementOn',
  'writtenNoticeOn',
];

export function beforeBirth(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return startedRows(table).flatMap((row) => {
    const birth = audit.value(table, row, 'birthDate');
    if (typeof birth !== 'number') return [];
    return SINCE_BIRTH.flatMap((key): Finding[] => {
      const day = audit.value(table, row, key);
      if (typeof day !== 'number' || day >= birth) return [];
      const parameters = { header: headerOf(table, key), date: isoOf(day), birth: isoOf(birth) };
      return [findingAt(table, row, key, { code: 'audit.beforeBirth', severity: 'error', parameters })];
    });
  });
}

const HAPPENED: readonly (readonly [table: TableKey, columns: readonly string[]])[] = [
  ['Children', ['joinedOn', 'archivedOn', 'verifiedOn', 'consentOn']],
  ['CheckIns', ['date', 'enteredOn']],
];

/** A contact of next year counts for nothing, and a child that joins then is on no list. */
export function stillToCome(audit: Audit): Finding[] {
  return HAPPENED.flatMap(([key, columns]) => {
    const table = audit.snapshot.tables[key];
    if (!table) return [];
    return columns.flatMap((column) => {
      const read = audit.reader(table, column);
      return startedRows(table).flatMap((row): Finding[] => {
        const { state, value } = read(row);
        if (state !== 'value' || typeof value !== 'number' || value <= audit.recordDay) return [];
        const parameters = { header: headerOf(table, column), date: isoOf(value) };
        return [findingAt(table, row, column, { code: 'audit.stillToCome', severity: 'warning', parameters })];
      });
    });
  });
}

const SPANS: readonly (readonly [table: TableKey, from: string, to: string])[] = [
  ['Children', 'joinedOn', 'leftOn'],
  ['Pairings', 'startsOn', 'endsOn'],
  ['Pauses', 'startsOn', 'endsOn'],
  ['Terms', 'startsOn', 'endsOn'],
  ['Holidays', 'startsOn', 'endsOn'],
];

/** A stretch of time that ends before it begins. */
export function endBeforeStart(audit: Audit): Finding[] {
  return SPANS.flatMap(([key, from, to]) => {
    const table = audit.snapshot.tables[key];
    if (!table) return [];
    return startedRows(table).flatMap((row): Finding[] => {
      const start = audit.value(table, row, from);
      const end = audit.value(table, row, to);
      if (typeof start !== 'number' || typeof end !== 'number' || end >= start) return [];
      return [
        findingAt(table, row, to, {
          code: 'audit.endBeforeStart',
          severity: 'error',
          parameters: { start: isoOf(start), end: isoOf(end) },
        }),
      ];
    });
  });
}
