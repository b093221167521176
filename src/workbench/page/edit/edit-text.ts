/** The text that an editor shows for a cell: its formula, or its value as one would type it. */
import { displayText } from '../../sheets/behaviour/display';
import type { Sheet, Workbook } from '../../sheets/model';
import { CellError } from '../../sheets/model';
import { isDateFormat, isPercentFormat } from 'numfmt';

export function editText(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.cells.formula(row, column);
  if (formula) return formula.text;
  const value = sheet.cells.value(row, column);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof CellError) return value.code;
  const format = workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat ?? 'General';
  if (typeof value === 'string') return format !== '@' && /^[=+\-@']/.test(value) ? `'${value}` : value;
  if (isDateFormat(format)) return displayText(value, dateEditFormat(value), workbook.date1904);
  if (isPercentFormat(format)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

/** As Excel's formula bar in Chinese: the date, and the time when there is one. */
function dateEditFormat(serial: number): string {
  if (serial < 1) return 'h:mm:ss';
  return Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss';
}
