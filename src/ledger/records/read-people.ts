/** Tables Staff, Pairings and Pauses as records. */
import { normalClass } from './class-name';
import type { Pairing } from './pairing';
import type { Pause } from './pause';
import { UNREADABLE, type RowReader, type Unreadable } from './row-reader';
import type { StaffMember } from './staff-member';
import type { Day } from '../calendar/day';

export function readStaff(reader: RowReader): StaffMember[] {
  const staff: StaffMember[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    const id = reader.key(row, 'staffId');
    const name = reader.text(row, 'name');
    if (id === '' && name === '') {
      if (!reader.isBlank(row)) reader.reportBlank(row, 'name');
      continue;
    }
    staff.push({ id, name, classTeacherOf: normalClass(reader, row, 'class'), row: reader.sheetRow(row) });
  }
  return staff;
}

/** Pairings whose child, role, helper and days can be read. */
export function readPairings(reader: RowReader): Pairing[] {
  const pairings: Pairing[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (reader.isBlank(row)) continue;
    const childId = needed(reader, row, 'childId', reader.key(row, 'childId'));
    const role = needed(reader, row, 'role', reader.code(row, 'role'));
    const helperId = reader.key(row, 'helperId');
    const helperName = reader.text(row, 'helperName');
    const span = spanOf(reader, row);
    if (helperId === '' && helperName === '') reader.reportBlank(row, 'helperName');
    if (childId === null || role === null || span === null || (helperId === '' && helperName === '')) continue;
    const replaced = span.end !== null && reader.code(row, 'endReason') === 'changed';
    pairings.push({ childId, role, helperId, helperName, ...span, ...(replaced && { replaced }), row: reader.sheetRow(row) });
  }
  return pairings;
}

export function readPauses(reader: RowReader): Pause[] {
  const pauses: Pause[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (reader.isBlank(row)) continue;
    const childId = needed(reader, row, 'childId', reader.key(row, 'childId'));
    const span = spanOf(reader, row);
    if (childId === null || span === null) continue;
    const offList = reader.code(row, 'reason') === 'offList';
    pauses.push({ childId, ...span, ...(offList && { offList }), row: reader.sheetRow(row) });
  }
  return pauses;
}

/** A text that must be there; `null`, and said so, when it is not. */
export function needed(reader: RowReader, row: number, key: string, text: string | Unreadable): string | null {
  if (text === UNREADABLE) return null;
  if (text === '') reader.reportBlank(row, key);
  return text === '' ? null : text;
}

/** First and last day of a row; an open end is `null`. `null` as a whole when they cannot be read or are the wrong way round. */
export function spanOf(reader: RowReader, row: number): { start: Day; end: Day | null } | null {
  const start = reader.day(row, 'startsOn');
  const end = reader.day(row, 'endsOn');
  if (start === null) reader.reportBlank(row, 'startsOn');
  if (start === null || start === UNREADABLE || end === UNREADABLE) return null;
  if (end !== null && end < start) {
    reader.report(row, 'endsOn', { code: 'record.endBeforeStart', severity: 'error' });
    return null;
  }
  return { start, end };
}
