/** `<sheetData>`: rows and cells in pieces of text. */
import { CellError, columnName, contains, rectAddress, type CellValue, type Formula, type Sheet } from '../../model';
import { maySpill, toFileFormula } from '../formula-text';
import { attrs, content, encodeCellText } from '../xml';
import type { StyleWriter } from './styles';

/** Texts of the whole workbook, each stored once. */
export class StringTable {
  private readonly ids = new Map<string, number>();
  uses = 0;

  id(text: string): number {
    this.uses++;
    let id = this.ids.get(text);
    if (id === undefined) this.ids.set(text, (id = this.ids.size));
    return id;
  }

  get size(): number {
    return this.ids.size;
  }

  *pieces(): Generator<string> {
    for (const text of this.ids.keys()) yield `<si><t${spaceAttribute(text)}>${content(encodeCellText(text))}</t></si>`;
  }
}

export interface CellTarget {
  sheet: Sheet;
  styles: StyleWriter;
  strings: StringTable;
  /** Called when a formula needs the dynamic-array mark of the metadata part. */
  usesDynamicArrays(): void;
}

/** Errors that Excel knows only through a newer part of the file are stored as `#VALUE!`, as Excel itself does. */
const STORED_ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);
const ROWS_PER_PIECE = 500;

/** Pieces of `<sheetData>`, rows in order. */
export function writeCells(target: CellTarget): string[] {
  const { sheet } = target;
  let lastRow = sheet.cells.rowCount;
  for (const row of sheet.rows.keys()) lastRow = Math.max(lastRow, row + 1);
  const used = sheet.cells.usedRect();
  const width = used ? used.column + used.columns : 0;
  const columns = Array.from({ length: width }, (_unused, column): Column => {
    return { name: columnName(column), styleId: sheet.columns.get(column)?.styleId ?? 0 };
  });
  const pieces: string[] = ['<sheetData>'];
  let piece = '';
  for (let row = 0; row < lastRow; row++) {
    const cells = row < sheet.cells.rowCount ? writeRow(target, row, columns) : '';
    const format = rowAttributes(target, row);
    if (cells !== '' || format !== '') piece += `<row r="${row + 1}"${format}>${cells}</row>`;
    if (row % ROWS_PER_PIECE === 0) {
      pieces.push(piece);
      piece = '';
    }
  }
  pieces.push(piece, '</sheetData>');
  return pieces;
}

interface Column {
  readonly name: string;
  readonly styleId: number;
}

/**
 * A cell without a format of its own has that of its row or column; the file must say so at every cell it holds, as a cell
 * without `s` is General there. A blank cell that looks like its row or column needs no mention at all.
 */
function writeRow(target: CellTarget, row: number, columns: readonly Column[]): string {
  const grid = target.sheet.cells;
  const values = grid.rowValues(row);
  const rowStyle = target.sheet.rows.get(row)?.styleId ?? 0;
  let written = '';
  for (let column = 0; column < columns.length; column++) {
    const { name, styleId: columnStyle } = columns[column]!;
    const value = values[column] ?? null;
    const inherited = rowStyle || columnStyle;
    const styleId = grid.styleId(row, column) || inherited;
    const formula = grid.formula(row, column);
    if (value === null && styleId === inherited && !formula) continue;
    const quoted = typeof value === 'string' && !formula && /^[=+\-@']/.test(value);
    const style = target.styles.cell(styleId, quoted);
    const start = `<c r="${name}${row + 1}"${style === 0 ? '' : ` s="${style}"`}`;
    written += start + (formula ? writeFormula(target, row, column, formula, value) : writeConstant(target, value));
  }
  return written;
}

function writeConstant({ strings }: CellTarget, value: CellValue): string {
  if (value === null) return '/>';
  if (typeof value === 'string') return ` t="s"><v>${strings.id(value)}</v></c>`;
  return writeTyped(value);
}

function writeTyped(value: Exclude<CellValue, null>): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `><v>${value}</v></c>` : ' t="e"><v>#NUM!</v></c>';
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return ` t="e"><v>${STORED_ERRORS.has(value.code) ? value.code : '#VALUE!'}</v></c>`;
  return ` t="str"><v>${content(encodeCellText(value))}</v></c>`;
}

function writeFormula(target: CellTarget, row: number, column: number, formula: Formula, value: CellValue): string {
  const table = target.sheet.tables.find((one) => contains(one.rect, row, column));
  const text = content(toFileFormula(formula.text, table?.name));
  const { rows = 1, columns = 1 } = formula.spill ?? {};
  // Excel allows no array formulas inside a table.
  const dynamic = !table && (rows > 1 || columns > 1 || maySpill(formula.text));
  if (dynamic) target.usesDynamicArrays();
  const element = dynamic ? `<f${attrs({ t: 'array', ref: rectAddress({ row, column, rows, columns }) })}>${text}</f>` : `<f>${text}</f>`;
  const mark = dynamic ? ' cm="1"' : '';
  if (value === null) return `${mark}>${element}</c>`;
  const typed = writeTyped(value);
  const open = typed.indexOf('>') + 1;
  return mark + typed.slice(0, open) + element + typed.slice(open);
}

function rowAttributes({ sheet, styles }: CellTarget, row: number): string {
  const format = sheet.rows.get(row);
  if (!format) return '';
  return attrs({
    s: format.styleId ? styles.cell(format.styleId) : undefined,
    customFormat: format.styleId ? true : undefined,
    ht: format.height,
    hidden: format.hidden || format.filtered || undefined,
    customHeight: format.height === undefined ? undefined : true,
  });
}

function spaceAttribute(text: string): string {
  return /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
}
