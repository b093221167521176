/** Range: format, sizes, hyperlink, hiding, clearing and selecting. */
import { asFlag, asRecord, asText, oneOf } from '../../dispatch/call-arguments';
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostObject } from '../../dispatch/host-object';
import { intersect, MAX_COLUMNS, MAX_ROWS, rectAddress, type Hyperlink } from '../../../sheets/model';
import { changeColumns, changeRows, columnWidth, leftOf, rowHeight, topOf } from '../format/sizes';
import { rangeFormatClass } from '../format/range-format';
import { conditionalFormatCollectionClass } from '../rules/conditional-formats';
import { dataValidationClass } from '../rules/data-validation';
import { emitSheet } from '../sheet/sheet-properties';
import { guardContent, guardSheet } from './guard';
import { changeStyles } from './cell-style';
import type { RangeRef } from './range-ref';
import { writeValues } from './write-values';

const CLEAR = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Whether all lines of a block are hidden: `true`, `false`, or `null` when they differ. */
function hidden(start: number, count: number, isHidden: (line: number) => boolean, known: Iterable<number>): boolean | null {
  let found = 0;
  for (const line of known) if (line >= start && line < start + count && isHidden(line)) found++;
  if (found === 0) return false;
  return found === count ? true : null;
}

function rowHidden({ sheet, rect }: RangeRef): boolean | null {
  const isHidden = (row: number): boolean => Boolean(sheet.rows.get(row)?.hidden || sheet.rows.get(row)?.filtered);
  return hidden(rect.row, rect.rows, isHidden, sheet.rows.keys());
}

function columnHidden({ sheet, rect }: RangeRef): boolean | null {
  return hidden(rect.column, rect.columns, (column) => sheet.columns.get(column)?.hidden === true, sheet.columns.keys());
}

function clear(range: RangeRef, what: (typeof CLEAR)[number], host: HostContext): void {
  const { sheet, rect } = range.check(host);
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(range, host);
  if (what === 'All' || what === 'Formats') {
    guardSheet(sheet, 'allowFormatCells');
    changeStyles(host.workbook, range, (style) => Object.fromEntries(Object.keys(style).map((key) => [key, undefined])));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !one.ranges.every((part) => covered(part, rect)));
    if (what === 'All') sheet.validations = sheet.validations.filter((one) => !one.ranges.every((part) => covered(part, rect)));
    host.workbook.changes.emit({ kind: 'format', sheetId: sheet.id, rect, source: 'addin' });
  }
  if (what === 'All' || what.endsWith('Hyperlinks')) {
    for (const address of [...sheet.hyperlinks.keys()]) if (inside(address, range)) sheet.hyperlinks.delete(address);
  }
}

function clearContents(range: RangeRef, host: HostContext): void {
  const { sheet, rect } = range;
  guardContent(host.workbook, range);
  const used = sheet.cells.usedRect(true);
  const common = used && intersect(used, rect);
  if (!common) return;
  for (let row = common.row; row < common.row + common.rows; row++) {
    for (let column = common.column; column < common.column + common.columns; column++) sheet.cells.setInput(row, column, null);
  }
  host.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: common, source: 'addin' });
}

type Block = RangeRef['rect'];
function covered(part: Block, rect: Block): boolean {
  const common = intersect(part, rect);
  return common !== null && common.rows === part.rows && common.columns === part.columns;
}

