/** What Excel refuses or breaks off, as a person at the pane meets it: a plain sentence, and a workbook as it was. */
import { dayOf } from '../../src/ledger/calendar/day';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const roster = messyRosters(dayOf(2026, 11, 23))[0]!.workbook.sheets[0]!;
let open: OpenLedger;
let before: string[];

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const fromRibbon = (name: string) => open.page.click(`.ribbon-button:has-text("${name}")`);

describe('in a workbook without a ledger', () => {
  const chooseSheet = async (): Promise<void> => {
    await open.pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
    await open.pane.getByRole('option', { name: 'Sheet1' }).click();
  };

  test.each([
    ['逾期清单', () => undefined],
    ['检查', () => undefined],
    ['生成汇总', () => button('生成汇总').click()],
    ['导入名册', chooseSheet],
  ])('%s from the ribbon opens its view, which says that there is no ledger and leads to the set-up', async (name, go) => {
    await fromRibbon(name);
    await open.pane.getByRole('heading', { name }).waitFor();
    await go();
    await open.pane.getByText('这个工作簿里还没有台账').waitFor();
    await button('建立台账').click();
    await open.pane.getByLabel('学校名称').waitFor();
    await soon(() => open.workbook.sheetNames()).toEqual(['Sheet1']);
  });
});

describe('a set-up that breaks off', () => {
  test('is taken back whole, and works at the second try', async () => {
    await open.pane.getByLabel('学校名称').fill('青山小学');
    before = await open.workbook.contents();
    await open.page.evaluate(() => window.workbench.page.faults.breakRequest(4, 400));
    await button('建立台账').click();
    await open.pane.getByText('已写入的部分已经全部撤回').waitFor();
    await soon(() => open.workbook.contents()).toEqual(before);
    await button('建立台账').click();
    await open.pane.getByText('台账已建好').waitFor();
  });
});

describe('an import', () => {
  beforeAll(() => open.workbook.bring(roster));
  beforeEach(async () => {
    await fromRibbon('导入名册');
    await open.pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
    await open.pane.getByRole('option', { name: '花名册' }).click();
    await open.pane.getByTestId('write-import').waitFor();
    before = await open.workbook.contents();
  });

  test('into a protected sheet is refused by name', async () => {
    const protect = (on: boolean) =>
      open.page.evaluate((protectedNow) => {
        const sheet = window.workbench.page.session.workbook.sheet('档案台账');
        if (!sheet) throw new Error('There is no such sheet.');
        if (protectedNow) sheet.protection = { options: {} };
        else sheet.protection = null;
      }, on);
    await protect(true);
    await open.pane.getByTestId('write-import').click();
    await open.pane.getByText('工作表“档案台账”受保护，不能写入').waitFor();
    await soon(() => open.workbook.contents()).toEqual(before);
    await protect(false);
  });

  test.each([1, 2, 5, 20])('that breaks off after %i actions is taken back', async (actions) => {
    await open.page.evaluate((count) => window.workbench.page.faults.breakRequest(2, count), actions);
    await open.pane.getByTestId('write-import').click();
    await open.pane.getByText('已写入的部分已经全部撤回，工作簿与之前一样').waitFor();
    await soon(() => open.workbook.contents()).toEqual(before);
  });

  test('waits with a hint while a cell is being edited', async () => {
    const edit = (on: boolean) => open.page.evaluate((editing) => window.workbench.page.faults.refuse('cellEdit', editing), on);
    await edit(true);
    await open.pane.getByTestId('write-import').click();
    await open.pane.getByText('正在等待 Excel。如果您正在编辑单元格，请先按回车键结束编辑。').waitFor();
    await soon(() => open.workbook.contents()).toEqual(before);
    await edit(false);
    await open.pane.getByText('已写入：新增 10 人').waitFor();
    await soon(() => open.workbook.rows('Children')).toHaveLength(10);
  });
});
