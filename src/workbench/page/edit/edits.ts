/** What a person can do to cells by hand. The only module through which the page changes the workbook's cells. */
import { readInput } from '../../sheets/behaviour/input';
import type { CellStyle, CellValue, Formula, Rect, Sheet, Workbook } from '../../sheets/model';
import { Journal } from './journal';
import { clipped, rememberCells } from './remember';
import type { EditResult } from './refusal';
import { contentRefusal, optionRefusal } from './refusal';
import { eachCell, fillBlock } from './blocks';
import { moveBlock } from './moving';
import { followEdit } from './follow-edit';
import { editText } from './edit-text';

/** A block as it came from the clipboard: texts, or whole cells when it was copied here. */
export interface PastedBlock {
  rows: readonly (readonly PastedCell[])[];
}
export type PastedCell = string | { input: CellValue | Formula; style: number };

export class Edits {
  readonly journal: Journal;

  constructor(
    private readonly workbook: Workbook,
    /** Completes dates typed without a year. */
    private readonly year: () => number,
  ) {
    this.journal = new Journal(workbook);
  }

  /** Types text into a cell. The caller has asked the validation. */
  type(sheet: Sheet, row: number, column: number, text: string): EditResult {
    const rect = { row, column, rows: 1, columns: 1 };
    if (text === editText(this.workbook, sheet, row, column)) return null;
    const refused = contentRefusal(this.workbook, sheet, rect);
    if (refused) return refused;
    this.journal.run(
      rememberCells(this.workbook, sheet, () => [rect]),
      () => {
        this.put(sheet, row, column, text);
        followEdit(this.workbook, sheet, rect);
        this.changed(sheet, rect);
      },
    );
    return null;
  }

  clear(sheet: Sheet, rects: readonly Rect[]): EditResult {
    return this.change(sheet, rects, (rect) => eachCell(rect, (row, column) => sheet.cells.setInput(row, column, null)));
  }

  /** Pastes at a selection; a block that fits the selection several times is repeated, as in Excel. */
  paste(sheet: Sheet, selection: Rect, { rows }: PastedBlock): { pasted: Rect; refused: EditResult } {
    const height = rows.length;
    const width = Math.max(0, ...rows.map((row) => row.length));
    const size = clipped(sheet, selection);
    const times = (have: number, need: number): number => (have > need && have % need === 0 ? have : need);
    const target = { ...selection, rows: times(size.rows, height), columns: times(size.columns, width) };
    const refused = this.change(sheet, [target], (rect) =>
      eachCell(rect, (row, column) => {
        const cell = rows[(row - rect.row) % height]?.[(column - rect.column) % width] ?? '';
        if (typeof cell === 'string') this.put(sheet, row, column, cell);
        else {
          sheet.cells.setInput(row, column, cell.input);
          sheet.cells.setStyleId(row, column, cell.style);
        }
      }),
    );
    return { pasted: target, refused };
  }

  /** Fills `target` (which holds `source`) as dragging the handle does; `copy` repeats where dragging would count on. */
  fill(sheet: Sheet, source: Rect, target: Rect, mode: 'series' | 'copy' = 'series'): EditResult {
    return this.change(sheet, [target], () => fillBlock(sheet, source, target, mode));
  }

  /** Moves a block with its formats; formulas that look at it follow. `from` may lie on another sheet. */
  move(sheet: Sheet, from: Rect, to: Rect, fromSheet = sheet): EditResult {
    return moveBlock(this.workbook, this.journal, { sheet: fromSheet, rect: from }, { sheet, rect: to });
  }

  /** Changes a part of the format of every cell; a part set to `undefined` is removed. */
  format(
    sheet: Sheet,
    rects: readonly Rect[],
    part: (style: CellStyle) => { [K in keyof CellStyle]?: CellStyle[K] | undefined },
  ): EditResult {
    const { styles } = this.workbook;
    return this.change(
      sheet,
      rects,
      (rect) =>
        eachCell(rect, (row, column) => {
          const id = sheet.cells.styleId(row, column);
          sheet.cells.setStyleId(row, column, styles.merge(id, part(styles.get(id))));
        }),
      'format',
    );
  }

  private change(sheet: Sheet, rects: readonly Rect[], edit: (rect: Rect) => void, kind: 'cells' | 'format' = 'cells'): EditResult {
    const blocks = rects.map((rect) => clipped(sheet, rect));
    for (const rect of blocks) {
      const refused = kind === 'format' ? optionRefusal(sheet, 'allowFormatCells') : contentRefusal(this.workbook, sheet, rect);
      if (refused) return refused;
    }
    this.journal.run(
      rememberCells(this.workbook, sheet, () => blocks),
      () => {
        for (const rect of blocks) {
          edit(rect);
          if (kind === 'cells') followEdit(this.workbook, sheet, rect);
          this.changed(sheet, rect, kind);
        }
      },
    );
    return null;
  }

  private put(sheet: Sheet, row: number, column: number, text: string): void {
    const style = sheet.cells.styleId(row, column);
    const numberFormat = this.workbook.styles.get(style).numberFormat;
    const read = readInput(text, { numberFormat, year: this.year(), typed: true });
    sheet.cells.setInput(row, column, read.input);
    const format = read.numberFormat ?? (numberFormat === undefined || numberFormat === 'General' ? formulaFormat(text) : undefined);
    if (format !== undefined) sheet.cells.setStyleId(row, column, this.workbook.styles.merge(style, { numberFormat: format }));
  }

  private changed(sheet: Sheet, rect: Rect, kind: 'cells' | 'format' = 'cells'): void {
    this.workbook.changes.emit({ kind, sheetId: sheet.id, rect, source: 'person' });
  }
}

/** The format that a typed formula brings to a plain cell: Excel shows days as days when the outermost function gives one. */
function formulaFormat(text: string): string | undefined {
  if (/^=\s*NOW\(\s*\)$/i.test(text)) return 'yyyy/m/d h:mm';
  return /^=\s*(TODAY\(\s*\)|(DATE|EDATE|EOMONTH)\([^()]*\))$/i.test(text) ? 'yyyy/m/d' : undefined;
}
