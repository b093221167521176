/** What stands in a file with a report: the figures of the summary sheet, and the values of all formulas. */
import { CellError, rectAddress, type Sheet, type Workbook } from '../../src/workbench/sheets/model';

/** Id, numerator, denominator, share, blanks; an error as its code, an empty cell as `null`. */
export type SummaryRow = readonly (string | number | boolean | null)[];

const SHEETS = ['统计汇总', 'Summary'];
const COLUMNS = [0, 2, 3, 4, 5];

/** The rows S1–S10 in the order of the sheet. */
export function summaryRows(workbook: Workbook): SummaryRow[] {
  const sheet = workbook.sheets.find(({ name }) => SHEETS.includes(name));
  if (!sheet) throw new Error(`The file has no sheet ${SHEETS.join(' or ')}.`);
  const rows: SummaryRow[] = [];
  for (let row = 0; row < sheet.cells.rowCount; row++) {
    if (/^S\d+$/.test(String(sheet.cells.value(row, 0)))) rows.push(COLUMNS.map((column) => plain(sheet, row, column)));
  }
  return rows;
}

/** Values in `values` of all cells that hold a formula in `formulas`, by sheet and address. */
export function formulaValues(formulas: Workbook, values: Workbook): Record<string, SummaryRow[number]> {
  const entries = formulas.sheets.flatMap((sheet) =>
    // LibreOffice takes TODAY() from its own clock.
    [...sheet.cells.formulas()]
      .filter(({ formula }) => !formula.text.includes('TODAY()'))
      .map(({ row, column }) => {
        const other = values.sheet(sheet.name);
        return [`${sheet.name}!${rectAddress({ row, column, rows: 1, columns: 1 })}`, other ? plain(other, row, column) : null] as const;
      }),
  );
  return Object.fromEntries(entries);
}

function plain(sheet: Sheet, row: number, column: number): SummaryRow[number] {
  const value = sheet.cells.value(row, column);
  return value instanceof CellError ? value.code : value === '' ? null : value;
}
