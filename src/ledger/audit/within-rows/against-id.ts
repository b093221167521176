/** What a resident ID says of a child, against what other cells of the row say. */
import { isoOf } from '../../calendar/day';
import { codeKey, labelOf, SEX } from '../../codes';
import { idInStudentNumber, residentIdFacts } from '../../fields';
import type { Finding } from '../../model/finding';
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
