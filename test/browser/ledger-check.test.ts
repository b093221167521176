/** The check in a real browser: groups, the way to the cell, mends with preview and undo, 已核实 until the cell changes. */
import { readFileSync } from 'node:fs';
import type { OpenLedger } from './workbench/open-ledger';
import { soon } from './workbench/waiting';
import { openLedgerWorkbench } from './workbench/open-ledger';

jest.setTimeout(120_000);
const SHEET = '档案台账';
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')), '示范小学.xlsx');
  // Past the validation, as a paste goes past it. Rows are those of the sheet.
  await open.workbook.paste(
    [3, '母亲姓名', ' 李 芳 '],
    [4, '班级', '一（1）班'],
    [5, '班级', '一(1)班'],
    [6, '监护人电话', '139-0000-0001'],
    [7, '身份证号', 522635201703150000],
    [8, '父亲姓名', '张A'],
    [9, '监护人姓名', '李□'],
  );
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

async function check(): Promise<void> {
  await open.page.click('.ribbon-button:has-text("检查")');
  await open.pane.getByRole('heading', { name: '检查' }).waitFor();
  await settled();
}

async function settled(): Promise<void> {
  await open.pane.locator('.ms-Spinner').waitFor({ state: 'detached' });
}

async function cell(row: number, header: string): Promise<unknown> {
  return (await open.workbook.rows('Children'))[row - 2]?.[header];
}

/** Everything but the copy of the archive, which every check brings up to date in its own time. */
async function contents(): Promise<string[]> {
  return (await open.workbook.contents()).filter((line) => !line.startsWith('档案快照'));
}

const arrange = async (name: string): Promise<void> => {
  await open.pane.getByRole('combobox', { name: '排列方式' }).click();
  await open.pane.getByRole('option', { name }).click();
};
const groups = (): Promise<string[]> => open.pane.locator('.group').allInnerTexts();
const tiles = async (): Promise<string[]> => (await open.pane.locator('.tile').allInnerTexts()).map((text) => text.replace(/\s+/gu, ' '));

test('all findings at once, in groups of one’s choice', async () => {
  await check();
  await soon(tiles).toEqual(['2 错误', '1 警告', '4 提示']);
  await soon(async () => (await groups()).map((text) => text.replace(/\s+/gu, ' '))).toEqual(['错误 2 处', '警告 1 处', '提示 4 处']);
  await arrange('按栏目');
  await soon(async () => (await groups()).join(' ')).toContain(`${SHEET} 班级`);
  await arrange('按儿童');
  await soon(groups).toHaveLength(7);
  await arrange('按班级');
  await soon(async () => (await groups()).length).toBeGreaterThan(0);
  await arrange('按轻重');
  await open.pane.locator('.tile', { hasText: '警告' }).click();
  await soon(() => open.pane.getByTestId('findings').locator('li').count()).toBe(1);
  await open.pane.locator('.tile', { hasText: '警告' }).click();
});

test('a finding leads to its cell', async () => {
  await open.pane.getByRole('button', { name: `${SHEET} 身份证号 D7` }).click();
  await soon(() => open.workbook.active()).toEqual({ sheet: SHEET, row: 6, column: 3 });
});

test('one cell is mended, and the undo brings it back', async () => {
  await open.pane.locator('.group', { hasText: '提示' }).click();
  await open.pane.getByRole('button', { name: '改为“13900000001”' }).click();
  await open.pane.getByText('已改正 1 处').waitFor();
  await soon(() => cell(6, '监护人电话')).toBe('13900000001');
  await open.pane.getByRole('button', { name: '撤销“一键改正”' }).click();
  await open.pane.getByText('已撤销“一键改正”').waitFor();
  await soon(() => cell(6, '监护人电话')).toBe('139-0000-0001');
});

test('all of a kind are mended after a preview, as one step', async () => {
  await check();
  const before = await contents();
  await open.pane.getByRole('button', { name: '班级写法（2 处）' }).click();
  const preview = open.pane.getByTestId('mend-preview');
  await preview.getByText('将改正 2 处').waitFor();
  await soon(() => preview.locator('.as-typed').allInnerTexts()).toEqual(['“一（1）班” → “一年级1班”', '“一(1)班” → “一年级1班”']);
  await soon(contents).toEqual(before);
  await open.pane.getByTestId('write-mends').click();
  await open.pane.getByText('已改正 2 处').waitFor();
  await soon(async () => [await cell(4, '班级'), await cell(5, '班级')]).toEqual(['一年级1班', '一年级1班']);
  await open.pane.getByRole('button', { name: '撤销“一键改正”' }).click();
  await open.pane.getByText('已撤销“一键改正”').waitFor();
  await soon(contents).toEqual(before);
});

test('what somebody has changed since the check is not overwritten', async () => {
  await check();
  await open.workbook.paste([4, '班级', '二（2）班']);
  await open.pane.getByRole('button', { name: '全部（4 处）' }).click();
  await open.pane.getByTestId('write-mends').click();
  await open.pane.getByText('刚刚被改动过').waitFor();
  await soon(async () => [await cell(4, '班级'), await cell(5, '班级'), await cell(6, '监护人电话')]).toEqual([
    '二（2）班',
    '一(1)班',
    '139-0000-0001',
  ]);
  await check();
  await open.pane.getByRole('button', { name: '全部（4 处）' }).click();
  await open.pane.getByTestId('write-mends').click();
  await open.pane.getByText('已改正 4 处').waitFor();
  await settled();
  await soon(tiles).toEqual(['2 错误', '1 警告', '0 提示']);
});

