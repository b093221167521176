/** What a protected sheet refuses. */
import { HostError } from '../../dispatch/host-error';
import { mayDo, mayEdit } from '../../../sheets/behaviour';
import type { ProtectionOptions, Rect, Sheet, Workbook } from '../../../sheets/model';
import type { RangeRef } from './range-ref';

export type Allowance = Exclude<keyof ProtectionOptions, 'selectionMode'>;

const REFUSED = 'The sheet is protected. Unprotect it before changing this.';

/** Content: on a protected sheet only unlocked cells may change. Throws AccessDenied. */
export function guardContent(workbook: Workbook, range: RangeRef): void {
  if (!mayEdit(workbook, range.sheet, range.rect)) throw new HostError('AccessDenied', REFUSED);
}

/** Anything else: refused on a protected sheet unless the option allows it. Throws AccessDenied. */
export function guardSheet(sheet: Sheet, option?: Allowance): void {
  if (option ? !mayDo(sheet, option) : sheet.protection) throw new HostError('AccessDenied', REFUSED);
}

/** Rows of the block that a filter hides. */
export function filteredRows(sheet: Sheet, rect: Rect): Set<number> {
  const hidden = new Set<number>();
  for (const [row, format] of sheet.rows) {
    if (format.filtered === true && row >= rect.row && row < rect.row + rect.rows) hidden.add(row);
  }
  return hidden;
}
