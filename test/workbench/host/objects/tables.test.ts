/** Tables through the real client: rows, columns, parts, growth, filter and sort. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeEach(() => (bench = openBench()));

const ROWS = [
  ['姓名', '年龄'],
  ['张三', 9],
  ['李四', 11],
  ['王五', 10],
];

/** A table `Ledger` at A1:B4 of Sheet1. */
async function ledger(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  sheet.getRange('A1:B4').values = ROWS;
  const table = sheet.tables.add('A1:B4', true);
  table.name = 'Ledger';
  await context.sync();
  return table;
}

async function body(context: Excel.RequestContext, table: Excel.Table): Promise<[string, unknown[][]]> {
  const range = table.getDataBodyRange().load('values,address');
  await context.sync();
  return [range.address, range.values];
}

type Work = (table: Excel.Table, context: Excel.RequestContext) => void;
const LAST = [
  ['张三', 9],
  ['李四', 11],
  ['王五', 10],
];
const cases: [string, Work, string, unknown[][]][] = [
  ['rows.add at the end', (t) => t.rows.add(undefined, [['赵六', 8]]), 'Sheet1!A2:B5', [...LAST, ['赵六', 8]]],
  [
    'rows.add in the middle',
    (t) => t.rows.add(1, [['赵六', 8]]),
    'Sheet1!A2:B5',
    [
      ['张三', 9],
      ['赵六', 8],
      ['李四', 11],
      ['王五', 10],
    ],
  ],
  ['rows.deleteRowsAt', (t) => t.rows.deleteRowsAt(0, 2), 'Sheet1!A2:B2', [['王五', 10]]],
  ['rows.deleteRows', (t) => t.rows.deleteRows([0, 2]), 'Sheet1!A2:B2', [['李四', 11]]],
  [
    'row.delete',
    (t) => t.rows.getItemAt(1).delete(),
    'Sheet1!A2:B3',
    [
      ['张三', 9],
      ['王五', 10],
    ],
  ],
  ['all rows gone leave a blank one', (t) => t.rows.deleteRowsAt(0, 3), 'Sheet1!A2:B2', [['', '']]],
  [
    'row.values',
    (t) => void (t.rows.getItemAt(0).values = [['钱七', 7]]),
    'Sheet1!A2:B4',
    [
      ['钱七', 7],
      ['李四', 11],
      ['王五', 10],
    ],
  ],
  [
    'columns.add at the end',
    (t) => t.columns.add(undefined, [['班级'], ['一'], ['二'], ['三']]),
    'Sheet1!A2:C4',
    [
      ['张三', 9, '一'],
      ['李四', 11, '二'],
      ['王五', 10, '三'],
    ],
  ],
  [
    'columns.add in front',
    (t) => t.columns.add(0, [['号'], [1], [2], [3]]),
    'Sheet1!A2:C4',
    [
      [1, '张三', 9],
      [2, '李四', 11],
      [3, '王五', 10],
    ],
  ],
  ['column.delete', (t) => t.columns.getItem('姓名').delete(), 'Sheet1!A2:A4', [[9], [11], [10]]],
  [
    'resize',
    (t) => t.resize('A1:B3'),
    'Sheet1!A2:B3',
    [
      ['张三', 9],
      ['李四', 11],
    ],
  ],
  [
    'sort',
    (t) => t.sort.apply([{ key: 1, ascending: false }]),
    'Sheet1!A2:B4',
    [
      ['李四', 11],
      ['王五', 10],
      ['张三', 9],
    ],
  ],
  [
    'grows by what is written below',
    (t) => void (t.worksheet.getRange('A5:B5').values = [['赵六', 8]]),
    'Sheet1!A2:B5',
    [...LAST, ['赵六', 8]],
  ],
  ['does not grow when the first cell is blank', (t) => void (t.worksheet.getRange('A5:B5').values = [['', 8]]), 'Sheet1!A2:B4', LAST],
  ['moves with inserted rows', (t) => void t.worksheet.getRange('1:2').insert('Down'), 'Sheet1!A4:B6', LAST],
];
test.each(cases)('%s', async (_name, work, address, values) => {
  const got = await bench.run(async (context) => {
    const table = await ledger(context);
    work(table, context);
    await context.sync();
    return body(context, table);
  });
  expect(got).toEqual([address, values]);
});

