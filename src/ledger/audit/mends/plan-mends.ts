/** The edits that mend findings: each writes its fix where the cell still holds what was found. */
import type { Finding } from '../../model/finding';
import type { LedgerSnapshot, TableSnapshot } from '../../model/snapshot';
import type { CellChange, Edit } from '../../plan/edit';
import type { WorkbookPlan } from '../../plan/workbook-plan';
import { formulaRows } from '../structure/formulas';
import { columnOfFinding, isMendable, mendKindOf, type MendKind } from './mend-kinds';

/** One cell with its old and its new content. */
export interface Mend {
  readonly kind: MendKind;
  readonly finding: Finding;
  readonly change: CellChange;
}

/** Cells farther apart than this are written by edits of their own: an edit reads and writes the block around its cells. */
const LONGEST_GAP = 40;
/** So many cells at most are one edit, so that what is sent can be parted. */
const LARGEST_EDIT = 4000;

/** The mends of some findings, one for each cell; a cell whose content a formula makes is left alone, as the formula would be lost. */
export function mendsOf(snapshot: LedgerSnapshot, findings: readonly Finding[]): Mend[] {
  const mends = new Map<string, Mend>();
  for (const finding of findings) {
    const kind = mendKindOf(finding);
    const { sheet, row, column, content } = finding.place;
    if (kind === null || row === undefined || column === undefined || content === undefined || isCalculated(snapshot, finding)) continue;
    const cell = `${sheet} ${row} ${column}`;
    if (mends.has(cell)) continue;
    const format = columnOfFinding(finding)?.kind.numberFormat;
    const after = finding.fix ?? '';
    const numberFormat = typeof after === 'number' && format !== undefined && format !== '@' ? { numberFormat: format } : {};
    mends.set(cell, { kind, finding, change: { row, column, before: content, after, ...numberFormat } });
  }
  return [...mends.values()];
}

function isCalculated(snapshot: LedgerSnapshot, { place }: Finding): boolean {
  const table: TableSnapshot | undefined = place.table && snapshot.tables[place.table];
  if (!table || (table.formulas?.length ?? 0) === 0) return false;
  return formulaRows(table, (place.column ?? 0) - table.firstColumn).has((place.row ?? 0) - table.headerRow - 1);
}

/** Writes the mends; the plan is undone as a whole. */
export function planMends(mends: readonly Mend[]): WorkbookPlan {
  return { title: 'mend', edits: editsOf(mends.filter(({ finding }) => isMendable(finding))), findings: [] };
}

/** One edit for every stretch of a column. */
function editsOf(mends: readonly Mend[]): Edit[] {
  const edits: { kind: 'setCells'; sheet: string; cells: CellChange[] }[] = [];
  const sorted = [...mends].sort(
    (a, b) =>
      a.finding.place.sheet.localeCompare(b.finding.place.sheet) || a.change.column - b.change.column || a.change.row - b.change.row,
  );
  for (const { finding, change } of sorted) {
    const last = edits.at(-1);
    const before = last?.cells.at(-1);
    const near = before && before.column === change.column && change.row - before.row <= LONGEST_GAP;
    if (last && near && last.sheet === finding.place.sheet && last.cells.length < LARGEST_EDIT) last.cells.push(change);
    else edits.push({ kind: 'setCells', sheet: finding.place.sheet, cells: [change] });
  }
  return edits;
}
