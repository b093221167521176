/** What table Changes says about cells that a roster would change: whether the ledger has just left the roster's value. */
import type { FieldContext, Reading } from '../../fields';
import type { Raw } from '../../model/raw';
import { cellOf, type TableSnapshot } from '../../model/snapshot';
import { CHILDREN } from '../../tables';
import { normalizeHeader } from '../../tables/normalize-header';
import type { ImportChange } from '../preview';
import { readLedgerCell } from './row-edits';

interface Entry {
  readonly date: Raw;
  readonly before: Raw;
  readonly after: Raw;
}

const KEYS: ReadonlyMap<string, string> = new Map(
  CHILDREN.columns.flatMap(({ key, header }) => [header.zh, header.en].map((text) => [normalizeHeader(text), key] as const)),
);

export class ChangeLog {
  private readonly entries = new Map<string, Entry[]>();

  /** @param table absent in a ledger that keeps no changes yet. */
  constructor(
    table: TableSnapshot | undefined,
    private readonly context: FieldContext,
  ) {
    table?.rows.forEach((_, row) => {
      const key = KEYS.get(normalizeHeader(String(cellOf(table, row, 'column'))));
      const childId = String(cellOf(table, row, 'childId'));
      if (key === undefined || childId === '') return;
      const place = `${childId} ${key}`;
      const entry = { date: cellOf(table, row, 'date'), before: cellOf(table, row, 'before'), after: cellOf(table, row, 'after') };
      this.entries.set(place, [...(this.entries.get(place) ?? []), entry]);
    });
  }

  /** The change, with the day on which the ledger was changed from what the roster says to what it holds now. */
  dated(childId: string, change: ImportChange): ImportChange {
    const entries = this.entries.get(`${childId} ${change.column}`);
    if (!entries) return change;
    const found = entries.findLast(
      (one) => this.same(change.column, one.before, change.to) && this.same(change.column, one.after, change.from),
    );
    return found ? { ...change, changedAwayOn: found.date } : change;
  }

  private same(key: string, one: Raw, other: Raw): boolean {
    const [first, second]: Reading[] = [readLedgerCell(one, key, this.context), readLedgerCell(other, key, this.context)];
    return first!.state === second!.state && String(first!.value) === String(second!.value);
  }
}