test('已核实 asks once who it is, keeps the finding quiet, and ends when the cell changes', async () => {
  await open.pane.locator('.group', { hasText: '警告' }).click();
  const list = open.pane.getByTestId('findings').last();
  await list.getByRole('button', { name: '已核实' }).click();
  await open.pane.locator('form').getByRole('button', { name: '已核实' }).click();
  await open.pane.getByText('请填写核实人的姓名').waitFor();
  await open.pane.getByLabel('核实人姓名').fill('张丽');
  await open.pane.getByLabel('说明（可不填）').fill('打过电话');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('已记为核实').waitFor();
  await settled();
  await soon(tiles).toEqual(['2 错误', '0 警告', '0 提示']);
  await soon(() => open.workbook.rows('Verifications')).toEqual([
    expect.objectContaining({ 核实编号: 'V000001', 核实人: '张丽', 工作表: SHEET, 栏目: '父亲姓名', 内容: '张A', 说明: '打过电话' }),
  ]);
  await open.pane.getByTestId('quiet').click();
  await open.pane.getByText('张丽 2026-11-23 核实').waitFor();

  await open.workbook.paste([8, '父亲姓名', '张B']);
  await check();
  await soon(tiles).toEqual(['2 错误', '1 警告', '0 提示']);
  await soon(() => open.pane.getByTestId('quiet').count()).toBe(0);
  await open.pane.getByText('核实人：张丽').waitFor();
  await open.pane.locator('.group', { hasText: '警告' }).click();
  await open.pane.getByTestId('findings').last().getByRole('button', { name: '已核实' }).click();
  await open.pane.getByText('已记为核实').waitFor();
  await settled();
  await open.pane.getByTestId('quiet').click();
  await open.pane.getByRole('button', { name: '恢复提示' }).click();
  await open.pane.getByText('已恢复提示').waitFor();
  await settled();
  await soon(tiles).toEqual(['2 错误', '1 警告', '0 提示']);
});

test('nobody can vouch for an ID that is lost or a name with a lost character', async () => {
  const errors = open.pane.getByTestId('findings').first();
  await errors.getByText('第 15 位以后的数字已经丢失').waitFor();
  await soon(() => errors.getByRole('button', { name: '已核实' }).count()).toBe(0);
});

test('completeness and who is still to be verified, each with the way to the cell', async () => {
  await open.pane.getByRole('button', { name: '完整度' }).click();
  await open.pane
    .getByTestId('completeness')
    .getByText(/全校 \d+%/)
    .waitFor();
  const first = open.pane.getByTestId('completeness').locator('li .link').first();
  await first.click();
  await soon(() => open.workbook.active()).toMatchObject({ sheet: SHEET });
  await open.pane.getByRole('button', { name: '待核实' }).click();
  await open.pane
    .getByTestId('not-verified')
    .getByText(/2026-09-01 以来还没有核实过的 \d+ 人/)
    .waitFor();
  await open.pane.getByTestId('not-verified').locator('.link').first().click();
  const verifiedOn = Object.keys((await open.workbook.rows('Children'))[0]!).indexOf('最近核实日期');
  await soon(() => open.workbook.active()).toMatchObject({ sheet: SHEET, column: verifiedOn });
});

test('what is said of many cells is said once; each of them is still reached', async () => {
  await open.pane.getByRole('button', { name: '问题', exact: true }).click();
  await open.workbook.paste(...[20, 21, 22, 23, 24, 25].map((row) => [row, '健康状况', ''] as const));
  await check();
  await open.pane.locator('.group', { hasText: '警告' }).click();
  const same = open.pane.getByTestId('findings').locator('details');
  await soon(() => same.locator('summary').innerText()).toMatch(/健康状况 6 处\s+必填的“健康状况”没有填/u);
  await same.locator('summary').click();
  await soon(() => same.locator('li').count()).toBe(6);
  await same.getByRole('button', { name: /健康状况 \w+25$/u }).click();
  await soon(() => open.workbook.active()).toMatchObject({ sheet: SHEET, row: 24 });
});

test('every part stays within 320 px', async () => {
  for (const tab of ['问题', '完整度', '待核实']) {
    await open.pane.getByRole('button', { name: tab, exact: true }).click();
    await soon(() => open.pane.locator('body').evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('a column that is gone is put back by set-up, which its finding leads to', async () => {
  await open.page.evaluate(() => {
    const found = window.workbench.page.session.workbook.table('Children');
    const column = found?.table.columns.findIndex((one) => one.name === '兴趣小组') ?? -1;
    found!.table.columns[column]!.name = '我们自己的';
    found!.sheet.cells.setInput(0, found!.table.rect.column + column, '我们自己的');
  });
  await check();
  await open.pane.getByText('缺少“兴趣小组”列').waitFor();
  await open.pane.getByRole('button', { name: '用“建立台账”补齐' }).click();
  await open.pane.getByRole('heading', { name: '建立台账' }).waitFor();
  await open.pane.getByRole('button', { name: '补齐', exact: true }).click();
  await open.pane.getByText('已补齐。').waitFor();
  await soon(async () => Object.keys((await open.workbook.rows('Children'))[0] ?? {})).toContain('兴趣小组');
});
