/** Walks the rows of ledger tables with their readings, each cell content read once per column. */
import { codeKey, codeListOf } from '../codes';
import { fieldContextOf } from '../codes/field-context';
import type { Day } from '../calendar/day';
import type { FieldContext, Reading } from '../fields';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { columnOf, TABLES, type ColumnDefinition, type TableKey } from '../tables';

/** How names sound, loaded only where it is needed (`fields`). */
export interface Sounds {
  /** The syllables of a name as one text: 王小明 and 王晓明 give the same. */
  spell(name: string): string;
}

/** What the rules of an audit need: the ledger, the day, and readings that are made once. */
export class Audit {
  readonly context: FieldContext;
  private readonly codes = new Map<Reading, string>();
  private readonly readers = new Map<TableKey, Map<string, (row: number) => Reading>>();

  /**
   * @param today day as of which the ledger is checked.
   * @param sounds without it, names are compared by their characters only.
   * @param recordDay day of the calendar: what lies after it cannot have happened.
   */
  constructor(
    readonly snapshot: LedgerSnapshot,
    readonly today: Day,
    readonly sounds?: Sounds,
    readonly recordDay: Day = today,
  ) {
    this.context = fieldContextOf(snapshot, today);
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

  /** The normal value of a cell as text, `''` when it holds none. */
  text(table: TableSnapshot, row: number, key: string): string {
    return String(this.value(table, row, key));
  }

  /** The key of a cell with a drop-down (`away`, `grandparents`), `''` when it holds no code of its list. */
  code(table: TableSnapshot, row: number, key: string): string {
    const reading = this.read(table, row, key);
    if (reading.state !== 'value') return '';
    // Many rules ask for the same few contents.
    let code = this.codes.get(reading);
    if (code === undefined) {
      const list = columnOf(TABLES[table.key], key).kind.codes;
      code = list === undefined ? '' : (codeKey(codeListOf(list), reading.value) ?? '');
      this.codes.set(reading, code);
    }
    return code;
  }

  /** Reads a content as if it stood in a column. */
  readAs(column: ColumnDefinition, cell: Raw): Reading {
    return column.kind.read(cell, this.contextOf(column));
  }

  private contextOf({ subject }: ColumnDefinition): FieldContext {
    return subject ? { ...this.context, subject } : this.context;
  }

  private newReader(table: TableSnapshot, key: string): (row: number) => Reading {
    const column = columnOf(TABLES[table.key], key);
    const context = this.contextOf(column);
    const blank = column.kind.read('', context);
    const at = table.columns[key];
    if (at === undefined) return () => blank;
    const known = new Map<Raw, Reading>();
    // Several rules ask for the same cell: finding it again by its row is far quicker than by its content.
    const byRow = new Array<Reading | undefined>(table.rows.length);
    const readCell = (cell: Raw): Reading => {
      let reading = known.get(cell);
      if (!reading) known.set(cell, (reading = column.kind.read(cell, context)));
      return reading;
    };
    return (row) => {
      const cell = table.rows[row]?.[at] ?? '';
      return cell === '' ? blank : (byRow[row] ??= readCell(cell));
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

/** Rows of children who are on the list on the day of the audit; one without readable dates counts as on it. */
export function childrenOnList(audit: Audit, table: TableSnapshot): readonly number[] {
  return startedRows(table).filter((row) => {
    const joined = audit.value(table, row, 'joinedOn');
    const left = audit.value(table, row, 'leftOn');
    const gone = typeof left === 'number' ? left <= audit.today : audit.code(table, row, 'enrolStatus') === 'left';
    return !gone && !(typeof joined === 'number' && joined > audit.today);
  });
}

/** At most so many rows are named in a sentence. */
const NAMED_ROWS = 8;

/** The sheet rows of some rows, for a sentence: 3、7、12… */
export function rowNumbers(table: TableSnapshot, rows: readonly number[]): string {
  const named = rows.slice(0, NAMED_ROWS).map((row) => sheetRow(table, row));
  return named.join('、') + (rows.length > NAMED_ROWS ? '…' : '');
}

/** The keys of some rows as one text: what a finding about several rows rests on. */
export function keysOf(table: TableSnapshot, rows: readonly number[]): string {
  return rows.map((row) => String(table.rows[row]?.[table.columns[TABLES[table.key].columns[0]?.key ?? ''] ?? 0] ?? '')).join('、');
}

/** The names in a cell: two or three guardians may share one. */
export function namesIn(text: string): readonly string[] {
  return text.split(/[、,，/;；]/u).flatMap((name) => name.trim() || []);
}

/** The header of a column as it stands. */
export function headerOf(table: TableSnapshot, key: string): string {
  return table.headers[table.columns[key] ?? -1] ?? '';
}

/** A remark at the cell of a column. */
export function findingAt(table: TableSnapshot, row: number, key: string, remark: Remark, basis?: string): Finding {
  const at = table.columns[key];
  return {
    ...remark,
    ...(basis === undefined ? {} : { basis }),
    place: {
      sheet: table.sheet,
      table: table.key,
      row: sheetRow(table, row),
      ...(at === undefined ? {} : { column: table.firstColumn + at, columnKey: key, header: table.headers[at] ?? '' }),
      content: cellOf(table, row, key),
    },
  };
}
