/** Plans each child of a roster: new row, changed cells, nothing to do, or blocked with the reason. */
import { ymdOf } from '../calendar/day';
import type { FieldContext } from '../fields';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { lastKeyOf, type TableSnapshot } from '../model/snapshot';
import type { CellChange, Edit, Written } from '../plan/edit';
import { identityOf, indexChildren, matchChild } from './match-children';
import type { ImportRow } from './preview';
import type { RosterChild } from './read-children';
import { cellChanges, changesOf, fileNumbers, newRowValues } from './row-edits';

export interface PlannedRows {
  readonly rows: ImportRow[];
  readonly edits: Edit[];
  /** Ledger rows that the roster names. */
  readonly seenRows: ReadonlySet<number>;
}

/** @param sheet name of the roster's sheet, for the places of findings. */
export function planRows(children: readonly RosterChild[], table: TableSnapshot, context: FieldContext, sheet: string): PlannedRows {
  const index = indexChildren(table, context);
  const nextNumber = fileNumbers(table, ymdOf(context.today).year);
  const rows: ImportRow[] = [];
  const added: ReadonlyMap<string, Raw>[] = [];
  const cells: CellChange[] = [];
  const seenRows = new Set<number>();
  const seen = new SeenChildren();
  for (const child of children) {
    const place = { sheet, row: child.sourceRow };
    const say = (said: Remark): Finding => ({ ...said, place });
    const { sourceRow, name } = child;
    const block = (said: Remark): void =>
      void rows.push({
        sourceRow,
        name,
        outcome: 'blocked',
        changes: [],
        remarks: [...child.remarks, say({ ...said, parameters: { name, ...said.parameters } })],
      });
    const earlier = seen.rowOf(child);
    if (name === '') {
      block({ code: 'roster.unreadableName', severity: 'error' });
      continue;
    }
    if (earlier !== undefined) {
      block({ code: 'roster.twiceInRoster', severity: 'error', parameters: { row: earlier } });
      continue;
    }
    const match = matchChild(child, index, table, context);
    if (match.kind === 'blocked') {
      block(match.remark);
      continue;
    }
    if (match.kind === 'row' && seenRows.has(match.row)) {
      block({ code: 'roster.sameLedgerRow', severity: 'error' });
      continue;
    }
    seen.add(child);
    const remarks = [...child.remarks, ...match.remarks.map((said) => say({ ...said, parameters: { name, ...said.parameters } }))];
    if (match.kind === 'new') {
      const childId = nextNumber();
      const values = newRowValues(child, childId, table, context);
      added.push(values);
      rows.push({
        sourceRow,
        name,
        outcome: 'new',
        childId,
        changes: [...values].map(([column, to]) => ({ column, from: '', to })),
        remarks,
      });
      continue;
    }
    seenRows.add(match.row);
    const changes = changesOf(child, table, match.row, context);
    cells.push(...cellChanges(changes, table, match.row));
    const childId = String(table.rows[match.row]?.[table.columns.childId ?? 0] ?? '');
    rows.push({ sourceRow, name, outcome: changes.length > 0 ? 'changed' : 'unchanged', childId, changes, remarks });
  }
  const edits: Edit[] = [];
  if (cells.length > 0) edits.push({ kind: 'setCells', sheet: table.sheet, cells });
  if (added.length > 0) edits.push(appendEdit(added, table));
  return { rows, edits, seenRows };
}

/** The children of a roster so far, to see that none is brought twice. */
class SeenChildren {
  private readonly byNumber = new Map<string, number>();
  private readonly byName = new Map<string, { readonly row: number; readonly hasNumber: boolean }>();

  /** The roster row that named the same child before. Two with numbers of their own are two, whatever their names. */
  rowOf(child: RosterChild): number | undefined {
    const { residentId, studentNumber, nameAndBirth } = identityOf(child);
    const numbered = this.byNumber.get(residentId) ?? this.byNumber.get(studentNumber);
    if (numbered !== undefined) return numbered;
    const namesake = this.byName.get(nameAndBirth);
    const bothNumbered = namesake?.hasNumber === true && (residentId !== '' || studentNumber !== '');
    return bothNumbered ? undefined : namesake?.row;
  }

  add(child: RosterChild): void {
    const { residentId, studentNumber, nameAndBirth } = identityOf(child);
    for (const number of [residentId, studentNumber]) if (number !== '') this.byNumber.set(number, child.sourceRow);
    const hasNumber = residentId !== '' || studentNumber !== '';
    if (nameAndBirth !== '') this.byName.set(nameAndBirth, { row: child.sourceRow, hasNumber });
  }
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
