/** An audit: a ledger, a day, and the reading of each cell content, made once per column. */
import { codeKey, codeListOf } from '../codes';
import { fieldContextOf } from '../codes/field-context';
import type { Day } from '../calendar/day';
import type { FieldContext, Reading } from '../fields';
import type { Raw } from '../model/raw';
import type { LedgerSnapshot, TableSnapshot } from '../model/snapshot';
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
