/** What a child of a roster changes in the ledger: the cells of a new row, or the cells of its row that differ. */
import { isoOf } from '../../calendar/day';
import { parseSchoolClass, PERSON_NAME, type FieldContext, type Reading } from '../../fields';
import { labelOf, ENROL_STATUS } from '../../codes';
import type { Raw } from '../../model/raw';
import { cellOf, sheetRow, type TableSnapshot } from '../../model/snapshot';
import type { CellChange } from '../../plan/edit';
import { CHILDREN, columnOf } from '../../tables';
import { likeName } from '../matching/like-name';
import type { ImportChange } from '../preview';
import type { RosterChild } from '../children/roster-child';

const NOTE_SEPARATOR = '；';

/** Values of a new row by column key, without its file number. What the ledger has no column for any more goes into 备注 with its header. */
export function newRowValues(child: RosterChild, table: TableSnapshot, context: FieldContext): ReadonlyMap<string, Raw> {
  const values = new Map<string, Raw>();
  const notes = [...child.ownNotes, ...child.notes];
  for (const [key, reading] of child.values) {
    if (key === 'childId') continue;
    if (table.columns[key] === undefined) notes.push(`${columnOf(CHILDREN, key).header.zh}：${textOfReading(reading, key)}`);
    else values.set(key, reading.value);
  }
  if (!values.has('enrolStatus')) values.set('enrolStatus', labelOf(ENROL_STATUS, 'active', context.language ?? 'zh-CN'));
  if (!values.has('joinedOn')) values.set('joinedOn', context.today);
  if (notes.length > 0) values.set('notes', notes.join(NOTE_SEPARATOR));
  return values;
}

/** A day as a day, not as its number. */
function textOfReading({ value }: Reading, key: string): string {
  return typeof value === 'number' && columnOf(CHILDREN, key).kind.name === 'date' ? isoOf(value) : String(value);
}

/** The reading of a ledger cell by the kind of its column. */
export function readLedgerCell(cell: Raw, key: string, context: FieldContext): Reading {
  const { kind, subject } = columnOf(CHILDREN, key);
  return kind.read(cell, { ...context, ...(subject ? { subject } : {}) });
}

/** The cells of a ledger row that the roster changes. A blank never erases, and a state (无, 未知, —) never replaces a value. */
export function changesOf(child: RosterChild, table: TableSnapshot, row: number, context: FieldContext): ImportChange[] {
  const changes: ImportChange[] = [];
  for (const [key, reading] of child.values) {
    if (key === 'childId' || table.columns[key] === undefined) continue;
    const from = cellOf(table, row, key);
    const now = readLedgerCell(from, key, context);
    if (now.state === reading.state && now.value === reading.value) continue;
    if (reading.state !== 'value' && now.state !== 'empty') continue;
    if (key === 'class' && saysLess(reading, now, context)) continue;
    if (isSameName(key, reading, now)) continue;
    changes.push({ column: key, from, to: reading.value });
  }
  for (const key of child.cleared) {
    const from = cellOf(table, row, key);
    if (table.columns[key] !== undefined && from !== '') changes.push({ column: key, from, to: '' });
  }
  const notes = child.cleared.has('notes') ? '' : cellOf(table, row, 'notes');
  const added = child.ownNotes.filter((note) => !String(notes).includes(note) && readLedgerCell(note, 'notes', context).state === 'value');
  if (added.length > 0 && table.columns.notes !== undefined) {
    changes.push({ column: 'notes', from: notes, to: [String(notes), ...added].filter((part) => part !== '').join(NOTE_SEPARATOR) });
  }
  return changes;
}

/** Another way to write the parts of a name is no news. */
function isSameName(key: string, reading: Reading, now: Reading): boolean {
  return (
    columnOf(CHILDREN, key).kind === PERSON_NAME && now.state === 'value' && likeName(String(reading.value)) === likeName(String(now.value))
  );
}

/** 三年级 of a roster that knows grades only does not replace 三年级1班. */
function saysLess(reading: Reading, now: Reading, context: FieldContext): boolean {
  const [brought, known] = [parseSchoolClass(reading.value, context), parseSchoolClass(now.value, context)];
  return brought !== null && known !== null && brought.number === null && brought.grade === known.grade;
}

/** The changes as cells of the sheet. */
export function cellChanges(changes: readonly ImportChange[], table: TableSnapshot, row: number): CellChange[] {
  return changes.map(({ column, from, to }) => ({
    row: sheetRow(table, row),
    column: table.firstColumn + (table.columns[column] ?? 0),
    before: from,
    after: to,
  }));
}
