/** What a sheet does with its cells, rows and columns, through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const facts: [string, Batch, unknown][] = [
  [
    'used range',
    async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = 'red';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      return [empty.isNullObject, values.address, all.address];
    },
    [true, 'Sheet1!B2', 'Sheet1!B2:D5'],
  ],
  [
    'which rows and columns are hidden',
    async (context, sheet) => {
      bench.workbook.activeSheet.rows.set(1, { filtered: true });
      sheet.getRange('C:C').columnHidden = true;
      const rows = sheet.getRange('A1:C3').getRowProperties({ rowHidden: true });
      const columns = sheet.getRange('A1:C3').getColumnProperties({ columnHidden: true });
      await context.sync();
      return [rows.value.map((row) => row.rowHidden), columns.value.map((column) => column.columnHidden)];
    },
    [
      [false, true, false],
      [false, false, true],
    ],
  ],
  [
    'find',
    async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['张三'], ['李四'], ['张三丰']];
      const one = sheet.getRange('A:A').find('张三丰', { completeMatch: true }).load('address');
      const none = sheet.getRange('A:A').findOrNullObject('王五', {});
      const all = sheet.findAll('张*', {}).load('address');
      await context.sync();
      return [one.address, none.isNullObject, all.address];
    },
    ['Sheet1!A3', true, 'Sheet1!A1,Sheet1!A3'],
  ],
  [
    'insert, delete, merge, copy, offsets',
    async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, '=A2*2'],
      ];
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('D1').copyFrom('A3:B3');
      sheet.getRange('F1:G1').merge();
      const copied = sheet.getRange('D1:E1').load('formulas');
      const merged = sheet.getRange('F1:H3').getMergedAreasOrNullObject().load('address');
      const region = sheet.getRange('A2').getSurroundingRegion().load('address');
      const offset = sheet.getRange('A2').getOffsetRange(1, 1).getResizedRange(1, 0).getBoundingRect('A1').load('address');
      await context.sync();
      return [copied.formulas, merged.address, region.address, offset.address];
    },
    [[[3, '=D1*2']], 'Sheet1!F1:G1', 'Sheet1!A2:B3', 'Sheet1!A1:B4'],
  ],
  [
    'copy keeps content, formats and gives tables new names',
    async (context, sheet) => {
      sheet.getRange('A1:B2').values = [
        ['姓名', '年龄'],
        ['张三', '=1+1'],
      ];
      sheet.getRange('A1').format.font.bold = true;
      sheet.tables.add('A1:B2', true).name = 'Ledger';
      const copy = sheet.copy('Beginning').load('name,position');
      const range = copy.getRange('A1:B2').load('formulas');
      const corner = copy.getRange('A1').format.font.load('bold');
      copy.tables.load('items/name');
      await context.sync();
      return [copy.name, copy.position, range.formulas, corner.bold, copy.tables.items.map((table) => table.name)];
    },
    [
      'Sheet1 (2)',
      0,
      [
        ['姓名', '年龄'],
        ['张三', '=1+1'],
      ],
      true,
      ['表1'],
    ],
  ],
  [
    'areas are formatted and cleared as one',
    async (context, sheet) => {
      sheet.getRange('A1:C3').values = 7 as unknown as number[][];
      const areas = sheet.getRanges('A1:A2,C3');
      areas.format.fill.color = 'yellow';
      areas.load('address,areaCount,cellCount,format/fill/color');
      const blanks = sheet.getRange('A1:C3').getSpecialCellsOrNullObject('Blanks');
      await context.sync();
      const before = [areas.address, areas.areaCount, areas.cellCount, areas.format.fill.color, blanks.isNullObject];
      areas.clear('Contents');
      const left = sheet.getRange('A1:C3').load('values');
      const empty = sheet.getRange('A1:C3').getSpecialCells('Blanks').load('address');
      await context.sync();
      return [...before, left.values, empty.address];
    },
    [
      'Sheet1!A1:A2,Sheet1!C3',
      2,
      3,
      '#FFFF00',
      true,
      [
        ['', 7, 7],
        ['', 7, 7],
        [7, 7, ''],
      ],
      'Sheet1!A1:A2,Sheet1!C3',
    ],
  ],
  [
    'hidden rows and columns, sizes',
    async (context, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('A:A').format.columnWidth = 100;
      const range = sheet.getRange('A1:C4').load('rowHidden,columnHidden,width,height');
      const rows = sheet.getRange('2:3').load('rowHidden');
      await context.sync();
      return [range.rowHidden, range.columnHidden, range.width, range.height, rows.rowHidden];
    },
    [null, null, 148, 30, true],
  ],
  [
    'a tracked range moves with inserted rows',
    async (context, sheet) => {
      const range = sheet.getRange('B5').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    },
    'Sheet1!B7',
  ],
  [
    'sort, duplicates, fill',
    async (context, sheet) => {
      const range = sheet.getRange('A1:A5');
      range.values = [['h'], [3], [1], [3], [2]];
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
      sheet.getRange('C1:C2').values = [[1], [3]];
      sheet.getRange('C1:C2').autoFill('C1:C4', 'FillSeries');
      range.load('values');
      const series = sheet.getRange('C1:C4').load('values');
      await context.sync();
      return [range.values.flat(), result.removed, series.values.flat()];
    },
    [['h', 1, 2, 3, ''], 1, [1, 3, 5, 7]],
  ],
];
test.each(facts)('%s', async (_name, batch, expected) => {
  expect(await bench.run((context) => batch(context, first(context)))).toEqual(expected);
});

test('properties of rows that are not played fail by name', async () => {
  const error = await bench.fails(async (context) => {
    context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('A1')
      .getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await context.sync();
  });
  expect(error).toMatchObject({ code: 'ApiNotFound' });
});
