/** The blocks that a format object speaks for, read as one and written as one. */
import type { HostContext } from '../../dispatch/host-context';
import type { CellStyle } from '../../../sheets/model';
import { changeStyles, stylesIn, type StyleChange } from '../range/cell-style';
import { guardSheet, type Allowance } from '../range/guard';
import type { RangeRef } from '../range/range-ref';

/** One range, or the areas of a RangeAreas. */
export type Areas = readonly RangeRef[];

/** The value that all cells share; `null` when they differ, as Excel answers. */
export function shared<V>(areas: Areas, host: HostContext, pick: (style: CellStyle) => V): V | null {
  const values = new Set<V>();
  for (const range of areas) for (const style of stylesIn(host.workbook, range.check(host))) values.add(pick(style));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Changes the format of all cells; refused on a protected sheet that does not allow it. */
export function restyle(
  areas: Areas,
  host: HostContext,
  change: (style: CellStyle) => StyleChange,
  option: Allowance = 'allowFormatCells',
): void {
  for (const range of areas) {
    guardSheet(range.check(host).sheet, option);
    changeStyles(host.workbook, range, change);
    host.workbook.changes.emit({ kind: 'format', sheetId: range.sheet.id, rect: range.rect, source: 'addin' });
  }
}
