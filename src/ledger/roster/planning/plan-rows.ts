/** Plans each child of a roster: new row, changed cells, nothing to do, or blocked with the reason. */
import { ymdOf } from '../../calendar/day';
import type { FieldContext } from '../../fields';
import type { Finding, Remark } from '../../model/finding';
import type { Raw } from '../../model/raw';
import { lastKeyOf, sheetRow, type TableSnapshot } from '../../model/snapshot';
import type { CellChange, Edit, Written } from '../../plan/edit';
import type { ChangeLog } from './change-log';
import { KEPT_WITH_FORMER_ID } from '../matching/former-ids';
import { cellKey, type LeftOut } from '../leave-out';
import { indexChildren, matchChild, type ChildIndex, type Match } from '../matching/match-children';
import { isOfParent, parentsAreSwapped } from '../matching/parents';
import type { ImportRow } from '../preview';
import type { RosterChild } from '../children/roster-child';
import { leftTheList } from '../matching/missing-children';
import { fileNumbers } from './file-numbers';
import { cellChanges, changesOf, newRowValues } from './row-edits';
import { SeenChildren } from '../matching/seen-children';

type MatchedRow = Extract<Match, { kind: 'row' }>;

export class RowPlanner {
  readonly rows: ImportRow[] = [];
  /** Ledger rows that the roster names. */
  readonly seenRows = new Set<number>();
  private readonly index: ChildIndex;
  private readonly nextNumber: () => string;
  private readonly added: ReadonlyMap<string, Raw>[] = [];
  private readonly cells: CellChange[] = [];
  private readonly seen = new SeenChildren();

  constructor(
    private readonly table: TableSnapshot,
    private readonly context: FieldContext,
    private readonly log: ChangeLog,
    former: ReadonlyMap<string, string>,
    private readonly left: LeftOut,
  ) {
    this.index = indexChildren(table, context, former);
    this.nextNumber = fileNumbers(table, ymdOf(context.today).year);
  }

  add(child: RosterChild): void {
    const match = this.match(child);
    if (match.kind === 'blocked') {
      this.push(child, { outcome: 'blocked', changes: [], remarks: this.said(child, [match.remark]) });
      return;
    }
    this.seen.add(child);
    if (match.kind === 'new') this.addNew(child, match.remarks);
    else this.addKnown(child, match);
  }

  /** One edit for all changed cells, one for all new rows. */
  edits(): Edit[] {
    const { table, cells, added } = this;
    return [
      ...(cells.length > 0 ? [{ kind: 'setCells', sheet: table.sheet, cells } as const] : []),
      ...(added.length > 0 ? [appendEdit(added, table)] : []),
    ];
  }

  private match(child: RosterChild): Match {
    const blocked = (code: string, parameters?: Remark['parameters']): Match => ({
      kind: 'blocked',
      remark: { code, severity: 'error', ...(parameters && { parameters }) },
    });
    if (child.name === '') return blocked('roster.unreadableName');
    const earlier = this.seen.placeOf(child);
    if (earlier?.sheet === child.sheet) return blocked('roster.twiceInRoster', { row: earlier.row });
    if (earlier) return blocked('roster.twiceInSheets', { row: earlier.row, sheet: earlier.sheet });
    const match = matchChild(child, this.index, this.table, this.context);
    return match.kind === 'row' && this.seenRows.has(match.row) ? blocked('roster.sameLedgerRow') : match;
  }

  private addNew(child: RosterChild, remarks: readonly Remark[]): void {
    const isLeft = this.left.has(keyOf(child));
    const values = newRowValues(child, this.table, this.context);
    // Who is left out takes no number.
    const childId = isLeft ? {} : { childId: this.nextNumber() };
    const row = new Map<string, Raw>([...Object.entries(childId), ...values]);
    if (!isLeft) this.added.push(row);
    this.push(child, {
      outcome: 'new',
      ...childId,
      ...(isLeft && { leaves: 'all' }),
      changes: [...row].map(([column, to]) => ({ column, from: '', to })),
      remarks: this.said(child, remarks),
    });
  }

  private addKnown(child: RosterChild, { row, remarks, isFormerId }: MatchedRow): void {
    const { table, context } = this;
    this.seenRows.add(row);
    const childId = String(table.rows[row]?.[table.columns.childId ?? 0] ?? '');
    const isSwapped = parentsAreSwapped(child, table, row, context);
    const changes = changesOf(child, table, row, context)
      .filter(({ column }) => !(isSwapped && isOfParent(column)))
      .filter(({ column, from }) => !(isFormerId && KEPT_WITH_FORMER_ID.has(column) && (from !== '' || column === 'residentId')))
      .map((change) => this.log.dated(childId, change));
    const key = keyOf(child);
    const chosen = this.left.has(key) ? [] : changes.filter(({ column }) => !this.left.has(cellKey(key, column)));
    this.cells.push(...cellChanges(chosen, table, row));
    const swapped: Remark[] = isSwapped ? [{ code: 'roster.parentsSwapped', severity: 'error' }] : [];
    const hasLeft: Remark[] = leftTheList(table, row) ? [{ code: 'roster.hasLeft', severity: 'warning' }] : [];
    const outcome = changes.length > 0 ? 'changed' : 'unchanged';
    this.push(child, {
      outcome,
      childId,
      ledgerRow: sheetRow(table, row),
      changes,
      ...(chosen.length < changes.length && { leaves: chosen.length === 0 ? 'all' : 'some' }),
      remarks: this.said(child, [...remarks, ...swapped, ...hasLeft]),
    });
  }

  private push(child: RosterChild, row: Omit<ImportRow, 'key' | 'sheet' | 'sourceRow' | 'lastRow' | 'name'>): void {
    const { sheet, sourceRow, lastRow, name } = child;
    this.rows.push({ key: keyOf(child), sheet, sourceRow, ...(lastRow > sourceRow && { lastRow }), name, ...row });
  }

  private said({ sheet, sourceRow, name, remarks }: RosterChild, more: readonly Remark[]): Finding[] {
    const place = { sheet, row: sourceRow };
    return [...remarks, ...more.map((said) => ({ ...said, parameters: { name, ...said.parameters }, place }))];
  }
}

/** By which a row is left out. */
export function keyOf({ sheet, sourceRow, sourceColumn }: RosterChild): string {
  return `${sheet} ${sourceRow} ${sourceColumn}`;
}

/** One append of all new rows, with the columns that any of them fills and the ledger has. */
function appendEdit(added: readonly ReadonlyMap<string, Raw>[], table: TableSnapshot): Edit {
  const keys = Object.keys(table.columns).filter((key) => added.some((values) => values.has(key)));
  return {
    kind: 'appendRows',
    table: table.name,
    columns: keys.map((key) => table.headers[table.columns[key] ?? -1] ?? ''),
    rows: added.map((values) => keys.map((key): Written => values.get(key) ?? '')),
    lastKey: lastKeyOf(table),
  };
}
