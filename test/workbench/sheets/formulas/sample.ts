/** A small workbook for the formula tests, and a way to try one formula in it. */
import { Calculator, type CalculatorOptions } from '../../../../src/workbench/sheets/formulas';
import { CellError, Workbook, type CellValue, type Sheet, type Table } from '../../../../src/workbench/sheets/model';
import { PLAIN_TABLE } from '../../../support/plain-table';

export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  row: number,
  column: number,
  header: string[],
  body: CellValue[][],
): Table {
  [header, ...body].forEach((line, r) =>
    line.forEach((value, c) =>
      sheet.cells.setInput(row + r, column + c, typeof value === 'string' && value.startsWith('=') ? { text: value } : value),
    ),
  );
  const table: Table = {
    id: String(workbook.newId()),
    name,
    rect: { row, column, rows: body.length + 1, columns: header.length },
    ...PLAIN_TABLE,
    columns: header.map((text, id) => ({ id, name: text })),
  };
  sheet.tables.push(table);
  return table;
}

/** Sheet `表` is free for formulas; sheet `档案台账` holds the table Children at A1:E7. */
export function sampleWorkbook(): { workbook: Workbook; free: Sheet; ledger: Sheet } {
  const workbook = new Workbook();
  const free = workbook.addSheet('表');
  const ledger = workbook.addSheet('档案台账');
  addTable(
    workbook,
    ledger,
    'Children',
    0,
    0,
    ['编号', '姓名', '班级', '分数', '入册日期'],
    [
      ['C1', '张三', '一年级1班', 90, 46000],
      ['C2', '李四', '一年级2班', 80.5, 46010],
      ['C3', '王小五', '二年级1班', null, 46020],
      ['C4', '李小六', '一年级1班', 70, 46030],
      ['C5', '', '二年级1班', 60, null],
      ['C6', 'Tom', '二年级1班', 50, 46050],
    ],
  );
  return { workbook, free, ledger };
}

/** Puts formulas or values into cells by address like `B2` and calculates everything. */
export function put(sheet: Sheet, cells: Record<string, CellValue>): void {
  for (const [address, value] of Object.entries(cells)) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    sheet.cells.setInput(
      Number(row) - 1,
      letter.charCodeAt(0) - 65,
      typeof value === 'string' && value.startsWith('=') ? { text: value } : value,
    );
  }
}

export function shown(sheet: Sheet, address: string): CellValue {
  const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  const value = sheet.cells.value(Number(row) - 1, letter.charCodeAt(0) - 65);
  return value instanceof CellError ? value.code : value;
}

/** The value that a formula shows in cell H20 of the free sheet. */
export function valueOf(formula: string, options: CalculatorOptions = {}): CellValue {
  const { workbook, free } = sampleWorkbook();
  put(free, { H20: formula });
  new Calculator(workbook, options).recalculateAll();
  return shown(free, 'H20');
}
