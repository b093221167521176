/** Table Duties as records. */
import { parseDutyPeriod } from '../fields';
import type { Cycle, Duty, Scope } from './duty';
import { needed } from './read-people';
import { UNREADABLE, type RowReader } from './row-reader';

const SCOPES: readonly Scope[] = ['all', 'boarders', 'dayPupils', 'keyTargets', 'bothAway', 'grandparents'];

/** Duties that can be read in full; a duty that cannot is reported and asks nothing of anybody. */
export function readDuties(reader: RowReader): Duty[] {
  const duties: Duty[] = [];
  for (let row = 0; row < reader.rowCount; row++) {
    if (reader.isBlank(row)) continue;
    const id = needed(reader, row, 'dutyId', reader.key(row, 'dutyId'));
    const kind = needed(reader, row, 'contactKind', reader.code(row, 'contactKind'));
    const performer = needed(reader, row, 'role', reader.code(row, 'role'));
    const cycle = readCycle(reader, row);
    const need = reader.number(row, 'minimum');
    const grace = reader.number(row, 'graceDays');
    const scope = readScope(reader, row);
    const inHolidays = reader.code(row, 'inHolidays');
    const active = needed(reader, row, 'active', reader.code(row, 'active'));
    if (need === null) reader.reportBlank(row, 'minimum');
    if (id === null || kind === null || performer === null || cycle === null || scope === null || active === null) continue;
    if (need === null || need === UNREADABLE || grace === UNREADABLE || inHolidays === UNREADABLE) continue;
    duties.push({
      id,
      kind,
      performer,
      cycle,
      need,
      scope,
      title: String(reader.raw(row, 'duty')).trim() || id,
      grace: grace ?? 0,
      inHolidays: inHolidays === 'yes',
      enabled: active === 'yes',
      row: reader.sheetRow(row),
    });
  }
  return duties;
}

function readScope(reader: RowReader, row: number): Scope | null {
  const key = reader.code(row, 'scope');
  if (key === UNREADABLE) return null;
  return key === '' ? 'all' : (SCOPES.find((scope) => scope === key) ?? null);
}

function readCycle(reader: RowReader, row: number): Cycle | null {
  const text = needed(reader, row, 'period', reader.text(row, 'period'));
  if (text === null) return null;
  const period = parseDutyPeriod(text);
  if (period === null) {
    reader.report(row, 'period', { code: 'dutyPeriod.unknown', severity: 'error' });
    return null;
  }
  switch (period.kind) {
    case 'everyDays':
      return { unit: 'days', days: period.days };
    case 'festival':
      return { unit: 'festival', names: period.names };
    default:
      return { unit: period.kind };
  }
}
