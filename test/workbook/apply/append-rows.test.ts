/** Rows appended to a table through the real office.js: after the last row that holds anything, in the table's own columns. */
import type { Edit, Written } from '../../../src/ledger/plan/edit';
import { applyPlan, undoPlan, type UndoToken } from '../../../src/workbook/apply/apply-plan';
import type { CellValue, Workbook } from '../../../src/workbench/sheets/model';
import { emulatedExcel, type EmulatedExcel } from '../../support/excel';
import { bodyOf, contentOf, LEFT, SHEET, smallTable, TOP, type SmallTable } from './small-table';

let excel: EmulatedExcel | undefined;
afterEach(() => excel?.close());

type Append = Extract<Edit, { kind: 'appendRows' }>;
const append = (rows: readonly (readonly Written[])[], more: Partial<Append> = {}): Append => ({
  kind: 'appendRows',
  table: 'T',
  columns: ['编号', '姓名', '电话'],
  rows,
  ...more,
});
const plan = (...edits: Edit[]) => ({ title: 'test', edits, findings: [] });

function open(workbook: Workbook): Workbook {
  excel = emulatedExcel(workbook);
  return workbook;
}
const A: CellValue[] = ['1', '甲', '139'];
const B: CellValue[] = ['2', '乙', '138'];
const C: CellValue[] = ['3', '丙', '137'];
const BLANK: CellValue[] = [null, null, null];

describe('where the rows go, and back again', () => {
  test.each<[string, SmallTable, CellValue[][], CellValue[][]]>([
    ['an empty table', {}, [A], [A]],
    ['an empty table, two rows', {}, [A, B], [A, B]],
    ['a filled table', { rows: [A, B] }, [C], [A, B, C]],
    ['a blank tail that is long enough', { rows: [A], blank: 3 }, [B, C], [A, B, C, BLANK]],
    ['a blank tail that is too short', { rows: [A], blank: 1 }, [B, C], [A, B, C]],
    ['a blank row in the middle', { rows: [A, BLANK, B] }, [C], [A, BLANK, B, C]],
    ['a totals row', { rows: [A], totals: true }, [B, C], [A, B, C, ['合计', null, null]]],
    ['a totals row and a blank tail', { rows: [A], blank: 1, totals: true }, [B, C], [A, B, C, ['合计', null, null]]],
  ])('%s', async (_name, table, rows, after) => {
    const workbook = open(smallTable(table));
    const before = bodyOf(workbook);
    const token = await applyPlan(plan(append(rows as Written[][])));
    expect(bodyOf(workbook)).toEqual(after);
    await undoPlan(token);
    // The blank tail that was filled goes with the rows: a table's blank rows are no content.
    expect(bodyOf(workbook).filter((row) => row.some((cell) => cell !== null))).toEqual(
      before.filter((row) => row.some((cell) => cell !== null)),
    );
  });
});

test('values go to their headers, wherever these stand; other columns stay empty', async () => {
  const workbook = open(smallTable({ headers: ['电话', '备注', '编号', '姓名'] }));
  await applyPlan(plan(append([A as Written[]])));
  expect(bodyOf(workbook)).toEqual([['139', null, '1', '甲']]);
});

test('text stays text: nothing becomes a formula, a number, a date or a truth value', async () => {
  const texts = [
    '=1+1',
    '+86',
    '-',
    '@x',
    "'q",
    '110101201501011234',
    '0012',
    '1e5',
    '3-1',
    '2026-09-01',
    '１２３',
    'TRUE',
    '真',
    '50%',
    '￥5',
    '#N/A',
    ' 7',
    '½',
    '1/2',
    '12:30',
    '一月',
    'Jan 5',
    '1,234',
    '(5)',
  ];
  const workbook = open(smallTable());
  await applyPlan(plan(append(texts.map((text) => [text, text, text]))));
  expect(bodyOf(workbook)).toEqual(texts.map((text) => [text, text, text]));
  expect([...workbook.sheet(SHEET)!.cells.formulas()]).toEqual([]);
});

test('numbers, truth values and formulas are what they are', async () => {
  const workbook = open(smallTable());
  await applyPlan(plan(append([[5, true, { formula: '=2+3' }]])));
  expect(bodyOf(workbook)[0]!.slice(0, 2)).toEqual([5, true]);
  expect(workbook.sheet(SHEET)!.cells.formula(TOP + 1, LEFT + 2)?.text).toBe('=2+3');
});

