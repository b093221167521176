/**
 * Reads the cells of one table through the kinds of its columns. What cannot be read is said once, with its place, and the
 * record that needs it is left out or treated as not filled in; nothing is counted silently.
 */
import type { Day } from '../calendar/day';
import { codeKey, codeListOf, normalizeLabel, type CodeList } from '../codes';
import type { FieldContext, Reading } from '../fields';
import { compact, tidy } from '../fields/parse/tidy';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { cellOf, sheetRow, type TableSnapshot } from '../model/snapshot';
import { columnOf, TABLES } from '../tables';

/** A cell that has content but cannot be read; a finding has been made of it. */
export const UNREADABLE = Symbol('unreadable');
export type Unreadable = typeof UNREADABLE;
/** Somebody has written that there is no value (无, 未知, —): not blank, but no code either. */
export const STATED = '—';

export class RowReader {
  /** What has been read before: the same few values come thousands of times. */
  private readonly readings = new Map<string, Map<Raw, Reading>>();
  private readonly codes = new Map<string, Map<Raw, string>>();
  private readonly texts = new Map<Raw, string>();
  private readonly keys = new Map<Raw, string>();

  constructor(
    readonly table: TableSnapshot,
    readonly context: FieldContext,
    private readonly findings: Finding[],
  ) {}

  get rowCount(): number {
    return this.table.rows.length;
  }

  sheetRow(row: number): number {
    return sheetRow(this.table, row);
  }

  isBlank(row: number): boolean {
    return (this.table.rows[row] ?? []).every((cell) => cell === '' || compact(cell) === '');
  }

  raw(row: number, key: string): Raw {
    return cellOf(this.table, row, key);
  }

  /**
   * A way to read one column that works each different content out once; a content of which something had to be reported is
   * read anew in each row. For tables of tens of thousands of rows.
   */
  remembered<T extends string | number | symbol | object>(key: string, read: (row: number) => T): (row: number) => T {
    const known = new Map<Raw, T>();
    const at = this.table.columns[key] ?? -1;
    return (row) => {
      const cell = this.table.rows[row]?.[at] ?? '';
      const before = known.get(cell);
      if (before !== undefined) return before;
      const reported = this.findings.length;
      const made = read(row);
      if (this.findings.length === reported) known.set(cell, made);
      return made;
    };
  }

  /** Text without stray spaces, `''` when blank. */
  text(row: number, key: string): string {
    return once(this.texts, this.raw(row, key), tidy);
  }

  /** A key such as 档案编号, without any space, also when it was typed as a number. */
  key(row: number, key: string): string {
    return once(this.keys, this.raw(row, key), compact);
  }

  /** A whole day, time of day cut off; `null` when blank (or 无, 未知, —). */
  day(row: number, key: string): Day | null | Unreadable {
    const cell = this.raw(row, key);
    if (cell === '') return null;
    if (typeof cell === 'number' && cell >= EARLIEST && cell < LATEST + 1) return Math.floor(cell);
    const reading = this.read(row, key, cell);
    if (reading === UNREADABLE) return UNREADABLE;
    return reading.state === 'value' ? this.wholeDay(row, key, reading.value) : null;
  }

  /**
   * Key of a code list; `''` when blank, `STATED` for 无, 未知 and — where they are no codes of the list.
   * A value that an open list lacks is its normalised text, and is remarked upon.
   */
  code(row: number, key: string): string | Unreadable {
    const cell = this.raw(row, key);
    if (cell === '') return '';
    const known = this.codes.get(key) ?? new Map<Raw, string>();
    this.codes.set(key, known);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const list = codeListOf(columnOf(TABLES[this.table.key], key).kind.codes ?? key);
    const code = this.readCode(row, key, cell, list);
    // What has to be reported is reported for each row, so only certain codes are remembered.
    if (code !== UNREADABLE && list.codes.some((one) => one.key === code)) known.set(cell, code);
    return code;
  }

  private readCode(row: number, key: string, cell: Raw, list: CodeList): string | Unreadable {
    const reading = this.read(row, key, cell, list.open === true);
    if (reading === UNREADABLE) return UNREADABLE;
    if (reading.state === 'value') return codeKey(list, reading.value) ?? normalizeLabel(String(reading.value));
    if (reading.state === 'empty') return '';
    return reading.state === 'invalid' ? normalizeLabel(String(cell)) : STATED;
  }

  /** A whole number; `null` when blank. */
  number(row: number, key: string): number | null | Unreadable {
    const cell = this.raw(row, key);
    if (cell === '') return null;
    const reading = this.read(row, key, cell);
    if (reading === UNREADABLE) return UNREADABLE;
    return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
  }

  /** Says something about a cell of the row. */
  report(row: number, key: string, remark: Remark): void {
    const column = this.table.columns[key];
    this.findings.push({
      ...remark,
      place: {
        sheet: this.table.sheet,
        table: this.table.key,
        row: this.sheetRow(row),
        ...(column === undefined
          ? {}
          : {
              column: this.table.firstColumn + column,
              header: this.table.headers[column] ?? '',
              content: this.raw(row, key),
            }),
      },
    });
  }

  /** Says that a cell without which the row means nothing is blank. */
  reportBlank(row: number, key: string): void {
    this.report(row, key, { code: 'record.blank', severity: 'error', parameters: { column: this.headerOf(key) } });
  }

  private headerOf(key: string): string {
    const at = this.table.columns[key];
    const own = at === undefined ? undefined : this.table.headers[at];
    return own ?? columnOf(TABLES[this.table.key], key).header[this.context.language === 'en' ? 'en' : 'zh'];
  }

  private read(row: number, key: string, cell: Raw, keepInvalid = false): Reading | Unreadable {
    const known = this.readings.get(key) ?? new Map<Raw, Reading>();
    this.readings.set(key, known);
    let reading = known.get(cell);
    if (!reading) {
      reading = columnOf(TABLES[this.table.key], key).kind.read(cell, this.context);
      known.set(cell, reading);
    }
    if (reading.state !== 'invalid') return reading;
    const said = reading.remarks.find((remark) => remark.severity === 'error') ?? reading.remarks[0];
    this.report(row, key, said ?? { code: 'record.unreadable', severity: 'error', parameters: { content: String(cell) } });
    return keepInvalid ? reading : UNREADABLE;
  }

  private wholeDay(row: number, key: string, value: Raw): Day | Unreadable {
    if (typeof value === 'number' && Number.isFinite(value) && value >= EARLIEST && value <= LATEST) return Math.floor(value);
    this.report(row, key, { code: 'record.unreadable', severity: 'error', parameters: { content: String(value) } });
    return UNREADABLE;
  }
}

function once(known: Map<Raw, string>, cell: Raw, make: (cell: Raw) => string): string {
  const before = known.get(cell);
  if (before !== undefined) return before;
  const made = make(cell);
  known.set(cell, made);
  return made;
}

/** 1 January 1900 (after Excel's missing leap day) and 31 December 9999: outside them a number is no date. */
const EARLIEST = 61;
const LATEST = 2_958_465;
