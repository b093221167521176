/** What a protected sheet refuses. */
import { HostError } from '../../dispatch/host-error';
import type { ProtectionOptions, Rect, Sheet, Workbook } from '../../../sheets/model';
import type { RangeRef } from './range-ref';
import { stylesIn } from './cell-style';

const REFUSED = 'The sheet is protected. Unprotect it before changing this.';

/** Content: on a protected sheet only unlocked cells may change. Throws AccessDenied. */
export function guardContent(workbook: Workbook, range: RangeRef): void {
  if (!range.sheet.protection) return;
  if (stylesIn(workbook, range).some((style) => style.locked !== false)) throw new HostError('AccessDenied', REFUSED);
}

/** Anything else: refused on a protected sheet unless the option allows it. Throws AccessDenied. */
export function guardSheet(sheet: Sheet, option?: keyof ProtectionOptions): void {
  if (sheet.protection && !(option && sheet.protection.options[option] === true)) throw new HostError('AccessDenied', REFUSED);
}

/** Rows of the block that a filter hides. */
export function filteredRows(sheet: Sheet, rect: Rect): Set<number> {
  const hidden = new Set<number>();
  for (const [row, format] of sheet.rows) {
    if (format.filtered === true && row >= rect.row && row < rect.row + rect.rows) hidden.add(row);
  }
  return hidden;
}
