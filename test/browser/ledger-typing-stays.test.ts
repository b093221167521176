/** What a person has typed into a form outlives everything but their own word: a look elsewhere, a colleague's change, a new read. */
import { readFileSync } from 'node:fs';
import { openLedgerWorkbench, type OpenLedger } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const school = new Uint8Array(readFileSync('assets/samples/示范小学.xlsx'));
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(school, '示范小学.xlsx');
  await open.pane.locator('.tile').first().waitFor();
  await soon(() => open.workbook.rows('Baseline')).not.toHaveLength(0);
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

const field = (label: string) => open.pane.getByLabel(label, { exact: true });
const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
async function openView(name: string): Promise<void> {
  await open.pane.getByRole('button', { name: new RegExp(`^${name}`, 'u') }).click();
  await open.pane.getByRole('heading', { name }).waitFor();
}
async function choose(row: number): Promise<void> {
  const search = open.pane.getByLabel('找儿童');
  await search.fill(String((await open.workbook.rows('Children'))[row]!['档案编号']));
  await search.press('Enter');
}

describe('a reason', () => {
  test('waits while the history of the child is looked at', async () => {
    await open.workbook.paste([2, '监护人电话', '13911112222']);
    await openView('信息变更');
    const waiting = open.pane.getByTestId('waiting-changes');
    await waiting.getByRole('textbox', { name: '原因' }).fill('奶奶手机丢了');
    await waiting.locator('.link').first().click();
    await open.pane.getByTestId('child-history').waitFor();
    await waiting.waitFor({ state: 'hidden' });
    await button('返回列表').click();
    await soon(() => waiting.getByRole('textbox', { name: '原因' }).inputValue()).toBe('奶奶手机丢了');
  });

  test('stands behind the one that is chosen for it', async () => {
    await button('换号码').click();
    await soon(() => open.workbook.rows('Changes')).toMatchObject([{ 栏目: '监护人电话', 原因: '换号码；奶奶手机丢了' }]);
  });
});

describe('the form of an action', () => {
  test('keeps its contents when a colleague was faster, and writes them after a new look', async () => {
    await button('返回').first().click();
    await openView('儿童变动');
    await choose(2);
    await button('换监护人、改电话').click();
    await field('监护人电话').fill('13911113333');
    await field('原因和说明').fill('新办的号码');
    await open.workbook.paste([4, '监护人电话', '13911114444']);
    await button('确定').click();
    await open.pane.getByText('刚刚被改动过').waitFor();
    await button('再试一次').click();
    await open.pane.getByTestId('action-preview').getByText('监护人电话：13911114444 → 13911113333').waitFor();
    await open.pane.getByText('刚刚被改动过').waitFor({ state: 'detached' });
    await soon(() => field('原因和说明').inputValue()).toBe('新办的号码');
    await button('确定').click();
    await open.pane.getByText('已登记').waitFor();
    await soon(async () => (await open.workbook.rows('Children'))[2]!['监护人电话']).toBe('13911113333');
  });

  test('keeps its contents when the last step is taken back meanwhile', async () => {
    await choose(4);
    await button('换监护人、改电话').click();
    await field('监护人姓名').fill('张秀英');
    await button('撤销“儿童变动”').click();
    await open.pane.getByText('已撤销').waitFor();
    await soon(async () => (await open.workbook.rows('Children'))[2]!['监护人电话']).toBe('13911114444');
    await open.pane.locator('.again').waitFor({ state: 'detached' });
    await soon(() => field('监护人姓名').inputValue()).toBe('张秀英');
  });
});

test('a class that graduates is shown by what is the same of all, each child on request', async () => {
  await button('换一名儿童').click();
  await button('整班毕业').click();
  await open.pane.getByRole('combobox', { name: '毕业的班级' }).click();
  await open.pane.getByRole('option').first().click();
  const preview = open.pane.getByTestId('action-preview');
  await preview
    .getByTestId('same-of-all')
    .getByText(/^在册状态：在册 → 离册（\d+ 处）$/u)
    .waitFor();
  const children = preview.locator('details li');
  await soon(() => children.first().isVisible()).toBe(false);
  await preview.getByText('逐名查看').click();
  await children.first().getByText('离册日期：（空） → 2026-11-23').waitFor();
});
