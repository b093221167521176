/** Walks the rows of ledger tables with their readings, each cell content read once per column. */
import { ownCodesOf } from '../codes/own-codes';
import type { Day } from '../calendar/day';
import type { FieldContext, Reading } from '../fields';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { ColumnDefinition } from '../tables/table-definition';
import { columnOf, TABLES } from '../tables';

/** What the rules of an audit need: the ledger, the day, and readings that are made once. */
export class Audit {
  private readonly context: FieldContext;
  private readonly readings = new Map<ColumnDefinition, Map<Raw, Reading>>();

  constructor(readonly snapshot: LedgerSnapshot, readonly today: Day) {
    this.context = { today, language: snapshot.settings.language, ownCodes: ownCodesOf(snapshot) };
  }

  /** The reading of a cell; a cell of a missing column reads as empty. */
  read(table: TableSnapshot, row: number, key: string): Reading {
    const column = columnOf(TABLES[table.key], key);
    let known = this.readings.get(column);
    if (!known) this.readings.set(column, (known = new Map()));
    const cell = cellOf(table, row, key);
    let reading = known.get(cell);
    if (!reading) {
      reading = column.kind.read(cell, { ...this.context, ...(column.subject ? { subject: column.subject } : {}) });
      known.set(cell, reading);
    }
    return reading;
  }

  /** The normal value of a cell, `''` when it holds none. */
  value(table: TableSnapshot, row: number, key: string): Raw {
    const reading = this.read(table, row, key);
    return reading.state === 'value' ? reading.value : '';
  }
}

/** Offsets of the rows that hold anything. */
export function startedRows(table: TableSnapshot): number[] {
  return table.rows.flatMap((row, index) => (row.some((cell) => cell !== '') ? [index] : []));
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
