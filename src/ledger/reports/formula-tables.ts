/** The columns of a snapshot as formulas name them, and the spellings under which a code stands in them. */
import { codeKey, codeListOf, inLanguageLabel } from './code-labels';
import type { Language } from '../model/raw';
import { cellOf, type LedgerSnapshot } from '../model/snapshot';
import { columnOf, TABLES, type TableKey } from '../tables';
import type { AbsenceColumns } from './on-list-formula';
import { columnReference } from './structured-reference';

/** Thrown while formulas are built when the snapshot lacks a column; the planner turns it into a finding. */
export class MissingColumn extends Error {
  constructor(
    readonly table: TableKey,
    readonly column: string,
  ) {
    super(`Table ${table} has no column ${column}.`);
  }
}

export class FormulaTables {
  constructor(private readonly snapshot: LedgerSnapshot) {}

  get language(): Language {
    return this.snapshot.settings.language;
  }

  /** @throws MissingColumn */
  column(key: TableKey, column: string): string {
    const table = this.snapshot.tables[key];
    const at = table?.columns[column];
    const header = at === undefined ? undefined : table?.headers[at];
    if (!table || header === undefined) throw new MissingColumn(key, column);
    return columnReference(table.name, header);
  }

  /** Where a child that came back has its absence; `null` when the ledger lacks the table or a column without which nothing can be read. */
  absences(): AbsenceColumns | null {
    const table = this.snapshot.tables.Pauses;
    if (!table || ['childId', 'startsOn', 'reason'].some((key) => table.columns[key] === undefined)) return null;
    return {
      childId: this.column('Pauses', 'childId'),
      startsOn: this.column('Pauses', 'startsOn'),
      endsOn: table.columns['endsOn'] === undefined ? null : this.column('Pauses', 'endsOn'),
      reason: this.column('Pauses', 'reason'),
      spellings: this.spellings('Pauses', 'reason', 'offList'),
    };
  }

  /**
   * The texts that mean a code in a column: its label, and whatever other spellings stand there now. A tidy ledger has only
   * the label, so its formulas stay short.
   */
  spellings(key: TableKey, column: string, code: string): string[] {
    const list = codeListOf(columnOf(TABLES[key], column).kind.codes ?? column);
    const label = inLanguageLabel(list, code, this.language);
    const found = new Map([[label.toLowerCase(), label]]);
    const table = this.snapshot.tables[key];
    table?.rows.forEach((_cells, row) => {
      const cell = cellOf(table, row, column);
      if (typeof cell !== 'string' || cell === '' || found.has(cell.toLowerCase())) return;
      if (codeKey(list, cell) === code) found.set(cell.toLowerCase(), cell);
    });
    return [...found.values()];
  }
}
