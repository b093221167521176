/** Makes the grid's cell from the model's: shown text, style with table look and conditional formats, marks. */
import type { ICellDataForSheetInterceptor, IStyleData } from '@univerjs/core';
import { displayColor, displayText } from '../../sheets/behaviour/display';
import { CellError, contains, rectAddress } from '../../sheets/model';
import type { CellStyle, CellValue, Sheet, Table, Workbook } from '../../sheets/model';
import { layerStyles } from './layer-style';
import type { ValueKind } from './style-data';
import { styleData } from './style-data';
import { tableCellStyle } from './table-look';
import { filterButton } from './filter-button';
import { fittedNumber } from './fitted-number';

/** The style that the conditional formats lay over a cell; `null` for none. */
export type ConditionalLooks = (sheet: Sheet, row: number, column: number) => CellStyle | null;

const NOTE_MARK = { color: '#D13438', size: 7 };

export class CellViews {
  private rows: (ICellDataForSheetInterceptor | null | undefined)[][] = [];
  private readonly plainStyles = new Map<string, IStyleData>();
  private readonly layeredStyles = new Map<string, IStyleData>();

  constructor(
    private readonly workbook: Workbook,
    public sheet: Sheet,
    private readonly conditional: ConditionalLooks,
  ) {}

  /** Forgets what was made, all of it: the visible part is made again in a few milliseconds. */
  forget(): void {
    this.rows = [];
  }

  cell(row: number, column: number): ICellDataForSheetInterceptor | undefined {
    const cells = (this.rows[row] ??= []);
    let view = cells[column];
    if (view === undefined) cells[column] = view = this.make(row, column);
    return view ?? undefined;
  }

  private make(row: number, column: number): ICellDataForSheetInterceptor | null {
    const { sheet, workbook } = this;
    const value = sheet.cells.value(row, column);
    const own = this.styleId(row, column);
    const table = sheet.tables.find((one) => contains(one.rect, row, column));
    const look = sheet.conditionalFormats.length > 0 ? this.conditional(sheet, row, column) : null;
    if (value === null && own === 0 && !table && !look && !sheet.autoFilter && sheet.notes.size === 0) return null;
    const style = workbook.styles.get(own);
    const format = look?.numberFormat ?? style.numberFormat;
    const kind = kindOf(value);
    const cell: ICellDataForSheetInterceptor = {
      s: this.style(style, own, kind, table && tableCellStyle(table, row, column), look ?? undefined, displayColor(value, format)),
    };
    if (value !== null) {
      // No type: a text that looks like a number would be looked through for a warning mark at each drawing.
      const text = displayText(value, format, workbook.date1904);
      cell.v = typeof value === 'number' ? fittedNumber(value, text, format, this.width(column), style.font?.size) : text;
    }
    if (sheet.notes.size > 0 && sheet.notes.has(rectAddress({ row, column, rows: 1, columns: 1 }))) cell.markers = { tr: NOTE_MARK };
    const button = filterButtonState(sheet, table, row, column);
    if (button) cell.customRender = [filterButton(button === 'active')];
    return cell;
  }

  /** Points. */
  private width(column: number): number {
    return this.sheet.columns.get(column)?.width ?? this.sheet.standardWidth;
  }

  /** A cell's own format, else its row's, else its column's. */
  private styleId(row: number, column: number): number {
    const { cells, rows, columns } = this.sheet;
    return cells.styleId(row, column) || (rows.get(row)?.styleId ?? columns.get(column)?.styleId ?? 0);
  }

  private style(
    style: CellStyle,
    id: number,
    kind: ValueKind,
    table: CellStyle | undefined,
    look: CellStyle | undefined,
    color: string | undefined,
  ): IStyleData {
    if (!table && !look && !color) return remember(this.plainStyles, `${id} ${kind}`, () => styleData(style, kind));
    const key = `${id} ${kind} ${JSON.stringify([table, look, color])}`;
    return remember(this.layeredStyles, key, () => {
      let layered = table ? layerStyles(table, style) : style;
      if (color) layered = layerStyles(layered, { font: { color } });
      if (look) layered = layerStyles(layered, look);
      return styleData(layered, kind);
    });
  }
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

function kindOf(value: CellValue): ValueKind {
  if (value === null) return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' || value instanceof CellError ? 'centered' : 'text';
}

/** Whether a filter button belongs into the cell, and whether its column is filtered. */
export function filterButtonState(sheet: Sheet, table: Table | undefined, row: number, column: number): 'plain' | 'active' | null {
  if (table?.showFilterButton && table.showHeaders && row === table.rect.row) {
    return table.filter?.criteria.has(column - table.rect.column) ? 'active' : 'plain';
  }
  const { autoFilter } = sheet;
  if (autoFilter && row === autoFilter.rect.row && contains(autoFilter.rect, row, column)) {
    return autoFilter.criteria.has(column - autoFilter.rect.column) ? 'active' : 'plain';
  }
  return null;
}
