/** A generated list as a file of its own: what stands in it, how it looks, and that nothing else is in it. */
import { writeSheetFile } from '../../src/files/write-sheet';
import type { Edit } from '../../src/ledger/plan/edit';
import { readXlsx } from '../../src/workbench/sheets/xlsx';

const SHEET = '贴墙名单';
const EDITS: readonly Edit[] = [
  { kind: 'ensureSheet', sheet: SHEET, tabColor: '#7F6000' },
  { kind: 'clearSheet', sheet: SHEET },
  {
    kind: 'writeBlock',
    sheet: SHEET,
    row: 1,
    column: 0,
    values: [
      ['名单', '', ''],
      ['=1+1', '+86', '@SUM(A1)'],
      ['王*明', 46000, ''],
    ],
  },
  { kind: 'merge', sheet: SHEET, area: { row: 1, column: 0, rows: 1, columns: 3 } },
  { kind: 'format', sheet: SHEET, area: { row: 1, column: 0, rows: 1, columns: 3 }, format: { bold: true, size: 16, rowHeight: 30 } },
  {
    kind: 'format',
    sheet: SHEET,
    area: { row: 2, column: 0, rows: 2, columns: 3 },
    format: { border: 'thin', numberFormat: '@', wrap: true },
  },
  {
    kind: 'format',
    sheet: SHEET,
    area: { row: 3, column: 1, rows: 1, columns: 1 },
    format: { numberFormat: 'yyyy-mm-dd', fill: '#DDEBF7' },
  },
  { kind: 'columnWidths', sheet: SHEET, column: 0, widths: [6, 11, 20] },
  { kind: 'freeze', sheet: SHEET, rows: 1, columns: 0 },
  {
    kind: 'pageSetup',
    sheet: SHEET,
    setup: { orientation: 'landscape', paper: 'A4', fitToWidth: true, titleRows: 1, titleColumns: 2, footer: '第 &P 页' },
  },
  { kind: 'activate', sheet: SHEET },
];

test('one sheet with its cells, formats, page and nothing else', async () => {
  const workbook = readXlsx(await writeSheetFile(EDITS));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([SHEET]);
  expect([workbook.notKept, workbook.names.filter(({ name }) => !name.includes('Print')), workbook.settings.size]).toEqual([[], [], 0]);
  expect(Object.entries(workbook.properties).filter(([key, text]) => text !== '' && !/Date$/u.test(key))).toEqual([]);
  const sheet = workbook.sheets[0]!;
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 0 });
  expect(sheet.cells.value(2, 1)).toBe(46000);
  const style = workbook.styles.get(sheet.cells.styleId(2, 1));
  expect(style).toMatchObject({ numberFormat: 'yyyy-mm-dd', fill: '#DDEBF7', wrap: true });
  expect(sheet.pageLayout).toMatchObject({
    orientation: 'landscape',
    paperSize: 9,
    titleRows: { row: 0, rows: 1 },
    titleColumns: { column: 0, columns: 2 },
    zoom: { fitToWidth: 1 },
  });
  expect(sheet.pageLayout.headersFooters.centerFooter).toContain('第 &P 页');
});

test('text beginning with = + - @ is exported as text', async () => {
  const sheet = readXlsx(await writeSheetFile(EDITS)).sheets[0]!;
  expect([0, 1, 2].map((column) => [sheet.cells.value(1, column), sheet.cells.formula(1, column)])).toEqual([
    ['=1+1', undefined],
    ['+86', undefined],
    ['@SUM(A1)', undefined],
  ]);
});

test('an edit that such a list does not have is refused, not left out', async () => {
  const edits: Edit[] = [EDITS[0]!, { kind: 'defineName', name: 'x', formula: '=1' }];
  await expect(writeSheetFile(edits)).rejects.toThrow('defineName');
  const formula: Edit = { kind: 'writeBlock', sheet: SHEET, row: 1, column: 0, values: [[{ formula: '=1' }]] };
  await expect(writeSheetFile([EDITS[0]!, formula])).rejects.toThrow('formulas');
});
