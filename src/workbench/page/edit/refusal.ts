/** Why a person may not change cells: a protected sheet, or the middle of a dynamic array's result. */
import type { ProtectionOptions, Rect, Sheet, Workbook } from '../../sheets/model';
import { intersect } from '../../sheets/model';

export type Refusal = 'protected' | 'partOfArray';

/** `null` when the change is allowed. `option` lets a protection option allow it on locked cells too. */
export function refusal(workbook: Workbook, sheet: Sheet, rect: Rect, option?: keyof ProtectionOptions): Refusal | null {
  if (sheet.protection && !(option && sheet.protection.options[option] === true) && anyLocked(workbook, sheet, rect)) return 'protected';
  return null;
}

/** Whether a block holds spilled cells of a formula that stands elsewhere. */
export function partOfArray(sheet: Sheet, rect: Rect): boolean {
  for (const { row, column, formula } of sheet.cells.formulas()) {
    if (!formula.spill) continue;
    const spilled = { row, column, ...formula.spill };
    if (intersect(spilled, rect) && !intersect(rect, { row, column, rows: 1, columns: 1 })) return true;
  }
  return false;
}

function anyLocked(workbook: Workbook, sheet: Sheet, rect: Rect): boolean {
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const id = sheet.cells.styleId(row, column) || (sheet.rows.get(row)?.styleId ?? sheet.columns.get(column)?.styleId ?? 0);
      if (workbook.styles.get(id).locked !== false) return true;
    }
  }
  return false;
}
