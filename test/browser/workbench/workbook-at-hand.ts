/** The open workbook as a test looks at it: through the page's handle, in the words of headers and rows. */
import type { Page } from 'playwright-core';
import type { CellValue, Sheet } from '../../../src/workbench/sheets/model';

export type Plain = string | number | boolean | null;

export class WorkbookAtHand {
  constructor(private readonly page: Page) {}

  /** Resolves when the add-in has connected. */
  paneReady(): Promise<void> {
    return this.page.evaluate(() => window.workbench.ready);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(() => window.workbench.sheetNames());
  }

  values(place: string): Promise<Plain[][]> {
    return this.page.evaluate((at) => window.workbench.values(at), place);
  }

  /** The formula of a place's first cell, empty for none. */
  formula(place: string): Promise<string> {
    return this.page.evaluate((at) => window.workbench.formula(at), place);
  }

  /** The rows of a table that hold anything, by header. */
  async rows(table: string): Promise<Record<string, Plain>[]> {
    const headers = await this.page.evaluate(
      (name) => window.workbench.page.session.workbook.table(name)?.table.columns.map((column) => column.name),
      table,
    );
    if (!headers) throw new Error(`There is no table ${table}.`);
    const filled = (await this.values(table)).filter((row) => row.some((cell) => cell !== null && cell !== ''));
    return filled.map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? null])));
  }

  /** Puts values into the archive past its validation, as a paste goes past it. Rows are those of the sheet, from 1. */
  paste(...cells: readonly (readonly [row: number, header: string, value: Plain])[]): Promise<void> {
    return this.page.evaluate((entries) => {
      const found = window.workbench.page.session.workbook.table('Children');
      if (!found) throw new Error('There is no table of children.');
      for (const [row, header, value] of entries) {
        const column = found.table.columns.findIndex(({ name }) => name === header);
        if (column < 0) throw new Error(`There is no column ${header}.`);
        found.sheet.cells.setInput(row - 1, found.table.rect.column + column, value);
      }
    }, cells);
  }

  /** Adds a sheet as a person does who copies it into the file. */
  async bring({ name, cells, merges }: Sheet): Promise<void> {
    const used = cells.usedRect() ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const lines: CellValue[][] = Array.from({ length: used.row + used.rows }, (_r, row) =>
      Array.from({ length: used.column + used.columns }, (_c, column) => cells.value(row, column)),
    );
    await this.page.evaluate(
      ({ title, grid, blocks }) => {
        const { workbook } = window.workbench.page.session;
        const sheet = workbook.addSheet(title);
        grid.forEach((line, row) => line.forEach((value, column) => value !== null && sheet.cells.setInput(row, column, value)));
        sheet.merges.push(...blocks);
        workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'added', source: 'person' });
      },
      { title: name, grid: lines as Plain[][], blocks: merges.map((merge) => ({ ...merge })) },
    );
  }

  /** Opens a file in place of the open one; the add-in starts anew with it. */
  async open(bytes: Uint8Array, fileName: string): Promise<void> {
    await this.page.evaluate(
      ([data, title]) =>
        window.workbench.open(
          Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)),
          title,
        ),
      [Buffer.from(bytes).toString('base64'), fileName] as const,
    );
    await this.paneReady();
  }

  async save(): Promise<Uint8Array> {
    const data = await this.page.evaluate(() => {
      let text = '';
      for (const byte of window.workbench.save()) text += String.fromCharCode(byte);
      return btoa(text);
    });
    return new Uint8Array(Buffer.from(data, 'base64'));
  }

  /** Every filled cell, table and merge on every sheet, one per line, to see that nothing was changed. */
  contents(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { workbook } = window.workbench.page.session;
      return workbook.sheets.flatMap(({ name, cells, tables, merges }) => {
        const rows = Array.from({ length: cells.rowCount }, (_r, row) => cells.rowValues(row));
        const filled = rows.flatMap((values, row) =>
          values.flatMap((value, column) => {
            const content = cells.formula(row, column)?.text ?? value;
            return content === null || content === '' ? [] : [`${name} ${row} ${column} ${JSON.stringify(content)}`];
          }),
        );
        const blocks = [...tables.map((table) => [table.name, table.rect, table.columns]), ...merges];
        return [`sheet ${name}`, ...filled, ...blocks.map((block) => `${name} ${JSON.stringify(block)}`)];
      });
    });
  }

  /** What the active cell is: sheet and address parts, 0-based. */
  active(): Promise<{ sheet: string; row: number; column: number }> {
    return this.page.evaluate(() => {
      const { session, active } = window.workbench.page;
      return { sheet: session.sheet.name, ...active };
    });
  }
}
