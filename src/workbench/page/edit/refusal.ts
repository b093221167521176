/** Why a person may not change cells: what Excel itself refuses, by the code of the sheets' behaviour. */
import { mayDo, mayEdit } from '../../sheets/behaviour/protection';
import type { RefusalCode } from '../../sheets/behaviour/refusal';
import { SheetRefusal } from '../../sheets/behaviour/refusal';
import type { ProtectionOptions, Rect, Sheet, Workbook } from '../../sheets/model';
import { intersect } from '../../sheets/model';

export type EditResult = RefusalCode | null;

/** `null` when the contents may be changed. */
export function contentRefusal(workbook: Workbook, sheet: Sheet, rect: Rect): EditResult {
  if (!mayEdit(workbook, sheet, rect)) return 'protected';
  return partOfArray(sheet, rect) ? 'arrayParts' : null;
}

/** For what a protected sheet can allow by an option. */
export function optionRefusal(sheet: Sheet, option: Exclude<keyof ProtectionOptions, 'selectionMode'>): EditResult {
  return mayDo(sheet, option) ? null : 'protected';
}

/** Runs an edit that may find out half-way that Excel would not do it. Any other error passes through. */
export function refused(edit: () => void): EditResult {
  try {
    edit();
    return null;
  } catch (error) {
    if (error instanceof SheetRefusal) return error.code;
    throw error;
  }
}

/** Whether a block touches spilled cells of a formula that stands outside it. */
function partOfArray(sheet: Sheet, rect: Rect): boolean {
  for (const { row, column, formula } of sheet.cells.formulas()) {
    if (!formula.spill || formula.spill.rows * formula.spill.columns === 1) continue;
    const own = { row, column, rows: 1, columns: 1 };
    if (intersect({ ...own, ...formula.spill }, rect) && !intersect(rect, own)) return true;
  }
  return false;
}
