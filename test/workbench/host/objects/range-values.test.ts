/** Reading and writing values through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeAll(() => (bench = openBench()));

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('what becomes of a written value', () => {
  const cases: { name: string; write: unknown; format?: string; read: unknown; type: string; text?: string }[] = [
    { name: 'text', write: '张三', read: '张三', type: 'String' },
    { name: 'number', write: 9, read: 9, type: 'Double' },
    { name: 'boolean', write: true, read: true, type: 'Boolean', text: 'TRUE' },
    { name: 'number in text', write: '12', read: 12, type: 'Double' },
    { name: '18 digits lose their tail', write: 110101201503078811, read: 110101201503078000, type: 'Double' },
    { name: '18 digits as text under @', write: '110101201503078811', format: '@', read: '110101201503078811', type: 'String' },
    { name: 'a number under @ becomes text', write: 5, format: '@', read: '5', type: 'String' },
    { name: 'date in text', write: '2026-11-23', read: 46349, type: 'Double', text: '2026/11/23' },
    { name: 'class like 3-1 becomes a date', write: '3-1', read: 46082, type: 'Double' },
    { name: 'empty text', write: '', read: '', type: 'Empty', text: '' },
    { name: 'error code', write: '#N/A', read: '#N/A', type: 'Error' },
  ];
  test.each(cases)('$name', async ({ write, format, read, type, text }) => {
    const got = await bench.run(async (context) => {
      const range = sheet(context).getRange('H9');
      range.clear();
      if (format !== undefined) range.numberFormat = [[format]];
      range.values = [[write]];
      range.load('values,valueTypes,text');
      await context.sync();
      return { value: range.values[0]?.[0] as unknown, type: range.valueTypes[0]?.[0], text: range.text[0]?.[0] };
    });
    expect(got).toMatchObject({ value: read, type, ...(text === undefined ? {} : { text }) });
  });
});

test('null leaves a cell, empty text clears it, one value fills the block', async () => {
  const values = await bench.run(async (context) => {
    const range = sheet(context).getRange('A1:B2');
    range.values = 7 as unknown as number[][];
    range.values = [
      [null, ''],
      ['=1+1', 'x'],
    ];
    range.load('values,formulas');
    await context.sync();
    return [range.values, range.formulas];
  });
  expect(values).toEqual([
    [
      [7, ''],
      ['', 'x'],
    ],
    [
      [7, ''],
      ['=1+1', 'x'],
    ],
  ]);
});

test('a block of another size is refused', async () => {
  const error = await bench.fails(async (context) => {
    sheet(context).getRange('A1:B1').values = [[1]];
    await context.sync();
  });
  expect(error).toMatchObject({ code: 'InvalidArgument', at: 'Range.values' });
});

test('a large write arrives whole', async () => {
  const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 10 }, (_value, column) => row * 10 + column));
  const last = await bench.run(async (context) => {
    const range = sheet(context).getRange('AA1').getAbsoluteResizedRange(400, 10);
    range.values = rows;
    const cell = range.getLastCell().load('values');
    await context.sync();
    return cell.values;
  });
  expect(last).toEqual([[3999]]);
});

test('more than five million cells read as null', async () => {
  const values = await bench.run(async (context) => {
    const range = sheet(context).getRange('A:E').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

test('names, tables and other sheets are addresses too', async () => {
  bench.workbook.names.push({ name: '名单', formula: '=Sheet1!$C$3:$D$4', visible: true, comment: '' });
  const address = await bench.run(async (context) => {
    const range = sheet(context).getRange('名单').load('address');
    await context.sync();
    return range.address;
  });
  expect(address).toBe('Sheet1!C3:D4');
});
