/** Long tables, moved columns and messages that are too large: everything is read, in a counted number of syncs. */
import { readSnapshot, type ReadRequest } from '../../src/workbook/read-snapshot';
import { dayOf } from '../../src/ledger/calendar/day';
import { cellOf } from '../../src/ledger/model/snapshot';
import { CHECK_INS } from '../../src/ledger/tables';
import type { Table } from '../../src/workbench/sheets/model';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from '../support/excel';
import { PLAIN_TABLE } from '../support/plain-table';

const HEADERS = CHECK_INS.columns.map((column) => column.header.zh);
const WANTED: ReadRequest = { tables: ['CheckIns'], columns: { CheckIns: ['date', 'childId', 'outcome'] } };
const ALL: ReadRequest = { tables: ['CheckIns'] };
const FIRST_DAY = dayOf(2026, 9, 1);
let excel: EmulatedExcel;
afterEach(() => excel.close());

/** A workbook with a table of check-ins whose columns stand in the given order; `content` fills 内容 of every row. */
function open(rows: number, headers: readonly string[] = HEADERS, content = ''): void {
  const workbook = blankWorkbook('联系记录');
  const sheet = workbook.sheet('联系记录')!;
  const values: Record<string, (row: number) => string | number> = {
    日期: (row) => FIRST_DAY + (row % 80),
    档案编号: (row) => `L2026-${row}`,
    结果: () => '成功',
    内容: () => content,
  };
  headers.forEach((header, column) => {
    sheet.cells.setInput(0, column, header);
    for (let row = 0; row < rows; row++) sheet.cells.setInput(row + 1, column, values[header]?.(row) ?? null);
  });
  sheet.tables.push(tableOf(rows, headers));
  excel = emulatedExcel(workbook);
}

function tableOf(rows: number, headers: readonly string[]): Table {
  return {
    id: '1',
    name: 'CheckIns',
    rect: { row: 0, column: 0, rows: rows + 1, columns: headers.length },
    columns: headers.map((name, at) => ({ id: at + 1, name })),
    ...PLAIN_TABLE,
  };
}

async function read(request: ReadRequest) {
  excel.log.reset();
  const { CheckIns: table } = (await readSnapshot(request)).tables;
  const { reads, bytesOut } = excel.log.counts;
  return { table: table!, reads, bytesOut };
}

const MOVED = [...HEADERS.slice(3), ...HEADERS.slice(0, 3)];

test.each([
  ['a term, wanted columns', 4000, HEADERS, WANTED, 1],
  ['a term, all columns', 4000, HEADERS, ALL, 1],
  ['one row', 1, HEADERS, WANTED, 1],
  ['beyond the first sync, wanted columns', 60_000, HEADERS, WANTED, 2],
  ['columns that stand elsewhere cost one more sync', 4000, MOVED, WANTED, 2],
  ['all columns, wherever they stand', 4000, MOVED, ALL, 1],
  ['fewer columns than the definition', 4000, ['记录编号', '日期', '儿童姓名', '档案编号', '结果'], WANTED, 2],
  ['with a column of the school at the end', 4000, [...HEADERS, '备注'], ALL, 1],
] as const)('%s', async (_name, rows, headers, request, reads) => {
  open(rows, headers);
  const { table, ...cost } = await read(request);
  expect(cost.reads).toBe(reads);
  expect(table.rows).toHaveLength(rows);
  for (const row of [0, Math.floor(rows / 2), rows - 1]) {
    expect(['date', 'childId', 'outcome'].map((key) => cellOf(table, row, key))).toEqual([FIRST_DAY + (row % 80), `L2026-${row}`, '成功']);
  }
});

test('wanted columns cost a fraction of the bytes', async () => {
  open(4000, HEADERS, '了解近期学习和生活情况');
  const all = await read(ALL);
  const some = await read(WANTED);
  expect(some.bytesOut).toBeLessThan(all.bytesOut / 2);
});

test('rows so long that even the first ones are too much for one message are read in smaller parts', async () => {
  open(9000, HEADERS, '谈'.repeat(300));
  const { table } = await read(ALL);
  expect(excel.log.counts.failures).toBe(1);
  expect(table.rows).toHaveLength(9000);
  expect(cellOf(table, 8999, 'childId')).toBe('L2026-8999');
});

test('headers only', async () => {
  open(4000);
  const { table, bytesOut } = await read({ tables: ['CheckIns'], headersOnly: ['CheckIns'] });
  expect(table.rows).toEqual([]);
  expect(table.missing).toEqual([]);
  expect(bytesOut).toBeLessThan(5000);
});
