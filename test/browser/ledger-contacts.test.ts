/** The sample school in a real browser: the overdue list and the summary sheet, against what the command line says of the same file. */
import { readFileSync } from 'node:fs';
import { askCommandLine } from './workbench/command-line';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import type { Plain } from './workbench/workbook-at-hand';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const AS_OF = '2026-11-23';
const school = new Uint8Array(readFileSync('assets/samples/示范小学.xlsx'));

interface OverdueAnswer {
  readonly overdue: number;
  readonly dueSoon: number;
  readonly rows: readonly {
    childId: string;
    name: string;
    className: string;
    row: number;
    status: string;
    daysOverdue: number;
    dutyTitle: string;
  }[];
}
interface FiguresAnswer {
  readonly figures: readonly { id: string; numerator: number; denominator: number; blanks: number | null; percent: string }[];
}

let open: OpenLedger;
let list: OverdueAnswer;

beforeAll(async () => {
  list = askCommandLine<OverdueAnswer>('overdue', AS_OF, school);
  open = await openLedgerWorkbench({ today: AS_OF });
  await open.workbook.open(school, '示范小学.xlsx');
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

/** The children that the list must show, in its order: most urgent first, one entry each. */
function expectedChildren(rows: OverdueAnswer['rows']): string[] {
  const first = new Map(rows.map((row) => [row.childId, `${row.name}\n${row.className}`]));
  return [...new Set(rows.map((row) => row.childId))].map((id) => first.get(id) ?? '');
}

/** Name and class of every child on the list, after asking for all that are not shown at first. */
async function shownChildren(): Promise<string[]> {
  const more = open.pane.getByRole('button', { name: /再显示/ });
  while ((await more.count()) > 0) await more.click();
  return open.pane.getByTestId('overdue-list').locator(':scope > li > .row').allInnerTexts();
}

async function chooseClass(name: string): Promise<void> {
  await open.pane.getByRole('combobox', { name: '班级' }).click();
  await open.pane.getByRole('option', { name, exact: true }).click();
}

test('home counts what the command line counts', async () => {
  await open.pane.getByRole('heading', { name: '示范小学（虚构）' }).waitFor();
  const shown = [`${list.overdue}\n逾期`, `${list.dueSoon}\n将到期`];
  await soon(async () => (await open.pane.locator('.tile').allInnerTexts()).slice(1)).toEqual(shown);
  expect(list.overdue).toBeGreaterThan(0);
});

test('the list has the right children in the right order', async () => {
  await open.page.click('.ribbon-button:has-text("逾期清单")');
  await open.pane.getByTestId('overdue-list').waitFor();
  await soon(shownChildren).toEqual(expectedChildren(list.rows));
  const most = list.rows[0]!;
  await soon(() => open.pane.getByTestId('overdue-list').locator('li li').first().innerText()).toContain(
    `逾期 ${most.daysOverdue} 天 ${most.dutyTitle}`,
  );
});

test('a class and “overdue only” narrow it', async () => {
  const className = list.rows.find((row) => row.status === 'dueSoon' && row.className !== list.rows[0]!.className)!.className;
  const inClass = list.rows.filter((row) => row.className === className);
  const late = inClass.filter((row) => row.status === 'overdue');
  await chooseClass(className);
  await soon(shownChildren).toEqual(expectedChildren(inClass));
  await open.pane.getByText(`逾期 ${late.length} 项，将到期 ${inClass.length - late.length} 项`).waitFor();
  await open.pane.getByText('只看逾期').click();
  await soon(shownChildren).toEqual(expectedChildren(late));
  await open.pane.getByText('只看逾期').click();
  await chooseClass('全部班级');
});

test('a click on a name selects the row of the child in the grid', async () => {
  const third = list.rows.find((row) => row.name !== list.rows[0]!.name)!;
  await open.pane.getByRole('button', { name: third.name, exact: true }).first().click();
  await open.page.waitForFunction((row) => window.workbench.page.active.row === row, third.row - 1);
  await soon(() => open.workbook.active()).toMatchObject({ sheet: '档案台账', row: third.row - 1 });
  const { page, workbook } = open;
  await soon(async () => (await workbook.values(`'档案台账'!B${third.row}`))[0]).toEqual([third.name]);
  await soon(() => page.locator('.sheet-tab.active').innerText()).toBe('档案台账');
});

test('on an earlier day the list is another one', async () => {
  const earlier = askCommandLine<OverdueAnswer>('overdue', '2026-10-15', school);
  await open.pane.locator('input[type=date]').fill('2026-10-15');
  await open.pane.getByText(`逾期 ${earlier.overdue} 项，将到期 ${earlier.dueSoon} 项`).waitFor();
  await soon(shownChildren).toEqual(expectedChildren(earlier.rows));
  expect(earlier.overdue).not.toBe(list.overdue);
  await open.pane.locator('input[type=date]').fill(AS_OF);
});

/** The figures on the summary sheet as its formulas give them: id, numerator, denominator, share, blanks. */
async function summaryRows(): Promise<Plain[][]> {
  const rows = await open.workbook.values("'统计汇总'!A1:F60");
  return rows.filter(([id]) => typeof id === 'string' && /^S\d+$/.test(id)).map(([id, , ...numbers]) => [id ?? null, ...numbers]);
}

test('the summary sheet calculates the figures of the command line', async () => {
  const { figures } = askCommandLine<FiguresAnswer>('figures', AS_OF, school);
  await open.page.click('.ribbon-button:has-text("生成汇总")');
  await open.pane.getByRole('button', { name: '生成汇总' }).click();
  await open.pane.getByText('已生成“统计汇总”').waitFor();
  const rows = await summaryRows();
  const percent = (share: Plain | undefined): string => (typeof share === 'number' ? `${(share * 100).toFixed(2)}%` : String(share));
  expect(rows.map(([id, numerator, denominator, share]) => [id, numerator, denominator, percent(share)])).toEqual(
    expect.arrayContaining(figures.filter((one) => one.id !== 'S10').map((one) => [one.id, one.numerator, one.denominator, one.percent])),
  );
  const onTime = figures.find((one) => one.id === 'S10')!;
  expect(rows.find(([id]) => id === 'S10')?.slice(1, 3)).toEqual([onTime.numerator, onTime.denominator]);
  expect(new Set(rows.map(([id]) => id))).toEqual(new Set(figures.map((one) => one.id)));
  await soon(() => open.workbook.formula("'统计汇总'!C7")).toContain('Children');
});

test('saved and opened again, the sheet calculates the same', async () => {
  const before = await summaryRows();
  expect(before.length).toBeGreaterThan(6);
  await open.workbook.open(await open.workbook.save(), '示范小学.xlsx');
  await soon(summaryRows).toEqual(before);
});

test('the formulas follow the ledger', async () => {
  const before = await summaryRows();
  const row = list.rows[0]!.row;
  await open.page.evaluate(([place]) => window.workbench.type(place!, ''), [`'档案台账'!A${row}`]);
  await soon(summaryRows).not.toEqual(before);
});

test('what the formulas cannot see is said in the pane when the summary is made', async () => {
  const make = async (): Promise<void> => {
    await open.page.click('.ribbon-button:has-text("生成汇总")');
    await open.pane.getByRole('button', { name: '生成汇总' }).click();
    await open.pane.getByText('已生成“统计汇总”').waitFor();
  };
  await open.workbook.open(school, '示范小学.xlsx');
  await make();
  await soon(() => open.pane.getByTestId('findings').count()).toBe(0);
  await open.workbook.paste([2, '建档日期', '2026年9月1日']);
  await make();
  await soon(() => open.pane.getByTestId('findings').innerText()).toContain('“2026年9月1日”是文本');
});
