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
