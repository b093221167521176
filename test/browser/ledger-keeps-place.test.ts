/** The pane keeps a person's place: what is open, how far it is scrolled, where the keyboard stands, and the last step to take back. */
import { readFileSync } from 'node:fs';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(90_000);
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')), '示范小学.xlsx');
  await open.workbook.paste(...Array.from({ length: 12 }, (_, at) => [at + 2, '监护人电话', '139000'] as const));
});
afterAll(async () => {
  await open.close();
  expect(open.problems).toEqual([]);
});

const openCommand = (name: string): Promise<void> => open.pane.getByRole('button', { name: new RegExp(`^.?${name}`, 'u') }).click();
const scrolled = (): Promise<number> => open.pane.locator('body').evaluate(() => window.scrollY);
/** What has the focus: its text, and that of the list entry in which it stands. */
const focused = (): Promise<{ text: string; entry: string }> =>
  open.pane.locator('body').evaluate(() => ({
    text: document.activeElement?.textContent ?? '',
    entry: document.activeElement?.closest('li')?.textContent ?? '',
  }));

test('a finding that is verified leaves the list where it is, and the keyboard at the next finding', async () => {
  await openCommand('检查');
  // Twelve wrong numbers in the same words stand below one sentence.
  await open.pane.getByTestId('findings').locator('summary').click();
  const entries = open.pane.getByTestId('findings').locator('details li');
  await entries.nth(8).getByRole('button', { name: '已核实' }).click();
  await open.pane.getByLabel('核实人姓名').fill('王老师');
  const next = (await entries.nth(9).textContent()) ?? '';
  const before = await scrolled();
  expect(before).toBeGreaterThan(300);
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('已记为核实').waitFor();
  await open.pane.locator('.again').waitFor({ state: 'detached' });
  await soon(() => entries.nth(8).textContent()).toBe(next);
  await soon(async () => Math.abs((await scrolled()) - before)).toBeLessThan(250);
  await soon(async () => (await focused()).entry).toBe(next);
});

test('Esc closes the question who verifies', async () => {
  await open.pane.locator('.tile').first().click();
  await open.pane.locator('.tile').first().click();
  await open.pane.getByRole('button', { name: '更换' }).click();
  await open.pane.getByRole('button', { name: '已核实', exact: true }).first().click();
  await open.pane.getByLabel('核实人姓名').press('Escape');
  await open.pane.getByLabel('核实人姓名').waitFor({ state: 'detached' });
});

test('an undo leaves the view as it was arranged', async () => {
  await open.pane.getByRole('combobox', { name: '排列方式' }).click();
  await open.pane.getByRole('option', { name: '按班级' }).click();
  await open.pane.getByRole('button', { name: '撤销“标为已核实”' }).click();
  await open.pane.getByText('已撤销').waitFor();
  await open.pane.locator('.again').waitFor({ state: 'detached' });
  await soon(() => open.pane.getByRole('combobox', { name: '排列方式' }).textContent()).toContain('按班级');
});

test('the class that was chosen stays chosen in the other lists', async () => {
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await openCommand('逾期清单');
  await open.pane.getByRole('combobox', { name: '班级' }).click();
  await open.pane.getByRole('option', { name: '三年级1班' }).click();
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await openCommand('检查');
  await open.pane.getByRole('button', { name: '待核实' }).click();
  await soon(() => open.pane.getByRole('combobox', { name: '班级' }).textContent()).toContain('三年级1班');
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await openCommand('逾期清单');
  await open.pane.getByTestId('overdue-list').waitFor();
  await soon(() => open.pane.getByRole('combobox', { name: '班级' }).textContent()).toContain('三年级1班');
});

test('who comes back to the home view finds it as it was left, with the keyboard at the command', async () => {
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await open.pane.locator('nav').waitFor();
  await openCommand('同意书');
  await open.pane.getByTestId('consents').waitFor();
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await open.pane.locator('nav').waitFor();
  await soon(async () => (await focused()).text).toContain('同意书');
  await open.pane.locator('nav button').last().scrollIntoViewIfNeeded();
  const before = await scrolled();
  expect(before).toBeGreaterThan(0);
  await openCommand('设置');
  await open.pane.getByLabel('学校名称').waitFor();
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await open.pane.locator('nav').waitFor();
  await soon(scrolled).toBe(before);
});

test('the last step can be taken back from the home view when its message is gone', async () => {
  await openCommand('设置');
  await open.pane.getByLabel('学校名称').fill('青山小学');
  await open.pane.getByLabel('学校名称').press('Enter');
  await open.pane.getByText('设置已保存').waitFor();
  await open.pane.getByRole('button', { name: '返回', exact: true }).click();
  await open.pane.getByRole('heading', { name: '青山小学' }).waitFor();
  await open.pane.getByRole('button', { name: '撤销“设置”' }).click();
  await open.pane.getByRole('heading', { name: '示范小学（虚构）' }).waitFor();
});
