/** A roster of which not everything should be written, in a real browser: rows, cells and columns left out with the keyboard. */
import { id } from '../ledger/roster/rosters';
import type { OpenLedger } from './workbench/open-ledger';
import { chooseRosters, openNewLedger, rosterFile, writeImport } from './workbench/import-at-hand';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const [ONE, TWO, THREE] = [id('52212120150314001'), id('52212120150520002'), id('52212120150601003')];
const HEADER = '姓名,身份证号,班级,监护人,监护人电话';
let open: OpenLedger;

beforeAll(async () => {
  open = await openNewLedger();
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

const choose = (...rows: string[]): Promise<void> => chooseLines(HEADER, ...rows);
async function chooseLines(...lines: string[]): Promise<void> {
  await chooseRosters(open, rosterFile(...lines));
  await open.pane.getByTestId('import-preview').waitFor();
}
const write = (): Promise<void> => writeImport(open);
const box = (name: string) => open.pane.getByRole('checkbox', { name, exact: true });

test('rows and cells are left out, counted, taken in again, and not written', async () => {
  await choose(`王小明,${ONE},三年级1班,王大山,13812345678`);
  await write();
  await choose(`王小明,${ONE},三年级1班,王二,13900000000`, `李芳,${TWO},三年级1班,,`, `张三,${THREE},三年级1班,,`);
  await open.pane.getByText('写入台账（3 人）').waitFor();

  await box('写入“李芳”').focus();
  await open.page.keyboard.press('Space');
  await open.pane.getByText('写入台账（2 人）').waitFor();
  await soon(() => open.pane.getByTestId('left-out').innerText()).toContain('不写入：1 人');
  await open.pane.getByRole('button', { name: '全部写入' }).click();
  await open.pane.getByText('写入台账（3 人）').waitFor();
  await box('写入“李芳”').focus();
  await open.page.keyboard.press('Space');

  await open.pane.getByRole('button', { name: '更新' }).click();
  await box('写入监护人姓名').focus();
  await open.page.keyboard.press('Space');
  await open.pane.getByText('另有 1 处更新不写入').waitFor();
  await write();
  const rows = await open.workbook.rows('Children');
  expect(rows.map((row) => [row['档案编号'], row['姓名'], row['监护人姓名'], row['监护人电话']])).toEqual([
    ['L2026-0001', '王小明', '王大山', '13900000000'],
    ['L2026-0002', '张三', null, null],
  ]);
});

test('a column is left out: neither imported nor checked, the list stays open and the keyboard where it was', async () => {
  await choose(`王小明,${ONE},三年级1班,王大山,1390000`, `张三,${THREE},三年级2班,,`);
  const columns = open.pane.getByTestId('import-columns');
  await columns.getByText('名册的列：导入 5 列').click();
  await soon(() => columns.getByRole('checkbox', { name: '姓名 → 姓名' }).isDisabled()).toBe(true);
  await columns.getByRole('checkbox', { name: '监护人电话 → 监护人电话' }).focus();
  await open.page.keyboard.press('Space');
  await columns.getByText('监护人电话（不导入）').waitFor();
  await open.pane.locator('.again').waitFor({ state: 'detached' });
  await columns.getByText('名册的列：导入 4 列，不导入 1 列').waitFor();
  await open.pane.getByTestId('left-columns').getByText('不导入的列：监护人电话').waitFor();
  const focused = () => open.pane.locator('body').evaluate(() => document.activeElement?.closest('.ms-Checkbox')?.textContent ?? '');
  const left = '监护人电话（不导入）';
  await soon(focused).toContain(left);
  await write();
  const rows = await open.workbook.rows('Children');
  expect(rows.map((row) => [row['姓名'], row['班级'], row['监护人电话']])).toEqual([
    ['王小明', '三年级1班', '13900000000'],
    ['张三', '三年级2班', null],
  ]);
});

test('children of whom the roster says 否 are one question, and are left out together', async () => {
  const header = '姓名,身份证号,班级,是否留守儿童';
  const [other, another] = [id('52212120150714005'), id('52212120150815006')];
  await chooseLines(header, `钱二,${other},三年级1班,是`, `孙三,${another},三年级1班,否`, `李芳,${TWO},三年级1班,否`);
  const question = open.pane.getByTestId('not-left-behind');
  await question.getByText('“是否留守儿童”没有写“是”的有 2 行：第 3、4 行').waitFor();
  await question.getByRole('button', { name: '不写入这 2 人' }).click();
  await question.getByText('这些人都已取消勾选，不写入。').waitFor();
  await open.pane.getByText('写入台账（1 人）').waitFor();
  await write();
  const rows = await open.workbook.rows('Children');
  expect(rows.map((row) => row['姓名'])).toEqual(['王小明', '张三', '钱二']);
});
