/** Walks the rows of ledger tables with their readings, each cell content read once per column. */
import { ownCodesOf } from '../codes/own-codes';
import type { Day } from '../calendar/day';
import type { FieldContext, Reading } from '../fields';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { columnOf, TABLES, type TableKey } from '../tables';

/** What the rules of an audit need: the ledger, the day, and readings that are made once. */
export class Audit {
  private readonly context: FieldContext;
  private readonly readers = new Map<TableKey, Map<string, (row: number) => Reading>>();

  constructor(
    readonly snapshot: LedgerSnapshot,
    readonly today: Day,
  ) {
    this.context = { today, language: snapshot.settings.language, ownCodes: ownCodesOf(snapshot) };
  }

  /** Reads the cells of one column, each different content once; a cell of a missing column reads as empty. */
  reader(table: TableSnapshot, key: string): (row: number) => Reading {
    let readers = this.readers.get(table.key);
    if (!readers) this.readers.set(table.key, (readers = new Map()));
    let reader = readers.get(key);
    if (!reader) readers.set(key, (reader = this.newReader(table, key)));
    return reader;
  }

  /** The reading of a cell. */
  read(table: TableSnapshot, row: number, key: string): Reading {
    return this.reader(table, key)(row);
  }

  /** The normal value of a cell, `''` when it holds none. */
  value(table: TableSnapshot, row: number, key: string): Raw {
    const reading = this.read(table, row, key);
    return reading.state === 'value' ? reading.value : '';
  }

  private newReader(table: TableSnapshot, key: string): (row: number) => Reading {
    const { kind, subject } = columnOf(TABLES[table.key], key);
    const context = { ...this.context, ...(subject ? { subject } : {}) };
    const known = new Map<Raw, Reading>();
    const at = table.columns[key] ?? -1;
    return (row) => {
      const cell = table.rows[row]?.[at] ?? '';
      let reading = known.get(cell);
      if (!reading) known.set(cell, (reading = kind.read(cell, context)));
      return reading;
    };
  }
}

const started = new WeakMap<TableSnapshot, readonly number[]>();

/** Offsets of the rows that hold anything. */
export function startedRows(table: TableSnapshot): readonly number[] {
  let rows = started.get(table);
  if (!rows) started.set(table, (rows = table.rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? index : []))));
  return rows;
}

/** A remark at the cell of a column. */
export function findingAt(table: TableSnapshot, row: number, key: string, remark: Remark): Finding {
  const at = table.columns[key];
  return {
    ...remark,
    place: {
      sheet: table.sheet,
      table: table.key,
      row: sheetRow(table, row),
      ...(at === undefined ? {} : { column: table.firstColumn + at, header: table.headers[at] ?? '' }),
      content: cellOf(table, row, key),
    },
  };
}
