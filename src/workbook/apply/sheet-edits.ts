/** Sheets, tables and layout: edits that need no check of what stands in cells. */
import { columnLetters } from '../../ledger/model/cell-address';
import type { Edit, Written } from '../../ledger/plan/edit';
import { formatCells, setNumberFormat } from './format-cells';
import { markGenerated } from './generated-sheets';
import type { Inspection } from './inspect';
import { forExcel, needsTextFormat } from './text-for-excel';
import { equalRuns } from './equal-runs';
import { pointsOfCharacters } from './widths';

type Of<K extends Edit['kind']> = Extract<Edit, { kind: K }>;

export function ensureSheet(context: Excel.RequestContext, edit: Of<'ensureSheet'>, seen: Inspection): void {
  if (seen.sheets.has(edit.sheet)) return;
  const sheet = context.workbook.worksheets.add(edit.sheet);
  if (edit.tabColor !== undefined) sheet.tabColor = edit.tabColor;
  if (edit.first) sheet.position = 0;
  if (edit.hidden) sheet.visibility = 'Hidden';
}

/** Empties a generated sheet, merges, rules and frozen panes included, or marks a new one as generated. */
export function clearSheet(context: Excel.RequestContext, edit: Of<'clearSheet'>, seen: Inspection): void {
  if (!seen.generated.has(edit.sheet)) return markGenerated(context, edit.sheet);
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const all = sheet.getRange();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.clear();
  sheet.freezePanes.unfreeze();
}

export function ensureTable(context: Excel.RequestContext, edit: Of<'ensureTable'>, seen: Inspection): void {
  if (seen.tables.has(edit.table)) return;
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  const columns = edit.headers.length;
  const bodyRows = Math.max(1, edit.rows.length);
  // Formats first, and for whole columns: an ID typed or pasted below the table into a General cell would lose its tail.
  for (const { start, count, value } of equalRuns(edit.numberFormats)) formatColumns(sheet.getRangeByIndexes(0, start, 1, count), value);
  const block = [edit.headers, ...edit.rows].map((row) => row.map(forExcel));
  sheet.getRangeByIndexes(0, 0, block.length, columns).formulas = block;
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, 1 + bodyRows, columns), true);
  table.name = edit.table;
  table.style = edit.style;
}

export function addColumns(context: Excel.RequestContext, edit: Of<'addColumns'>): void {
  const table = context.workbook.tables.getItem(edit.table);
  edit.headers.forEach((header, index) => {
    const column = table.columns.add(undefined, undefined, header);
    formatColumns(column.getHeaderRowRange(), edit.numberFormats[index] ?? 'General');
  });
}

function formatColumns(cells: Excel.Range, format: string): void {
  if (format !== 'General') setNumberFormat(cells.getEntireColumn(), format);
}

/** Queues some rows of a block, starting at `start`. */
export function writeBlockRows(
  context: Excel.RequestContext,
  edit: Of<'writeBlock'>,
  start: number,
  rows: readonly (readonly Written[])[],
): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (needsTextFormat(value)) sheet.getRangeByIndexes(edit.row - 1 + start + r, edit.column + c, 1, 1).numberFormat = [['@']];
    }),
  );
  const columns = rows[0]?.length ?? 0;
  sheet.getRangeByIndexes(edit.row - 1 + start, edit.column, rows.length, columns).formulas = rows.map((row) => row.map(forExcel));
}

export function format(context: Excel.RequestContext, edit: Of<'format'>): void {
  formatCells(areaOf(context, edit), edit.format);
}

export function merge(context: Excel.RequestContext, edit: Of<'merge'>): void {
  areaOf(context, edit).merge();
}

function areaOf(context: Excel.RequestContext, edit: Of<'format'> | Of<'merge'>): Excel.Range {
  const { row, column, rows, columns } = edit.area;
  return context.workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(row - 1, column, rows, columns);
}

export function columnWidths(context: Excel.RequestContext, edit: Of<'columnWidths'>): void {
  const sheet = context.workbook.worksheets.getItem(edit.sheet);
  for (const { start, count, value } of equalRuns(edit.widths)) {
    sheet.getRangeByIndexes(0, edit.column + start, 1, count).format.columnWidth = pointsOfCharacters(value);
  }
}

export function freeze(context: Excel.RequestContext, edit: Of<'freeze'>): void {
  const panes = context.workbook.worksheets.getItem(edit.sheet).freezePanes;
  if (edit.rows > 0 && edit.columns > 0) {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    panes.freezeAt(sheet.getRangeByIndexes(0, 0, edit.rows, edit.columns));
  } else if (edit.rows > 0) panes.freezeRows(edit.rows);
  else if (edit.columns > 0) panes.freezeColumns(edit.columns);
}

/** Makes the name, or points an existing one anew: after a sheet was deleted its names remain with `#REF!`. */
export function defineName(context: Excel.RequestContext, edit: Of<'defineName'>, seen: Inspection): void {
  const { names } = context.workbook;
  if (seen.names.has(edit.name.toLowerCase())) names.getItem(edit.name).formula = edit.formula;
  else names.add(edit.name, edit.formula);
}

export function link(context: Excel.RequestContext, edit: Of<'link'>): void {
  const cell = context.workbook.worksheets.getItem(edit.sheet).getRangeByIndexes(edit.row - 1, edit.column, 1, 1);
  cell.hyperlink = { documentReference: edit.to, textToDisplay: edit.text, screenTip: edit.text };
}

const PAPER = { A4: 'A4', A3: 'A3' } as const;

export function pageSetup(context: Excel.RequestContext, edit: Of<'pageSetup'>): void {
  const { setup } = edit;
  const layout = context.workbook.worksheets.getItem(edit.sheet).pageLayout;
  layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = PAPER[setup.paper];
  if (setup.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (setup.titleRows !== undefined) layout.setPrintTitleRows(`$1:$${setup.titleRows}`);
  if (setup.titleColumns !== undefined) layout.setPrintTitleColumns(`$A:$${columnLetters(setup.titleColumns - 1)}`);
  if (setup.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = setup.footer;
}

export function activate(context: Excel.RequestContext, edit: Of<'activate'>): void {
  context.workbook.worksheets.getItem(edit.sheet).activate();
}
