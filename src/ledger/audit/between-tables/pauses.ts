/** 在册状态 against 暂停联系: a child that is away from school owes no contacts only by its row there, and one that is back owes them again. */
import { isoOf } from '../../calendar/day';
import type { Finding } from '../../model/finding';
import type { TableSnapshot } from '../../model/snapshot';
import type { Audit } from '../audit';
import { findingAt, startedRows } from '../ledger-rows';

/** Today as the calendar has it decides: 在册状态 says how it is now, not how it was on an earlier as-of day. */
export function pausesDisagree(audit: Audit): Finding[] {
  const { Children, Pauses } = audit.snapshot.tables;
  if (!Children || !Pauses) return [];
  const rowOf = new Map(startedRows(Children).map((row) => [audit.text(Children, row, 'childId'), row]));
  const paused = new Set<string>();
  const findings: Finding[] = [];
  for (const row of startedRows(Pauses)) {
    const childId = audit.text(Pauses, row, 'childId');
    if (isInForce(audit, Pauses, row)) paused.add(childId);
    const child = rowOf.get(childId);
    if (child !== undefined) findings.push(...openPause(audit, Pauses, row, Children, child));
  }
  for (const [childId, row] of rowOf) {
    if (audit.code(Children, row, 'enrolStatus') !== 'suspended' || paused.has(childId)) continue;
    findings.push(findingAt(Children, row, 'enrolStatus', { code: 'audit.suspendedWithoutPause', severity: 'warning' }));
  }
  return findings;
}

function isInForce(audit: Audit, table: TableSnapshot, row: number): boolean {
  const [start, end] = [audit.value(table, row, 'startsOn'), audit.value(table, row, 'endsOn')];
  return typeof start === 'number' && start <= audit.recordDay && (typeof end !== 'number' || end >= audit.recordDay);
}

/** A row that goes on although the child is said to be at school: nobody would be reminded of it any more. */
function openPause(audit: Audit, table: TableSnapshot, row: number, children: TableSnapshot, child: number): Finding[] {
  const start = audit.value(table, row, 'startsOn');
  const reason = audit.code(table, row, 'reason');
  if (typeof start !== 'number' || start > audit.recordDay || audit.value(table, row, 'endsOn') !== '') return [];
  if (audit.code(children, child, 'enrolStatus') !== 'active' || audit.value(children, child, 'leftOn') !== '') return [];
  if (reason !== 'suspended' && reason !== 'offList') return [];
  const code = reason === 'suspended' ? 'audit.suspensionGoesOn' : 'audit.absenceGoesOn';
  return [findingAt(table, row, 'endsOn', { code, severity: 'warning', parameters: { from: isoOf(start) } }, reason)];
}
