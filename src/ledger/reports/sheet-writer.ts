/** Gathers the edits of a generated sheet row by row, so that a planner says what stands where and nothing else. */
import type { CellFormat, Edit, PageSetup, Written } from '../plan/edit';

export const TITLE = { bold: true, size: 16, align: 'center', verticalAlign: 'center', rowHeight: 30 } as const satisfies CellFormat;
export const HEADER: CellFormat = { bold: true, fill: '#DDEBF7', align: 'center', verticalAlign: 'center', wrap: true, border: 'thin' };
export const SECTION: CellFormat = { bold: true, fill: '#F2F2F2', verticalAlign: 'center', wrap: true };
export const NOTE: CellFormat = { italic: true, color: '#595959' };

export const DATE_FORMAT = 'yyyy-mm-dd';

export class SheetWriter {
  private readonly rows: Written[][] = [];
  private readonly after: Edit[] = [];
  /** Rows whose height has been given or whose text runs over all columns. */
  private readonly fixed = new Set<number>();

  /** @param columns width of the sheet in columns. */
  constructor(
    readonly sheet: string,
    readonly columns: number,
  ) {}

  /** The 1-based number of the row that the next `row` writes. */
  get nextRow(): number {
    return this.rows.length + 1;
  }

  /** Writes a row; missing cells stay empty. Returns its number. */
  row(cells: readonly Written[], format?: CellFormat): number {
    const at = this.nextRow;
    this.rows.push(Array.from({ length: this.columns }, (_, column) => cells[column] ?? ''));
    if (format) this.format(at, 0, 1, this.columns, format);
    if (format?.rowHeight !== undefined) this.fixed.add(at);
    return at;
  }

  /** A row with one text over all columns. */
  banner(text: string, format: CellFormat): number {
    const at = this.row([text], format);
    this.fixed.add(at);
    this.after.push({ kind: 'merge', sheet: this.sheet, area: { row: at, column: 0, rows: 1, columns: this.columns } });
    return at;
  }

  /** Formats a block; nothing when it has no rows. */
  format(row: number, column: number, rows: number, columns: number, format: CellFormat): void {
    if (rows > 0) this.after.push({ kind: 'format', sheet: this.sheet, area: { row, column, rows, columns }, format });
  }

  /** All edits: the sheet anew, its cells, formats, widths, frozen rows and page. */
  edits(widths: readonly number[], frozenRows: number, page: PageSetup, tabColor: string): Edit[] {
    const { sheet } = this;
    return [
      { kind: 'ensureSheet', sheet, tabColor },
      { kind: 'clearSheet', sheet },
      { kind: 'writeBlock', sheet, row: 1, column: 0, values: this.rows },
      ...this.after,
      ...this.heights(widths),
      { kind: 'columnWidths', sheet, column: 0, widths },
      { kind: 'freeze', sheet, rows: frozenRows, columns: 0 },
      { kind: 'pageSetup', sheet, setup: page },
      { kind: 'activate', sheet },
    ];
  }

  /** Rows with a text too long for its column wrap there and grow: not every program fits heights by itself when a file is opened. */
  private heights(widths: readonly number[]): Edit[] {
    return this.rows.flatMap((cells, index): Edit[] => {
      if (this.fixed.has(index + 1)) return [];
      const lines = cells.map((cell, column) => (typeof cell === 'string' ? linesOf(cell, widths[column] ?? 8) : 1));
      const first = lines.findIndex((count) => count > 1);
      if (first < 0) return [];
      const area = { row: index + 1, column: first, rows: 1, columns: lines.findLastIndex((count) => count > 1) - first + 1 };
      const rowHeight = Math.max(...lines) * LINE_POINTS;
      return [{ kind: 'format', sheet: this.sheet, area, format: { wrap: true, verticalAlign: 'center', rowHeight } }];
    });
  }
}

/** Points of ordinary text, for which column widths are given, and the height of a line of it. */
const TEXT_SIZE = 11;
const LINE_POINTS = 15;

/** Height that a text needs over columns of so many characters together. */
export function textHeight(text: string, width: number, size = TEXT_SIZE): number {
  return Math.ceil((linesOf(text, (width * TEXT_SIZE) / size) * LINE_POINTS * size) / TEXT_SIZE) + 1;
}

/** Lines that a text needs in a column of so many characters; a Chinese character is as wide as two digits. */
function linesOf(text: string, width: number): number {
  const wide = [...text].reduce((sum, character) => sum + (character > '\u2E7F' ? 2 : 1), 0);
  return Math.max(1, Math.ceil(wide / Math.max(1, width - 1)));
}
