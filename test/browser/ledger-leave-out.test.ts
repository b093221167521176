/** A roster with rows that should not be written, in a real browser: left out with the keyboard, one cell too; the rest is written. */
import { id } from '../ledger/roster/rosters';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const [ONE, TWO, THREE] = [id('52212120150314001'), id('52212120150520002'), id('52212120150601003')];
const HEADER = '姓名,身份证号,班级,监护人,监护人电话';
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.pane.getByLabel('学校名称').fill('青山小学');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('台账已建好').waitFor();
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

async function choose(...rows: string[]): Promise<void> {
  await open.page.click('.ribbon-button:has-text("导入名册")');
  await open.pane.getByTestId('roster-drop').waitFor();
  const buffer = Buffer.from([HEADER, ...rows].join('\n'));
  await open.pane.getByTestId('roster-file').setInputFiles([{ name: '名册.csv', mimeType: 'text/csv', buffer }]);
  await open.pane.getByTestId('import-preview').waitFor();
}
async function write(): Promise<void> {
  await open.pane.getByTestId('write-import').click();
  await open.pane.getByText('已写入').waitFor();
}
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
