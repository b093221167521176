/**
 * `window.workbench`: what browser tests may ask of the page, so that they need not read it off the canvas.
 * Rows and columns are 0-based; places are addresses like `Children`, `B5` or `'档案台账'!A1:C3`.
 */
import { displayText } from '../sheets/behaviour/display';
import type { Packet } from '../host/log/packet-log';
import { CellError } from '../sheets/model';
import { openWorkbook, saveBytes } from './files';
import { findPlace } from './go-to';
import type { Workbench } from './workbench';

export interface WorkbenchHandle {
  /** Opens a file's bytes in place of the open workbook, without asking about unsaved work. Throws as the reader does. */
  open(bytes: Uint8Array, fileName?: string): void;
  /** The workbook as the bytes of an `.xlsx`. */
  save(): Uint8Array;
  sheetNames(): string[];
  /** Values of a place in rows; errors as their code. */
  values(place: string): (string | number | boolean | null)[][];
  /** Shown texts of a place in rows. */
  texts(place: string): string[][];
  /** The formula of a place's first cell, empty for none. */
  formula(place: string): string;
  /** Selects and scrolls there; false when there is no such place. */
  select(place: string): boolean;
  /** Where a cell of the active sheet is in the window, `null` when out of sight. */
  cellBox(row: number, column: number): { x: number; y: number; width: number; height: number } | null;
  /** Types into a cell as a person would, validation and dialogs included. */
  type(place: string, text: string): Promise<void>;
  setAsOf(day: string): void;
  log(): readonly Packet[];
  /** Whether the add-in has connected. */
  readonly ready: Promise<void>;
  readonly page: Workbench;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

export function exposeHandle(page: Workbench): void {
  const at = (place: string) => {
    const found = findPlace(page.session.workbook, place);
    if (!found) throw new Error(`There is no place ${place}.`);
    return found;
  };
  const grid = <T>(place: string, read: (row: number, column: number) => T): T[][] => {
    const { rect } = at(place);
    return Array.from({ length: rect.rows }, (_r, row) =>
      Array.from({ length: rect.columns }, (_c, column) => read(rect.row + row, rect.column + column)),
    );
  };
  window.workbench = {
    page,
    open(bytes, fileName = '工作簿.xlsx') {
      page.open(openWorkbook(bytes, fileName));
    },
    save: () => saveBytes(page.session.workbook),
    sheetNames: () => page.session.workbook.sheets.map((sheet) => sheet.name),
    values(place) {
      const { sheet } = at(place);
      return grid(place, (row, column) => {
        const value = sheet.cells.value(row, column);
        return value instanceof CellError ? value.code : value;
      });
    },
    texts(place) {
      const { sheet } = at(place);
      const { styles, date1904 } = page.session.workbook;
      return grid(place, (row, column) =>
        displayText(sheet.cells.value(row, column), styles.get(sheet.cells.styleId(row, column)).numberFormat, date1904),
      );
    },
    formula(place) {
      const { sheet, rect } = at(place);
      return sheet.cells.formula(rect.row, rect.column)?.text ?? '';
    },
    select: (place) => page.goTo(place),
    cellBox(row, column) {
      const box = page.grid.cellBox(row, column);
      return box && { x: box.x, y: box.y, width: box.width, height: box.height };
    },
    async type(place, text) {
      if (page.goTo(place)) await page.typeActive(text);
    },
    setAsOf(day) {
      page.clock.set(day);
      page.session.takeDay();
    },
    log: () => page.log.packets(),
    get ready() {
      return page.pane?.office.actionsReady ?? Promise.reject(new Error('There is no pane.'));
    },
  };
}
