/** The cells of one sheet: values, formulas and style numbers in row arrays, sized by use. */
import type { CellValue, Formula } from './cell';
import type { Rect } from './address';

interface Row {
  values: CellValue[];
  styles: number[];
}

export class CellGrid {
  private readonly rows: (Row | undefined)[] = [];
  private readonly formulaRows = new Map<number, Map<number, Formula>>();
  /** Called before a cell's value, formula or style is replaced; for undo. Shifts of whole rows are not told. */
  beforeWrite?: (row: number, column: number) => void;

  value(row: number, column: number): CellValue {
    return this.rows[row]?.values[column] ?? null;
  }

  /** Sets the shown value only: a formula in the cell stays. Writers of input call `setInput`. */
  setValue(row: number, column: number, value: CellValue): void {
    if (value === null && !this.rows[row]) return;
    this.beforeWrite?.(row, column);
    fillTo(this.at(row).values, column, null)[column] = value;
  }

  formula(row: number, column: number): Formula | undefined {
    return this.formulaRows.get(row)?.get(column);
  }

  /** Puts a constant (formula gone) or a formula (value `null` until calculated) into a cell. */
  setInput(row: number, column: number, input: CellValue | Formula): void {
    this.beforeWrite?.(row, column);
    if (isFormula(input)) {
      let cells = this.formulaRows.get(row);
      if (!cells) this.formulaRows.set(row, (cells = new Map()));
      cells.set(column, input);
      // The row must exist, or a formula not yet calculated would lie outside the used block.
      fillTo(this.at(row).values, column, null)[column] = null;
      return;
    }
    const cells = this.formulaRows.get(row);
    if (cells?.delete(column) && cells.size === 0) this.formulaRows.delete(row);
    this.setValue(row, column, input);
  }

  styleId(row: number, column: number): number {
    return this.rows[row]?.styles[column] ?? 0;
  }

  setStyleId(row: number, column: number, id: number): void {
    if (id === 0 && !this.rows[row]) return;
    this.beforeWrite?.(row, column);
    fillTo(this.at(row).styles, column, 0)[column] = id;
  }

  /** All formulas with their places, in row order. */
  *formulas(): Generator<{ row: number; column: number; formula: Formula }> {
    for (const row of [...this.formulaRows.keys()].sort((a, b) => a - b)) {
      for (const [column, formula] of this.formulaRows.get(row)!) yield { row, column, formula };
    }
  }

  /** The values of a row as stored: may be shorter than the sheet is wide, holes are empty. For fast bulk reads. */
  rowValues(row: number): readonly CellValue[] {
    return this.rows[row]?.values ?? [];
  }

  /** One past the last row that holds anything, formats included. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** The block that holds values (and, unless `valuesOnly`, formats); `null` on an empty sheet. */
  usedRect(valuesOnly = false): Rect | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((cells, row) => {
      if (!cells) return;
      let used = false;
      const touch = (column: number): void => {
        used = true;
        if (column < left) left = column;
        if (column > right) right = column;
      };
      for (let column = 0; column < cells.values.length; column++) {
        if ((cells.values[column] ?? null) !== null || this.formula(row, column)) touch(column);
      }
      if (!valuesOnly) cells.styles.forEach((id, column) => id !== 0 && touch(column));
      if (!used) return;
      if (top < 0) top = row;
      bottom = row;
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Inserts (`count` > 0) or deletes (`count` < 0) whole rows at `row`. References in formulas are the caller's work. */
  shiftRows(row: number, count: number): void {
    if (count > 0 && row < this.rows.length) this.rows.splice(row, 0, ...new Array<undefined>(count).fill(undefined));
    if (count < 0) this.rows.splice(row, -count);
    const moved = [...this.formulaRows].filter(([at]) => at >= row);
    moved.forEach(([at]) => this.formulaRows.delete(at));
    for (const [at, cells] of moved) {
      if (count > 0 || at >= row - count) this.formulaRows.set(at + count, cells);
    }
  }

  private at(row: number): Row {
    for (let next = this.rows.length; next <= row; next++) this.rows[next] = undefined;
    return (this.rows[row] ??= { values: [], styles: [] });
  }
}

export function isFormula(input: CellValue | Formula): input is Formula {
  return typeof input === 'object' && input !== null && 'text' in input;
}

/** Grows an array without holes, so that the engine keeps it packed. */
function fillTo<T>(array: T[], index: number, filler: T): T[] {
  for (let next = array.length; next < index; next++) array[next] = filler;
  return array;
}
