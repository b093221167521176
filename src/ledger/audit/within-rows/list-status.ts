/** 在册状态 against 离册日期. */
import { isoOf } from '../../calendar/day';
import { codeKey, ENROL_STATUS } from '../../codes';
import type { Finding } from '../../model/finding';
import type { Audit } from '../audit';
import { findingAt, startedRows } from '../ledger-rows';

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
