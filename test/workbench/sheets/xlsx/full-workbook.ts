/** A workbook that uses everything the file can keep; the round trip and the checks by hand share it. */
import { CellError, Workbook, type CellStyle, type Sheet } from '../../../../src/workbench/sheets/model';

export function fullWorkbook(): Workbook {
  const workbook = new Workbook('全部.xlsx');
  const main = workbook.addSheet('档案 台账');
  const codes = workbook.addSheet('代码表');
  const extra = workbook.addSheet("O'Brien");
  fillMain(workbook, main);
  ['男', '女'].forEach((text, row) => codes.cells.setInput(row, 0, text));
  codes.visibility = 'veryHidden';
  extra.visibility = 'hidden';
  fillExtra(workbook, extra);
  workbook.names = [
    { name: '性别', formula: '=代码表!$A$1:$A$2', visible: true, comment: '下拉' },
    { name: '本地', formula: "='O''Brien'!$A$1", visible: false, comment: '', scope: extra.id },
  ];
  workbook.settings.set('school', JSON.stringify({ name: '<示范> & 小学' }));
  workbook.customXmlParts.set('{11111111-2222-3333-4444-555555555555}', '<note xmlns="urn:x">留</note>');
  workbook.properties = { title: '关爱台账', author: '王老师', company: '示范小学', comments: '一&二' };
  workbook.selections.set(main.id, [{ row: 3, column: 1, rows: 2, columns: 2 }]);
  return workbook;
}

function style(workbook: Workbook, sheet: Sheet, row: number, column: number, value: CellStyle): void {
  sheet.cells.setStyleId(row, column, workbook.styles.intern(value));
}

function fillMain(workbook: Workbook, sheet: Sheet): void {
  const { cells } = sheet;
  ['编号', '姓名', '性别', '出生日期', '年龄'].forEach((text, column) => cells.setInput(0, column, text));
  for (let row = 1; row <= 4; row++) {
    cells.setInput(row, 0, `C${row}`);
    cells.setInput(row, 1, row === 2 ? '=不是公式' : `孩子${row}`);
    cells.setInput(row, 2, row % 2 ? '男' : '女');
    cells.setInput(row, 3, 42_000 + row * 100);
    style(workbook, sheet, row, 3, { numberFormat: 'yyyy-mm-dd' });
    cells.setInput(row, 4, { text: '=DATEDIF([@出生日期],Children[[#Headers],[年龄]],"Y")' });
    cells.setValue(row, 4, 10 + row);
  }
  cells.setInput(5, 0, '合计');
  sheet.tables = [
    {
      id: 't',
      name: 'Children',
      rect: { row: 0, column: 0, rows: 6, columns: 5 },
      showHeaders: true,
      showTotals: true,
      columns: [
        { id: 1, name: '编号', totalsLabel: '合计' },
        { id: 2, name: '姓名' },
        { id: 3, name: '性别' },
        { id: 4, name: '出生日期' },
        {
          id: 5,
          name: '年龄',
          calculatedFormula: '=DATEDIF([@出生日期],TODAY(),"Y")',
          totalsFunction: 'average',
        },
      ],
      style: 'TableStyleMedium9',
      bandedRows: true,
      bandedColumns: false,
      firstColumn: true,
      lastColumn: false,
      showFilterButton: true,
      filter: {
        rect: { row: 0, column: 0, rows: 5, columns: 5 },
        criteria: new Map([[2, { values: ['男', ''] }]]),
      },
    },
  ];
  sheet.rows.set(2, { filtered: true });
  sheet.rows.set(4, { filtered: true, height: 30 });
  sheet.columns.set(0, { width: 90 });
  sheet.columns.set(6, { hidden: true, width: 60 });
  sheet.freeze = { rows: 1, columns: 2 };
  sheet.tabColor = '#FF8800';
  sheet.validations = [
    {
      ranges: [{ row: 1, column: 2, rows: 4, columns: 1 }],
      type: 'list',
      formula1: '=代码表!$A$1:$A$2',
      ignoreBlanks: true,
      dropDown: true,
      prompt: { title: '性别', message: '请选择' },
      alert: { style: 'stop', title: '不对', message: '只能是男或女\n请重选' },
    },
    {
      ranges: [
        { row: 1, column: 3, rows: 4, columns: 1 },
        { row: 9, column: 3, rows: 1, columns: 1 },
      ],
      type: 'date',
      operator: 'between',
      formula1: '36526',
      formula2: '=TODAY()',
      ignoreBlanks: false,
      dropDown: true,
    },
    {
      ranges: [{ row: 20, column: 0, rows: 1, columns: 1 }],
      type: 'list',
      formula1: '甲,"乙",丙',
      ignoreBlanks: true,
      dropDown: false,
    },
    {
      ranges: [{ row: 21, column: 0, rows: 1, columns: 1 }],
      type: 'custom',
      formula1: '=COUNTIF($A$1:$A$9,A22)=1',
      ignoreBlanks: true,
      dropDown: true,
      alert: { style: 'warning', title: '', message: '' },
    },
    {
      ranges: [{ row: 22, column: 0, rows: 1, columns: 1 }],
      type: 'textLength',
      operator: 'equalTo',
      formula1: '18',
      ignoreBlanks: true,
      dropDown: true,
    },
  ].map((one) => one as Sheet['validations'][number]);
  const area = [{ row: 1, column: 0, rows: 4, columns: 1 }];
  const red: CellStyle = {
    font: { bold: true, color: '#9C0006' },
    fill: '#FFC7CE',
    borders: { top: { style: 'thin', color: '#FF0000' } },
    numberFormat: '0.0',
  };
  const rules: Sheet['conditionalFormats'][number]['rule'][] = [
    { type: 'custom', formula: '=AND($A2<>"",$B2="")' },
    { type: 'preset', criterion: 'duplicateValues' },
    { type: 'preset', criterion: 'blanks' },
    { type: 'preset', criterion: 'errors' },
    { type: 'cellValue', operator: 'between', formula1: '1', formula2: '=$E$2' },
    { type: 'cellValue', operator: 'equalTo', formula1: '="甲"' },
    { type: 'containsText', operator: 'contains', text: '外"出' },
    { type: 'containsText', operator: 'endsWith', text: '县' },
    { type: 'topBottom', rank: 3, bottom: true, percent: false },
  ];
  sheet.conditionalFormats = rules.map((rule, index) => ({
    id: `${index}`,
    ranges: area,
    rule,
    style: red,
    priority: index + 1,
    stopIfTrue: index === 0,
  }));
  sheet.conditionalFormats.push(
    {
      id: 'c',
      ranges: area,
      rule: {
        type: 'colorScale',
        points: [
          { kind: 'min', color: '#FFFFFF' },
          { kind: 'percentile', value: '50', color: '#FFFF00' },
          { kind: 'max', color: '#FF0000' },
        ],
      },
      style: {},
      priority: 10,
      stopIfTrue: false,
    },
    {
      id: 'd',
      ranges: area,
      rule: { type: 'dataBar', color: '#638EC6' },
      style: {},
      priority: 11,
      stopIfTrue: false,
    },
  );
  sheet.hyperlinks.set('B2', { address: 'https://example.org/a?b=1&c=2', screenTip: '外部' });
  sheet.hyperlinks.set('B3', { documentReference: "'O''Brien'!A1" });
  sheet.notes.set('A2', { author: '王老师', text: '第一行\n第二行 <&>' });
  sheet.notes.set('E1', { author: '李老师', text: '年龄' });
  sheet.protection = {
    options: { allowAutoFilter: true, allowSort: true, allowEditObjects: true, selectionMode: 'Unlocked' },
    fileHash: { algorithmName: 'SHA-512', hashValue: 'abc=', saltValue: 'def=', spinCount: '100000' },
  };
  Object.assign(sheet.pageLayout, {
    orientation: 'landscape',
    paperSize: 8,
    zoom: { fitToWidth: 1 },
    centerHorizontally: true,
    printGridlines: true,
    blackAndWhite: true,
    printArea: { row: 0, column: 0, rows: 6, columns: 5 },
    titleRows: { row: 0, rows: 1 },
    titleColumns: { column: 0, columns: 2 },
    headersFooters: {
      leftHeader: '&"宋体,加粗"一&&Co',
      centerHeader: '&A',
      rightHeader: 'R',
      centerFooter: '第 &P 页 共 &N 页',
    },
    rowBreaks: [3],
    columnBreaks: [2],
  });
  sheet.charts = [
    {
      id: 'x',
      name: '图表 1',
      type: 'ColumnClustered',
      title: '年龄',
      source: "'档案 台账'!B1:E5",
      seriesBy: 'Columns',
      frame: { left: 400, top: 20, width: 300, height: 200 },
    },
  ];
}

