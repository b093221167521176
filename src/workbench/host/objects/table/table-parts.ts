/** Showing and hiding a table's header and total rows. */
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { bodyRect, type Rect } from '../../../sheets/model';
import { RangeRef } from '../range/range-ref';
import { writeValues } from '../range/write-values';
import { insertBlock } from '../structure';
import { headerRect, totalsRect, type TableRef } from './table-ref';

/** Without headers the columns keep their names; the header cells are emptied. */
export function setHeaders(self: TableRef, show: boolean, host: HostContext): void {
  const { sheet, table } = self;
  if (table.showHeaders === show) return;
  if (!show) {
    const header = headerRect(self);
    table.showHeaders = false;
    table.rect = { ...table.rect, row: table.rect.row + 1, rows: table.rect.rows - 1 };
    writeValues(new RangeRef(sheet, header), '', host);
    return;
  }
  const header: Rect = { ...table.rect, row: table.rect.row - 1, rows: 1 };
  if (header.row < 0 || isFilled(self, header)) throw new HostError('InvalidOperation', 'There is no room for the header row.');
  table.rect = { ...header, rows: table.rect.rows + 1 };
  writeValues(new RangeRef(sheet, header), [table.columns.map((column) => `'${column.name}`)], host);
  table.showHeaders = true;
}

/** The total row of Excel: a label in the first column, a sum or count in the last. */
export function setTotals(self: TableRef, show: boolean, host: HostContext): void {
  const { sheet, table } = self;
  if (table.showTotals === show) return;
  if (!show) {
    const totals = totalsRect(self);
    writeValues(new RangeRef(sheet, totals), '', host);
    table.showTotals = false;
    table.rect = { ...table.rect, rows: table.rect.rows - 1 };
    return;
  }
  const totals: Rect = { ...table.rect, row: table.rect.row + table.rect.rows, rows: 1 };
  if (isFilled(self, totals)) insertBlock(sheet, totals, 'down', host);
  const body = bodyRect(table);
  table.rect = { ...table.rect, rows: table.rect.rows + 1 };
  table.showTotals = true;
  const last = table.columns.length - 1;
  const numeric = typeof sheet.cells.value(body.row, body.column + last) === 'number';
  const cells = table.columns.map(({ name }, index) => {
    if (index === last && last > 0) return `=SUBTOTAL(${numeric ? 109 : 103},${table.name}[${name}])`;
    return index === 0 ? '汇总' : null;
  });
  writeValues(new RangeRef(sheet, totals), [cells], host);
}

function isFilled({ sheet }: TableRef, rect: Rect): boolean {
  for (let column = rect.column; column < rect.column + rect.columns; column++)
    if (sheet.cells.value(rect.row, column) !== null) return true;
  return false;
}