function inside(address: string, { rect }: RangeRef): boolean {
  const cell = /^([A-Z]+)(\d+)$/.exec(address);
  if (!cell) return false;
  const column = [...(cell[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(cell[2]) - 1;
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

function setHyperlink(range: RangeRef, value: unknown, host: HostContext): void {
  const { sheet, rect } = range.check(host);
  guardSheet(sheet, 'allowInsertHyperlinks');
  const link = asRecord(value);
  const kept: Hyperlink = {};
  for (const key of ['address', 'documentReference', 'screenTip'] as const) {
    if (typeof link[key] === 'string' && link[key] !== '') kept[key] = link[key];
  }
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      sheet.hyperlinks.set(rectAddress({ row, column, rows: 1, columns: 1 }), kept);
    }
  }
  if (link.textToDisplay !== undefined && link.textToDisplay !== null) writeValues(range, asText(link.textToDisplay), host);
  changeStyles(host.workbook, range, (style) => ({ font: { ...style.font, color: '#0563C1', underline: true } }));
  host.workbook.changes.emit({ kind: 'format', sheetId: sheet.id, rect, source: 'addin' });
}

export const rangeActions: Members<RangeRef> = {
  get: {
    rowHidden,
    columnHidden,
    hidden: (range) =>
      rowHidden(range) || columnHidden(range) ? true : rowHidden(range) === null || columnHidden(range) === null ? null : false,
    hyperlink: ({ sheet, rect }) => {
      const link = sheet.hyperlinks.get(rectAddress({ ...rect, rows: 1, columns: 1 }));
      if (!link) return null;
      const text = sheet.cells.value(rect.row, rect.column);
      return { ...link, textToDisplay: text === null ? '' : String(text) };
    },
    left: ({ sheet, rect }) => leftOf(sheet, rect.column),
    top: ({ sheet, rect }) => topOf(sheet, rect.row),
    width: ({ sheet, rect }) => leftOf(sheet, rect.column + rect.columns) - leftOf(sheet, rect.column),
    height: ({ sheet, rect }) => topOf(sheet, rect.row + rect.rows) - topOf(sheet, rect.row),
  },
  set: {
    rowHidden: ({ sheet, rect }, value, host) => {
      guardSheet(sheet, 'allowFormatRows');
      const flag = asFlag(value);
      changeRows(sheet, rect, ({ hidden: _hidden, ...rest }) => (flag ? { ...rest, hidden: true } : rest));
      emitSheet(sheet, 'layout', host);
    },
    columnHidden: ({ sheet, rect }, value, host) => {
      guardSheet(sheet, 'allowFormatColumns');
      const flag = asFlag(value);
      changeColumns(sheet, rect, ({ hidden: _hidden, ...rest }) => (flag ? { ...rest, hidden: true } : rest));
      emitSheet(sheet, 'layout', host);
    },
    hyperlink: setHyperlink,
  },
  navigate: {
    format: (range) => HostObject.of(rangeFormatClass, [range]),
    dataValidation: (range) => HostObject.of(dataValidationClass, [range]),
    conditionalFormats: (range) => HostObject.of(conditionalFormatCollectionClass, [range]),
  },
  methods: {
    clear: (range, args, host) => clear(range, args.raw(0) === null ? 'All' : oneOf(args.raw(0), CLEAR), host),
    select: (range, _args, host) => {
      const { sheet, rect } = range.check(host);
      const { workbook } = host;
      if (workbook.activeSheetId !== sheet.id) {
        workbook.activeSheetId = sheet.id;
        emitSheet(sheet, 'activated', host);
      }
      workbook.selections.set(sheet.id, [rect]);
      workbook.changes.emit({ kind: 'selection', sheetId: sheet.id, rects: [rect], source: 'addin' });
    },
    showCard: () => undefined,
  },
};

/** Points of one cell, for placing charts. */
export function cellBox({ sheet, rect }: RangeRef): { left: number; top: number; right: number; bottom: number } {
  const lastRow = Math.min(rect.row + rect.rows, MAX_ROWS) - 1;
  const lastColumn = Math.min(rect.column + rect.columns, MAX_COLUMNS) - 1;
  return {
    left: leftOf(sheet, rect.column),
    top: topOf(sheet, rect.row),
    right: leftOf(sheet, lastColumn) + columnWidth(sheet, lastColumn),
    bottom: topOf(sheet, lastRow) + rowHeight(sheet, lastRow),
  };
}
