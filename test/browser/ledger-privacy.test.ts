/** Masked lists, leak scan and consents in a real browser, with the sample school: what is shown is what stands in the sheet. */
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/workbench/sheets/xlsx';
import { openLedgerWorkbench, type OpenLedger } from './workbench/open-ledger';
import type { Plain } from './workbench/workbook-at-hand';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const school = new Uint8Array(readFileSync('assets/samples/示范小学.xlsx'));
let open: OpenLedger;
let children: Record<string, Plain>[];

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(school, '示范小学.xlsx');
  children = await open.workbook.rows('Children');
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

async function openView(name: string): Promise<void> {
  const back = open.pane.getByRole('button', { name: '返回' });
  if ((await back.count()) > 0) await back.click();
  await open.pane.getByRole('button', { name: new RegExp(`^.?${name}`, 'u') }).click();
}

async function choose(field: string, option: RegExp): Promise<void> {
  await open.pane.getByRole('combobox', { name: field }).click();
  await open.pane.getByRole('option', { name: option }).click();
}

const previewRows = (): Promise<string[][]> =>
  open.pane
    .getByTestId('masked-preview')
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));

async function makeSheet(): Promise<void> {
  await open.pane.getByTestId('make-masked').click();
  await open.pane.getByTestId('masked-next').waitFor();
}

/** The whole sheet as text. */
async function textOf(sheet: string): Promise<string> {
  return (await open.workbook.values(`'${sheet}'!A1:Z200`)).map((row) => row.map((cell) => cell ?? '').join('|')).join('\n');
}

test('a wall list masks the names; its sheet is what the preview showed', async () => {
  await openView('脱敏名单');
  await open.pane.getByTestId('masked-preview').waitFor();
  const rows = await previewRows();
  await makeSheet();
  await soon(() => open.workbook.sheetNames()).toContain('贴墙名单');
  const cells = await open.workbook.values("'贴墙名单'!B5:D10");
  expect(cells.map((row) => row.map((cell) => String(cell ?? '（空）')))).toEqual(rows);
  const text = await textOf('贴墙名单');
  expect(children.filter((child) => text.includes(String(child['姓名'])))).toEqual([]);
  expect(text).toContain('截至 2026-11-23，在册 118 人');
});

test('free text cannot be chosen for a wall or a report; a restricted column is warned of', async () => {
  const columns = open.pane.getByTestId('masked-columns');
  await open.pane.locator('summary').click();
  await soon(() => columns.getByText('备注').count()).toBe(0);
  await choose('名单给谁看？', /上报/u);
  await soon(() => columns.getByText('备注').count()).toBe(0);
  await soon(() => open.pane.getByText('限制栏目').count()).toBe(0);
  await columns.getByText('困境类别').click();
  await open.pane.getByText('名单里有限制栏目：困境类别').waitFor();
  await columns.getByText('困境类别').click();
});

test('one class; a report has names, masked numbers, and says who has no consent', async () => {
  await choose('班级', /三年级1班/u);
  await open.pane.getByText(/没有同意书日期，或者监护人变更后没有重签，而名单含私密栏目/u).waitFor();
  await makeSheet();
  const text = await textOf('上报表（脱敏）');
  const inClass = children.filter((child) => child['班级'] === '三年级1班' && text.includes(String(child['姓名'])));
  expect(inClass.length).toBeGreaterThan(3);
  expect(text).not.toMatch(/\d{7}/u);
  expect(text).toMatch(/\d{6}\*{12}/u);
});

test('the pane tells that the workbook holds everything, and copies the list into a file that holds nothing else', async () => {
  await open.pane.getByText('这个工作簿里仍有全部档案').waitFor();
  const download = open.page.waitForEvent('download');
  await open.pane.getByRole('button', { name: '复制到新工作簿' }).click();
  const file = readXlsx(readFileSync(await (await download).path()));
  expect(file.sheets.map(({ name }) => name)).toEqual(['上报表（脱敏）']);
  await open.pane.getByText(/建议文件名：上报表（脱敏）_三年级1班_2026-11-23/u).waitFor();
});

test('the list on its own is clean, the workbook is not; a finding leads to its cell and does not show it', async () => {
  await open.pane.getByRole('button', { name: '泄露检查' }).click();
  const leaks = open.pane.getByTestId('leaks');
  await leaks.waitFor();
  await soon(() => leaks.innerText()).not.toContain('错误\n');
  await soon(() => open.pane.getByTestId('looked').innerText()).toContain('文本框和图形');
  const phone = String(children[0]!['监护人电话']);
  await open.page.evaluate((text) => {
    const { workbook } = window.workbench.page.session;
    const sheet = workbook.sheet('上报表（脱敏）')!;
    sheet.cells.setInput(30, 2, `问奶奶 ${text}`);
    sheet.shapes.push({ id: '{S1}', name: '文本框 1', type: 'GeometricShape', text, altTitle: '', altText: '', shapes: [] });
    workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect: { row: 30, column: 2, rows: 1, columns: 1 }, source: 'person' });
  }, phone);
  await open.pane.getByRole('button', { name: '再检查一次' }).click();
  await open.pane.getByText('文本框或图形里有电话号码').waitFor();
  await soon(() => leaks.innerText()).not.toContain(phone);
  await open.pane.getByRole('button', { name: '上报表（脱敏） C31' }).click();
  await open.page.waitForFunction(() => window.workbench.page.active.row === 30);
  await soon(() => open.workbook.active()).toMatchObject({ sheet: '上报表（脱敏）', row: 30, column: 2 });
  await choose('要发出去的是：', /整个工作簿/u);
  await open.pane.getByText('完整档案').waitFor();
});

test('consents: the children without one, each with the way to its cell', async () => {
  await openView('同意书');
  const list = open.pane.getByTestId('consents');
  await list.waitFor();
  const without = children.filter((child) => (child['同意书日期'] ?? '') === '' && child['在册状态'] !== '离册');
  await open.pane.getByText(`没有同意书日期 ${without.length} 人`).waitFor();
  await list.getByRole('button').first().click();
  // The sheet is shown before its cell is chosen.
  await open.page.waitForFunction(
    (row) => {
      const { session, active } = window.workbench.page;
      return session.sheet.name === '档案台账' && active.row === row;
    },
    children.indexOf(without[0]!) + 1,
  );
  const { column } = await open.workbook.active();
  expect(Object.keys(children[0]!)[column]).toBe('同意书日期');
});