function fillExtra(workbook: Workbook, sheet: Sheet): void {
  const { cells } = sheet;
  const values = [
    1.5,
    0,
    1e21,
    123456789012345,
    true,
    false,
    '文字',
    ' 空格 ',
    '多\n行',
    '_x0041_',
    '\u0001控',
    '+1',
    '-x',
    '@a',
    '<a&b>',
    '',
    '😀',
    new CellError('#N/A'),
    new CellError('#DIV/0!'),
  ];
  values.forEach((value, row) => cells.setInput(row, 0, value));
  cells.setInput(0, 2, {
    text: '=FILTER(Children[姓名],Children[性别]="男")',
    spill: { rows: 2, columns: 1 },
  });
  cells.setValue(0, 2, '孩子1');
  cells.setValue(1, 2, '孩子3');
  cells.setInput(4, 2, { text: '=LET(a,1,b,a+1,CARE.AGE(a)+MAXIFS(A:A,A:A,">0")+SUM(C1#))' });
  cells.setValue(4, 2, new CellError('#NAME?'));
  cells.setInput(5, 2, { text: '=IFERROR(XLOOKUP("x",Children[编号],Children[姓名]),"无")' });
  cells.setValue(5, 2, '无');
  cells.setInput(6, 2, { text: '=A1>0' });
  cells.setValue(6, 2, true);
  const styles: CellStyle[] = [
    {
      font: {
        name: '宋体',
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strikethrough: true,
        color: '#123456',
      },
    },
    { fill: '#ABCDEF' },
    { horizontal: 'center', vertical: 'top', wrap: true, indent: 2 },
    { horizontal: 'centerAcrossSelection', shrink: true, rotation: 45 },
    { rotation: -30 },
    { rotation: 255 },
    { borders: { top: { style: 'thin', color: '#000000' }, left: { style: 'double', color: '#FF0000' } } },
    { numberFormat: '@' },
    { numberFormat: '#,##0.00' },
    { numberFormat: 'yyyy"年"m"月"d"日"' },
    { locked: false },
    { formulaHidden: true },
  ];
  styles.forEach((one, row) => style(workbook, sheet, row, 4, one));
  sheet.merges = [{ row: 20, column: 0, rows: 2, columns: 3 }];
  sheet.autoFilter = {
    rect: { row: 0, column: 0, rows: 10, columns: 1 },
    criteria: new Map([[0, { criterion1: '>5', criterion2: '<>7', and: true }]]),
  };
  sheet.showGridlines = false;
  sheet.showHeadings = false;
  sheet.standardWidth = 60;
  sheet.standardHeight = 18;
  sheet.rows.set(30, { hidden: true });
}
