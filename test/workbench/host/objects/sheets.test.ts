/** Worksheets and what belongs to them, through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

const facts: [string, Batch, unknown][] = [
  [
    'add, rename, count, order',
    async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('档案台账');
      added.name = '台账';
      added.position = 0;
      const count = worksheets.getCount();
      worksheets.load('items/name,items/position');
      await context.sync();
      return [count.value, worksheets.items.map((sheet) => [sheet.name, sheet.position])];
    },
    [
      2,
      [
        ['台账', 0],
        ['Sheet1', 1],
      ],
    ],
  ],
  [
    'a renamed sheet is found by the object made before',
    async (context, sheet) => {
      sheet.load('name');
      await context.sync();
      sheet.name = '新名';
      await context.sync();
      sheet.load('name');
      const missing = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      await context.sync();
      return [sheet.name, missing.isNullObject];
    },
    ['新名', true],
  ],
  [
    'deleting the active sheet activates its neighbour',
    async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('B');
      added.activate();
      await context.sync();
      added.delete();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return active.name;
    },
    'Sheet1',
  ],
  [
    'visibility, first and last visible',
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B').visibility = 'VeryHidden';
      const last = worksheets.getLast(true).load('name');
      const veryLast = worksheets.getLast().load('name,visibility');
      const visible = worksheets.getCount(true);
      await context.sync();
      return [last.name, veryLast.name, veryLast.visibility, visible.value];
    },
    ['Sheet1', 'B', 'VeryHidden', 1],
  ],
  [
    'tab colour, gridlines, headings',
    async (context, sheet) => {
      sheet.set({ tabColor: '#FF0000', showGridlines: false, showHeadings: false });
      sheet.load('tabColor,showGridlines,showHeadings');
      await context.sync();
      return [sheet.tabColor, sheet.showGridlines, sheet.showHeadings];
    },
    ['#FF0000', false, false],
  ],
  [
    'frozen panes',
    async (context, sheet) => {
      sheet.freezePanes.freezeAt('A1:B3');
      const place = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [place.address, none.isNullObject];
    },
    ['Sheet1!A1:B3', true],
  ],
  [
    'page layout',
    async (context, sheet) => {
      const layout = sheet.pageLayout;
      layout.set({
        orientation: 'Landscape',
        paperSize: 'A3',
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        topMargin: 36,
      });
      layout.setPrintMargins('Centimeters', { left: 1 });
      layout.setPrintArea('A1:D20');
      layout.setPrintTitleRows('$1:$2');
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      layout.load('orientation,paperSize,centerHorizontally,zoom,topMargin,leftMargin');
      const area = layout.getPrintArea().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      layout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      return [
        layout.orientation,
        layout.paperSize,
        layout.centerHorizontally,
        layout.zoom.horizontalFitToPages,
        layout.topMargin,
        Math.round(layout.leftMargin),
        area.address,
        titles.address,
        layout.headersFooters.defaultForAllPages.centerFooter,
      ];
    },
    ['Landscape', 'A3', true, 1, 36, 28, 'Sheet1!A1:D20', 'Sheet1!1:2', '第 &P 页'],
  ],
  [
    'page breaks',
    async (context, sheet) => {
      sheet.horizontalPageBreaks.add('A21');
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      const rows = sheet.horizontalPageBreaks.items.map((item) => item as unknown as { rowIndex: number }).map((item) => item.rowIndex);
      sheet.horizontalPageBreaks.removePageBreaks();
      const count = sheet.horizontalPageBreaks.getCount();
      await context.sync();
      return [rows, count.value];
    },
    [[20], 0],
  ],
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
    'charts as specifications',
    async (context, sheet) => {
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.title.text = '人数';
      chart.name = '人数图';
      chart.setPosition('D2', 'H10');
      chart.load('name,left,top,width,height,chartType');
      chart.title.load('text');
      sheet.charts.load('count');
      await context.sync();
      return [chart.name, chart.left, chart.top, chart.width, chart.height, chart.chartType, chart.title.text, sheet.charts.count];
    },
    ['人数图', 144, 15, 240, 135, 'ColumnClustered', '人数', 1],
  ],
  [
    'comments',
    async (context, sheet) => {
      context.workbook.comments.add('Sheet1!B2', '请核对');
      await context.sync();
      const comment = sheet.comments.getItemByCell('B2').load('content');
      const place = comment.getLocation().load('address');
      await context.sync();
      return [comment.content, place.address];
    },
    ['请核对', 'Sheet1!B2'],
  ],
  [
    'replies of a comment',
    async (context, sheet) => {
      const comment = context.workbook.comments.add('Sheet1!B2', '请核对');
      comment.replies.add('已核对');
      await context.sync();
      sheet.comments.load('items/content,items/replies/items/content');
      await context.sync();
      return sheet.comments.items.map((one) => [one.content, one.replies.items.map((reply) => reply.content)]);
    },
    [['请核对', ['已核对']]],
  ],
  [
    'old-style notes are no comments',
    async (context, sheet) => {
      bench.workbook.activeSheet.notes.set('A1', { author: '赵老师', text: '旧式批注' });
      sheet.comments.load('items/content');
      await context.sync();
      return sheet.comments.items.length;
    },
    0,
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
    'headers of other pages are blank while one set holds for all',
    async (_context, sheet) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.defaultForAllPages.centerHeader = '名单';
      headersFooters.load('state');
      headersFooters.firstPage.load('centerHeader');
      headersFooters.defaultForAllPages.load('centerHeader');
      await _context.sync();
      return [headersFooters.state, headersFooters.firstPage.centerHeader, headersFooters.defaultForAllPages.centerHeader];
    },
    ['Default', '', '名单'],
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

const failures: [string, Batch, string, string][] = [
  ['last visible sheet', async (_context, sheet) => sheet.delete(), 'InvalidOperation', 'Worksheet.delete'],
  [
    'hiding the last visible sheet',
    async (_context, sheet) => void (sheet.visibility = 'Hidden'),
    'InvalidOperation',
    'Worksheet.visibility',
  ],
  ['name in use', async (context) => context.workbook.worksheets.add('sheet1'), 'ItemAlreadyExists', 'WorksheetCollection.add'],
  ['long name', async (context) => context.workbook.worksheets.add('长'.repeat(32)), 'InvalidArgument', 'WorksheetCollection.add'],
  ['bad character', async (_context, sheet) => void (sheet.name = 'a/b'), 'InvalidArgument', 'Worksheet.name'],
  [
    'missing sheet',
    async (context) => context.workbook.worksheets.getItem('没有').load('name'),
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ],
  ['bad address', async (_context, sheet) => sheet.getRange('没有').load('address'), 'InvalidArgument', 'Worksheet.getRange'],
  ['unknown property', async (_context, sheet) => sheet.load('nme' as 'name'), 'InvalidArgument', 'Worksheet'],
  ['member not played', async (_context, sheet) => sheet.slicers.load('items'), 'ApiNotFound', 'Worksheet.slicers'],
];
test.each(failures)('refused: %s', async (_name, batch, code, at) => {
  const error = await bench.fails(async (context) => {
    await batch(context, first(context));
    await context.sync();
  });
  expect(error.code).toBe(code);
  expect(at.startsWith(error.at) || error.at === at).toBe(true);
  if (code === 'ApiNotFound') expect(error.message).toContain(at);
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
