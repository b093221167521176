/** Rules about several cells of one row: they must not contradict each other. */
import { isoOf } from '../../calendar/day';
import { ENROL_STATUS, codeKey, labelOf, SEX } from '../../codes';
import { idInStudentNumber, residentIdFacts } from '../../fields';
import type { Finding } from '../../model/finding';
import type { TableKey } from '../../tables';
import type { Audit } from '../audit';
import { findingAt, startedRows } from '../ledger-rows';

/** Birth date and sex as typed against those in a right ID: a finding on both cells. */
export function differsFromId(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return startedRows(table).flatMap((row): Finding[] => {
    const facts = residentIdFacts(String(audit.value(table, row, 'residentId')));
    if (!facts) return [];
    const findings: Finding[] = [];
    const birth = audit.value(table, row, 'birthDate');
    if (typeof birth === 'number' && birth !== facts.birthDate) {
      const parameters = { typed: isoOf(birth), id: isoOf(facts.birthDate) };
      for (const key of ['birthDate', 'residentId'])
        findings.push(findingAt(table, row, key, { code: 'audit.birthDateDiffersFromId', severity: 'error', parameters }));
    }
    const sex = audit.value(table, row, 'sex');
    if (sex !== '' && codeKey(SEX, sex) !== facts.sex) {
      const parameters = { typed: String(sex), id: labelOf(SEX, facts.sex, audit.snapshot.settings.language) };
      for (const key of ['sex', 'residentId'])
        findings.push(findingAt(table, row, key, { code: 'audit.sexDiffersFromId', severity: 'error', parameters }));
    }
    return findings;
  });
}

/** A student number of the form G holds an ID. It may be a former one, so that another is only worth a look. */
export function studentNumberDiffersFromId(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return startedRows(table).flatMap((row): Finding[] => {
    const id = audit.value(table, row, 'residentId');
    const inNumber = idInStudentNumber(String(audit.value(table, row, 'studentNumber')));
    if (id === '' || inNumber === null || inNumber === id) return [];
    return [findingAt(table, row, 'studentNumber', { code: 'audit.studentNumberHoldsOtherId', severity: 'warning' })];
  });
}

/** 在册状态 must agree with 离册日期: the dates decide, the status is for reading. */
export function statusDisagrees(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  return startedRows(table).flatMap((row): Finding[] => {
    const status = codeKey(ENROL_STATUS, audit.value(table, row, 'enrolStatus'));
    const left = audit.value(table, row, 'leftOn');
    // As of an earlier day a child that has left since is no contradiction.
    if (status === 'left' && typeof left === 'number' && left > audit.recordDay)
      return [findingAt(table, row, 'leftOn', { code: 'audit.leavesLater', severity: 'warning', parameters: { date: isoOf(left) } })];
    const hasLeft = typeof left === 'number' && left <= audit.today;
    if (status === 'left' && left === '') return [findingAt(table, row, 'leftOn', { code: 'audit.leftWithoutDate', severity: 'error' })];
    if (status !== undefined && status !== 'left' && hasLeft)
      return [findingAt(table, row, 'enrolStatus', { code: 'audit.leftButOnList', severity: 'error' })];
    return [];
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
