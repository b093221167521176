/** Writing a block of inputs as Excel's API does: coerced, bypassing validation, refused where the sheet is protected. */
import { HostError } from '../../dispatch/host-error';
import type { HostContext } from '../../dispatch/host-context';
import { readInput, expandTable, headerEdits } from '../../../sheets/behaviour';
import { adjustWorkbook } from '../../../sheets/formulas';
import type { CellValue, Formula } from '../../../sheets/model';
import { structureOf } from '../structure';
import { changeStyles, styleAt } from './cell-style';
import { filteredRows, guardContent } from './guard';
import { readMatrix } from './matrix';
import { RangeRef } from './range-ref';

/** `null` in `value` leaves a cell as it is, `''` empties it. */
export function writeValues(range: RangeRef, value: unknown, host: HostContext): void {
  const { sheet, rect } = range.check(host);
  const input = readMatrix(value, rect);
  guardContent(host.workbook, range);
  const hidden = filteredRows(sheet, rect);
  const year = host.now().getFullYear();
  for (let row = 0; row < rect.rows; row++) {
    // Seen in Excel: an array written over a filtered block skips hidden rows and repeats its first row in the others.
    if (hidden.has(rect.row + row)) continue;
    for (let column = 0; column < rect.columns; column++) {
      writeCell(range, rect.row + row, rect.column + column, input(hidden.size > 0 ? 0 : row, column), year, host);
    }
  }
  host.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'addin' });
  afterWrite(range, host);
}

/** Tables follow what was written: headers rename their columns, and a table takes in what is written next to it. */
export function afterWrite({ sheet, rect }: RangeRef, host: HostContext): void {
  const { workbook } = host;
  if (sheet.tables.length === 0) return;
  for (const { table, from, to } of headerEdits(workbook, sheet, rect))
    adjustWorkbook(workbook, { kind: 'column', table: table.name, from, to });
  const grown = expandTable(structureOf(host), sheet, rect);
  if (grown) workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: grown.id, action: 'resized', source: 'addin' });
}

function writeCell({ sheet }: RangeRef, row: number, column: number, value: unknown, year: number, host: HostContext): void {
  if (value === null || value === undefined) return;
  const numberFormat = styleAt(host.workbook, sheet, row, column).numberFormat;
  const read = coerce(value, numberFormat, year);
  sheet.cells.setInput(row, column, read.input);
  if (read.numberFormat !== undefined) {
    const cell = new RangeRef(sheet, { row, column, rows: 1, columns: 1 });
    changeStyles(host.workbook, cell, () => ({ numberFormat: read.numberFormat }));
  }
}

function coerce(value: unknown, numberFormat: string | undefined, year: number): { input: CellValue | Formula; numberFormat?: string } {
  if (typeof value === 'string') return readInput(value, { numberFormat, year });
  if (typeof value === 'boolean') return { input: numberFormat === '@' ? String(value).toUpperCase() : value };
  if (typeof value === 'number') {
    const kept = fifteenDigits(value);
    return { input: numberFormat === '@' ? String(kept) : kept };
  }
  throw new HostError('InvalidArgument');
}

/** Excel keeps 15 significant digits of a long number: the tail of an 18-digit ID becomes 000. */
function fifteenDigits(value: number): number {
  if (Math.abs(value) < 1e15) return value;
  const tail = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 14);
  return Math.trunc(value / tail) * tail;
}