test('a table made from headers alone takes its first rows where the blank row is', async () => {
  const got = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const table = sheet.tables.add('A1:B1', true);
    table.getHeaderRowRange().values = [['姓名', '年龄']];
    table.rows.add(undefined, [
      ['张三', 9],
      ['李四', 11],
    ]);
    table.rows.load('count');
    table.columns.load('items/name');
    const found = await body(context, table);
    return [...found, table.rows.count, table.columns.items.map((column) => column.name)];
  });
  expect(got).toEqual([
    'Sheet1!A2:B3',
    [
      ['张三', 9],
      ['李四', 11],
    ],
    2,
    ['姓名', '年龄'],
  ]);
});

test('totals, headers, style and flags', async () => {
  const got = await bench.run(async (context) => {
    const table = await ledger(context);
    table.set({ showTotals: true, style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
    const totals = table.getTotalRowRange().load('formulas,address');
    table.load();
    await context.sync();
    return [totals.address, totals.formulas, table.style, table.showBandedRows, table.showFilterButton, table.name];
  });
  expect(got).toEqual(['Sheet1!A5:B5', [['汇总', '=SUBTOTAL(109,Ledger[年龄])']], 'TableStyleLight1', false, false, 'Ledger']);
});

test('a renamed column and table are followed by formulas', async () => {
  const formulas = await bench.run(async (context) => {
    const table = await ledger(context);
    const cell = table.worksheet.getRange('E1');
    cell.formulas = [['=SUM(Ledger[年龄])']];
    await context.sync();
    table.columns.getItem('年龄').name = '岁数';
    table.name = 'Children';
    cell.load('formulas');
    await context.sync();
    return cell.formulas;
  });
  expect(formulas).toEqual([['=SUM(Children[岁数])']]);
});

test('a column filter hides rows, and a write over them goes astray as in Excel', async () => {
  const got = await bench.run(async (context) => {
    const table = await ledger(context);
    table.columns.getItem('姓名').filter.applyValuesFilter(['张三', '王五']);
    const view = table.getDataBodyRange().getVisibleView().load('values');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    const visible = view.values;
    table.getDataBodyRange().values = [
      ['甲', 1],
      ['乙', 2],
      ['丙', 3],
    ];
    const after = await body(context, table);
    table.clearFilters();
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    return [visible, after[1], table.autoFilter.isDataFiltered];
  });
  expect(got).toEqual([
    [
      ['张三', 9],
      ['王五', 10],
    ],
    [
      ['甲', 1],
      ['李四', 11],
      ['甲', 1],
    ],
    false,
  ]);
});

const failures: [string, (context: Excel.RequestContext) => Promise<void>, string][] = [
  ['overlap', async (context) => void (await ledger(context)).worksheet.tables.add('B2:C3', true), 'InvalidArgument'],
  [
    'name taken',
    async (context) => {
      const table = await ledger(context);
      table.worksheet.tables.add('E1:F2', true).name = 'ledger';
    },
    'ItemAlreadyExists',
  ],
  ['unknown table', async (context) => void context.workbook.tables.getItem('没有').load('name'), 'ItemNotFound'],
  ['wrong width', async (context) => void (await ledger(context)).rows.add(undefined, [['a', 'b', 'c']]), 'InvalidArgument'],
  [
    'protected sheet',
    async (context) => {
      const table = await ledger(context);
      table.worksheet.protection.protect();
      table.rows.add(undefined, [['赵六', 8]]);
    },
    'AccessDenied',
  ],
];
test.each(failures)('refused: %s', async (_name, batch, code) => {
  const error = await bench.fails(async (context) => {
    await batch(context);
    await context.sync();
  });
  expect(error.code).toBe(code);
});
