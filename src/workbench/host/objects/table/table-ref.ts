/** A table with its sheet, and the ranges of its parts. */
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { bodyRect, type Change, type Rect, type Sheet, type Table } from '../../../sheets/model';
import { guardSheet } from '../range/guard';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';

export interface TableRef {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** A block of a table, such as a column of its body. */
export function tableRange({ sheet }: TableRef, rect: Rect): HostObject {
  return HostObject.of(rangeClass, new RangeRef(sheet, rect));
}

export function headerRect({ table }: TableRef): Rect {
  if (!table.showHeaders) throw new HostError('InvalidOperation', 'The table shows no header row.');
  return { ...table.rect, rows: 1 };
}

export function totalsRect({ table }: TableRef): Rect {
  if (!table.showTotals) throw new HostError('InvalidOperation', 'The table shows no total row.');
  return { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 };
}

/** Whether the body is the one blank row that Excel keeps in an empty table: it counts as no row. */
export function isEmptyTable({ sheet, table }: TableRef): boolean {
  const body = bodyRect(table);
  if (body.rows !== 1) return false;
  for (let column = body.column; column < body.column + body.columns; column++) {
    if (sheet.cells.value(body.row, column) !== null || sheet.cells.formula(body.row, column)) return false;
  }
  return true;
}

export function rowCount(self: TableRef): number {
  return isEmptyTable(self) ? 0 : bodyRect(self.table).rows;
}

export function emitTable({ sheet, table }: TableRef, action: Extract<Change, { kind: 'table' }>['action'], host: HostContext): void {
  host.workbook.changes.emit({ kind: 'table', sheetId: sheet.id, tableId: table.id, action, source: 'addin' });
}

/** Rows of a table cannot be added or removed on a protected sheet, whatever its options. */
export function guardTable({ sheet }: TableRef): void {
  guardSheet(sheet);
}
