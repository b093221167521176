/** All formulas of a workbook with their places and what they read. */
import { contains, type Formula, type Rect, type Sheet, type Workbook } from '../model';
import { DependencyGraph } from './graph';
import { cellKey, type FormulaCell } from './formula-cell';
import { precedentsOf } from './precedents';
import { parseFormula } from './syntax';

const NOTHING = { areas: [], volatile: false, visibility: false };
/** Up to so many cells are looked at one by one. */
const SMALL = 50_000;

export class FormulaRegister {
  graph = new DependencyGraph();
  private sheets = new Map<Sheet, Map<number, FormulaCell>>();

  constructor(private readonly workbook: Workbook) {}

  at(sheet: Sheet, row: number, column: number): FormulaCell | undefined {
    return this.sheets.get(sheet)?.get(cellKey(row, column));
  }

  *cells(): Generator<FormulaCell> {
    for (const cells of this.sheets.values()) yield* cells.values();
  }

  /** Reads all formulas anew; for a workbook just opened, and after rows, sheets, tables or names changed. */
  rebuild(): FormulaCell[] {
    this.graph = new DependencyGraph();
    this.sheets = new Map();
    const all: FormulaCell[] = [];
    for (const sheet of this.workbook.sheets) {
      for (const { row, column, formula } of sheet.cells.formulas()) all.push(this.add(sheet, row, column, formula));
    }
    return all;
  }

  /** Brings a block up to date with the sheet: `added` are all formulas in it, also those that stayed. */
  refresh(sheet: Sheet, rect: Rect): { added: FormulaCell[]; removed: FormulaCell[] } {
    const added: FormulaCell[] = [];
    const removed: FormulaCell[] = [];
    for (const { row, column } of this.placesIn(sheet, rect)) {
      const known = this.at(sheet, row, column);
      const formula = sheet.cells.formula(row, column);
      if (known && known.formula === formula) {
        added.push(known);
        continue;
      }
      if (known) {
        this.graph.remove(known);
        this.sheets.get(sheet)?.delete(cellKey(row, column));
        removed.push(known);
      }
      if (formula) added.push(this.add(sheet, row, column, formula));
    }
    return { added, removed };
  }

  /** Places in a block that hold a formula now or held one before. */
  private placesIn(sheet: Sheet, rect: Rect): { row: number; column: number }[] {
    const places: { row: number; column: number }[] = [];
    if (rect.rows * rect.columns <= SMALL) {
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        for (let column = rect.column; column < rect.column + rect.columns; column++) places.push({ row, column });
      }
      return places;
    }
    for (const { row, column } of sheet.cells.formulas()) if (contains(rect, row, column)) places.push({ row, column });
    for (const { row, column } of this.sheets.get(sheet)?.values() ?? []) {
      if (contains(rect, row, column) && !sheet.cells.formula(row, column)) places.push({ row, column });
    }
    return places;
  }

  private add(sheet: Sheet, row: number, column: number, formula: Formula): FormulaCell {
    const tree = parseFormula(formula.text);
    const precedents = tree ? precedentsOf(tree, { sheet, row, column }, this.workbook) : NOTHING;
    const cell: FormulaCell = { sheet, row, column, formula, tree, precedents };
    let cells = this.sheets.get(sheet);
    if (!cells) this.sheets.set(sheet, (cells = new Map()));
    cells.set(cellKey(row, column), cell);
    this.graph.add(cell);
    return cell;
  }
}