describe('refused, and nothing written', () => {
  test.each<[string, SmallTable, (workbook: Workbook) => void, Append, object]>([
    [
      'cells in use below the table',
      { rows: [A] },
      (book) => book.sheet(SHEET)!.cells.setInput(TOP + 4, 0, '注'),
      append([B as Written[]]),
      { code: 'blockedBelow', parameters: { sheet: SHEET, row: TOP + 3 } },
    ],
    [
      'the table is gone',
      {},
      (book) => book.sheet(SHEET)!.tables.pop(),
      append([A as Written[]]),
      { code: 'tableGone', parameters: { table: 'T' } },
    ],
    [
      'a column is gone',
      { headers: ['编号', '姓名'] },
      () => undefined,
      append([A as Written[]]),
      { code: 'columnGone', parameters: { headers: ['电话'], sheet: SHEET } },
    ],
    [
      'another last row than the plan saw',
      { rows: [A, B] },
      () => undefined,
      append([C as Written[]], { lastKey: '1' }),
      { code: 'changedMeanwhile' },
    ],
    [
      'rows where the plan saw none',
      { rows: [A] },
      () => undefined,
      append([C as Written[]], { lastKey: '' }),
      { code: 'changedMeanwhile' },
    ],
    [
      'a protected sheet',
      { rows: [A] },
      (book) => (book.sheet(SHEET)!.protection = { options: {} }),
      append([B as Written[]]),
      { code: 'protectedSheet', parameters: { sheets: [SHEET] } },
    ],
  ])('%s', async (_name, table, spoil, edit, error) => {
    const workbook = smallTable(table);
    spoil(workbook);
    open(workbook);
    const before = contentOf(workbook);
    await expect(applyPlan(plan(edit))).rejects.toMatchObject(error);
    expect(contentOf(workbook)).toEqual(before);
    expect(excel!.log.counts.writes).toBe(0);
  });
  test('a note below the table is no matter while the blank tail is long enough', async () => {
    const workbook = smallTable({ rows: [A], blank: 2 });
    workbook.sheet(SHEET)!.cells.setInput(TOP + 6, 0, '注');
    open(workbook);
    await applyPlan(plan(append([B as Written[]])));
    expect(bodyOf(workbook)).toEqual([A, B, BLANK]);
    expect(workbook.sheet(SHEET)!.cells.value(TOP + 6, 0)).toBe('注');
  });
});

describe('filters', () => {
  async function filtered(): Promise<Workbook> {
    const workbook = open(smallTable({ rows: [A, B] }));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('T').columns.getItem('姓名').filter.applyValuesFilter(['甲']);
      await context.sync();
    });
    return workbook;
  }
  test('a filtered table is refused', async () => {
    const workbook = await filtered();
    await expect(applyPlan(plan(append([C as Written[]])))).rejects.toMatchObject({ code: 'filtered', parameters: { sheets: [SHEET] } });
    expect(bodyOf(workbook)).toEqual([A, B]);
  });
  test('unless the person agreed to clear the filter', async () => {
    const workbook = await filtered();
    await applyPlan(plan(append([C as Written[]])), { clearFilters: true });
    expect(bodyOf(workbook)).toEqual([A, B, C]);
  });
});

describe('undo', () => {
  const written = async (table: SmallTable): Promise<{ workbook: Workbook; token: UndoToken; before: unknown }> => {
    const workbook = open(smallTable(table));
    const before = contentOf(workbook);
    return { workbook, before, token: await applyPlan(plan(append([B, C] as Written[][]))) };
  };
  test.each<[string, SmallTable]>([
    ['an empty table', {}],
    ['a filled table', { rows: [A] }],
    ['a totals row', { rows: [A], totals: true }],
  ])('%s is as it was', async (_name, table) => {
    const { workbook, token, before } = await written(table);
    await undoPlan(token);
    expect(contentOf(workbook)).toEqual(before);
  });
  test('is refused after someone changed a cell, and changes nothing', async () => {
    const { workbook, token } = await written({ rows: [A] });
    workbook.sheet(SHEET)!.cells.setInput(TOP + 2, LEFT + 1, '改过');
    const changed = contentOf(workbook);
    await expect(undoPlan(token)).rejects.toMatchObject({ code: 'changedMeanwhile', parameters: { sheet: SHEET } });
    expect(contentOf(workbook)).toEqual(changed);
  });
});

test('a long append goes in several requests below the limit, and all of it arrives', async () => {
  const long = '长'.repeat(3000);
  const rows = Array.from({ length: 900 }, (_, at) => [`K${at}`, long, '139']);
  const workbook = open(smallTable());
  excel!.log.reset();
  await applyPlan(plan(append(rows)));
  const requests = excel!.log.packets().filter((packet) => packet.direction === 'request' && packet.kind === 'write');
  // 900 × 9 KB are 8.1 MB: three requests of at most 3.5 MB.
  expect(requests).toHaveLength(3);
  for (const request of requests) expect(request.bytes).toBeLessThan(5 * 1024 * 1024);
  expect(bodyOf(workbook)).toEqual(rows);
});

test('one look and one write', async () => {
  open(smallTable({ rows: [A] }));
  excel!.log.reset();
  await applyPlan(plan(append([B as Written[]])));
  expect([excel!.log.counts.reads, excel!.log.counts.writes]).toEqual([1, 1]);
});
