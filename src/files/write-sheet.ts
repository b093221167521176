/** Writes the edits of one generated sheet as an `.xlsx` file that holds this sheet and nothing else. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { columnLetters } from '../ledger/model/cell-address';
import type { Area, CellFormat, Edit, Written } from '../ledger/plan/edit';

/** Excel's numbers for paper. */
const PAPER = { A4: 9, A3: 8 } as const;
const BORDER = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const;

/**
 * The bytes of a workbook whose only sheet is that of the edits. The file names no author and no program of the school.
 * @throws Error when an edit is of a kind that a generated list does not have: it would be left out silently.
 */
export async function writeSheetFile(edits: readonly Edit[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.creator = '';
  workbook.lastModifiedBy = '';
  let sheet: Worksheet | null = null;
  const formats = new Map<string, Painted>();
  for (const edit of edits) {
    if (edit.kind === 'ensureSheet') {
      sheet = workbook.addWorksheet(edit.sheet, { properties: edit.tabColor ? { tabColor: { argb: argb(edit.tabColor) } } : {} });
    } else if (edit.kind === 'format') {
      layOver(formats, edit.area, edit.format);
    } else if (sheet) {
      apply(sheet, edit);
    }
  }
  if (sheet) paint(sheet, formats);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function apply(sheet: Worksheet, edit: Edit): void {
  switch (edit.kind) {
    case 'clearSheet':
    case 'activate':
      return;
    case 'writeBlock':
      edit.values.forEach((cells, row) => cells.forEach((value, column) => write(sheet, edit.row + row, edit.column + column + 1, value)));
      return;
    case 'merge': {
      const { row, column, rows, columns } = edit.area;
      sheet.mergeCells(row, column + 1, row + rows - 1, column + columns);
      return;
    }
    case 'columnWidths':
      edit.widths.forEach((width, at) => (sheet.getColumn(edit.column + at + 1).width = width));
      return;
    case 'freeze':
      sheet.views = [{ state: 'frozen', xSplit: edit.columns, ySplit: edit.rows }];
      return;
    case 'pageSetup': {
      const { orientation, paper, fitToWidth, titleRows, titleColumns, footer } = edit.setup;
      sheet.pageSetup.orientation = orientation;
      sheet.pageSetup.paperSize = PAPER[paper];
      if (fitToWidth) Object.assign(sheet.pageSetup, { fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      if (titleRows !== undefined) sheet.pageSetup.printTitlesRow = `1:${titleRows}`;
      if (titleColumns !== undefined) sheet.pageSetup.printTitlesColumn = `A:${columnLetters(titleColumns - 1)}`;
      if (footer !== undefined) sheet.headerFooter.oddFooter = `&C${footer}`;
      return;
    }
    default:
      throw new Error(`A generated sheet cannot be written with an edit of kind ${edit.kind}.`);
  }
}

/** Text stays text, also when it begins like a formula: the cell is written as a string. */
function write(sheet: Worksheet, row: number, column: number, value: Written): void {
  if (value === null || value === '') return;
  if (typeof value === 'object') throw new Error('A list that leaves the workbook has no formulas.');
  sheet.getCell(row, column).value = value;
}

interface Painted {
  readonly row: number;
  /** 1-based, as the library counts. */
  readonly column: number;
  readonly format: CellFormat;
}

function layOver(formats: Map<string, Painted>, area: Area, format: CellFormat): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column + 1; column <= area.column + area.columns; column++) {
      const key = `${row} ${column}`;
      formats.set(key, { row, column, format: { ...formats.get(key)?.format, ...format } });
    }
  }
}

/** Formats lie over each other: a cell gets what all of them together say. */
function paint(sheet: Worksheet, formats: ReadonlyMap<string, Painted>): void {
  for (const { row, column, format } of formats.values()) {
    const { bold, italic, size, color, fill, align, verticalAlign, wrap, border, numberFormat, rowHeight } = format;
    const line = sheet.getRow(row);
    const vertical = verticalAlign === 'center' ? 'middle' : verticalAlign;
    Object.assign(line.getCell(column), {
      font: defined({ bold, italic, size, color: color && { argb: argb(color) } }),
      alignment: defined({ horizontal: align, vertical, wrapText: wrap }),
      ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } } }),
      ...(border === 'thin' && { border: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } }),
      ...(numberFormat !== undefined && { numFmt: numberFormat }),
    });
    if (rowHeight !== undefined) line.height = rowHeight;
  }
}

/** `#RRGGBB` as the file has it. */
function argb(color: string): string {
  return `FF${color.slice(1)}`;
}

/** Only what is given. */
function defined(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
