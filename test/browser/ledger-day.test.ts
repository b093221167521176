/** A school's first day with the product, in a real browser: an empty workbook becomes a ledger with a class in it. */
import { dayOf } from '../../src/ledger/calendar/day';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import { Workbook, type Sheet } from '../../src/workbench/sheets/model';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { childrenOfRoster } from './workbench/roster-by-eye';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const TODAY = dayOf(2026, 11, 23);
const [classThree, numbers] = messyRosters(TODAY).map((roster) => roster.workbook.sheets[0] as Sheet);
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

/** Chooses a sheet in 导入名册, opened from the ribbon, and waits for the preview. */
async function lookAt(sheet: string): Promise<void> {
  await open.page.click('.ribbon-button:has-text("导入名册")');
  await open.pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
  await open.pane.getByRole('option', { name: sheet, exact: true }).click();
  await open.pane.getByTestId('import-preview').waitFor();
}

const counts = () => open.pane.getByTestId('import-preview').locator('.tile').allInnerTexts();

async function write(): Promise<void> {
  await open.pane.getByTestId('write-import').click();
  await open.pane.getByText('已写入').waitFor();
}

test('the pane is 320 px wide and asks for the name of the school', async () => {
  await soon(() => open.page.locator('.pane').evaluate((pane) => pane.getBoundingClientRect().width)).toBe(320);
  await open.pane.getByRole('button', { name: '建立台账' }).click();
  await open.pane.getByText('请填写学校名称').waitFor();
  await soon(() => open.workbook.sheetNames()).toEqual(['Sheet1']);
});

test('name and Enter make the ledger beside the sheet that was there', async () => {
  await open.pane.getByLabel('学校名称').fill('青山小学');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('台账已建好').waitFor();
  await open.pane.getByRole('heading', { name: '青山小学' }).waitFor();
  await soon(() => open.workbook.sheetNames()).toEqual([
    '首页',
    'Sheet1',
    '档案台账',
    '教职工',
    '结对帮扶',
    '帮扶职责',
    '暂停联系',
    '联系记录',
    '信息变更',
    '校历',
    '节假日',
    '核实记录',
    '代码表',
    '档案快照',
  ]);
  await soon(() => open.workbook.rows('Children')).toEqual([]);
  await soon(() => open.workbook.rows('Duties')).not.toEqual([]);
  await soon(() => open.workbook.values("'首页'!A1")).toEqual([['青山小学留守儿童关爱台账']]);
});

test('a messy roster is looked at before anything is written', async () => {
  await open.workbook.bring(classThree!);
  const before = await open.workbook.contents();
  await lookAt('花名册');
  await soon(counts).toEqual(['10\n新增', '0\n更新', '0\n未变', '0\n不能导入', '0\n名册没有']);
  await soon(() => open.workbook.contents()).toEqual(before);
});

test('only sheets that can be a roster are offered', async () => {
  await open.pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
  await soon(() => open.pane.getByRole('option').allInnerTexts()).toEqual(['Sheet1', '花名册', '全部 2 张工作表']);
  await open.page.keyboard.press('Escape');
});

test('writing fills the cells of the class and no others', async () => {
  await write();
  await soon(() => open.workbook.rows('Children')).toEqual(
    childrenOfRoster(classThree!, TODAY).map((child) => expect.objectContaining(child)),
  );
  const filled = new Set((await open.workbook.rows('Children')).flatMap((row) => Object.keys(row).filter((key) => row[key] !== null)));
  expect([...filled].sort()).toEqual([...new Set(childrenOfRoster(classThree!, TODAY).flatMap((row) => Object.keys(row)))].sort());
});

test('the notice takes the import back, and it can be done again', async () => {
  await open.pane.getByRole('button', { name: '撤销“导入名册”' }).click();
  await open.pane.getByText('已撤销“导入名册”').waitFor();
  await soon(() => open.workbook.rows('Children')).toEqual([]);
  await lookAt('花名册');
  await soon(counts).toEqual(['10\n新增', '0\n更新', '0\n未变', '0\n不能导入', '0\n名册没有']);
  await write();
  await soon(() => open.workbook.rows('Children')).toHaveLength(10);
});

test('the same roster again changes nothing', async () => {
  await lookAt('花名册');
  await soon(counts).toEqual(['0\n新增', '0\n更新', '10\n未变', '0\n不能导入', '0\n名册没有']);
  await open.pane.getByText('名册与台账一致').waitFor();
  await soon(() => open.pane.getByTestId('write-import').count()).toBe(0);
});

test('resident IDs that Excel has damaged are said to be lost, and never written', async () => {
  await open.workbook.bring(Object.assign(numbers!, { name: '四年级' }));
  await lookAt('四年级');
  await soon(counts).toEqual(['4\n新增', '0\n更新', '0\n未变', '16\n不能导入', '0\n名册没有']);
  await open.pane.getByText('第 15 位以后的数字已经丢失，无法恢复').first().waitFor();
  await write();
  const ids = (await open.workbook.rows('Children')).map((row) => row['身份证号']);
  expect(ids).toHaveLength(14);
  expect(ids.filter((id) => typeof id !== 'string' || !/^\d{17}[\dX]$/.test(id) || id.endsWith('000'))).toEqual([]);
});

test('saved and opened again, the workbook and the pane show the same', async () => {
  const before = await open.workbook.rows('Children');
  await open.workbook.open(await open.workbook.save(), '青山小学.xlsx');
  await soon(() => open.workbook.rows('Children')).toEqual(before);
  await open.pane.getByRole('heading', { name: '青山小学' }).waitFor();
  await soon(() => open.pane.locator('.tile').first().innerText()).toBe('14\n在册儿童');
});

test('a roster of which nothing can be imported is not said to agree with the ledger', async () => {
  const sheet = new Workbook().addSheet('只有姓名');
  ['姓名', '班级', '没有证件的孩子', '三年级1班'].forEach((text, at) => sheet.cells.setInput(Math.floor(at / 2), at % 2, text));
  await open.workbook.bring(sheet);
  await lookAt('只有姓名');
  await soon(async () => (await counts()).map((tile) => tile.replace(/\s+/g, ' '))).toContain('1 不能导入');
  await open.pane.getByText('没有可以写入的内容：1 行不能导入').waitFor();
  await soon(() => open.pane.getByText('名册与台账一致').count()).toBe(0);
  await soon(() => open.pane.getByTestId('write-import').count()).toBe(0);
});
