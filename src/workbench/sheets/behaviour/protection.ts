/** What may be edited on a protected sheet. */
import { MAX_COLUMNS, MAX_ROWS, type ProtectionOptions, type Rect, type Sheet, type Workbook } from '../model';
import { usedPart } from './move-cells';

/** Whether all cells of the block may get new content: the sheet is not protected, or every cell is unlocked. */
export function mayEdit(workbook: Workbook, sheet: Sheet, rect: Rect): boolean {
  if (!sheet.protection) return true;
  const part = usedPart(sheet.cells, rect);
  // Cells without a format are locked, unless their whole row or column is not.
  if (!part || part.rows !== rect.rows || part.columns !== rect.columns) return unlockedLines(workbook, sheet, rect);
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!isUnlocked(workbook, sheet, row, column)) return false;
    }
  }
  return true;
}

/** Whether an action that protection can allow by an option may be done. */
export function mayDo(sheet: Sheet, option: Exclude<keyof ProtectionOptions, 'selectionMode'>): boolean {
  return !sheet.protection || sheet.protection.options[option] === true;
}

/** A right password (or none needed) lifts the protection. A hash from a file cannot be checked: any password is refused. */
export function unprotect(sheet: Sheet, password?: string): boolean {
  const { protection } = sheet;
  if (!protection) return true;
  if (protection.fileHash || (protection.password !== undefined && protection.password !== password)) return false;
  sheet.protection = null;
  return true;
}

function isUnlocked(workbook: Workbook, sheet: Sheet, row: number, column: number): boolean {
  const own = sheet.cells.styleId(row, column);
  const id = own !== 0 ? own : (sheet.rows.get(row)?.styleId ?? sheet.columns.get(column)?.styleId ?? 0);
  return workbook.styles.get(id).locked === false;
}

/** Blocks that reach beyond what is used: cell by cell while they are small, else locked. */
function unlockedLines(workbook: Workbook, sheet: Sheet, rect: Rect): boolean {
  if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS || rect.rows * rect.columns > 1_000_000) return false;
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      if (!isUnlocked(workbook, sheet, row, column)) return false;
    }
  }
  return true;
}
