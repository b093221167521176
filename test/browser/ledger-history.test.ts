/** The staff's day with changes, in a real browser: a phone is changed on the sheet, the reason is asked for; a guardian, a child that leaves. */
import { readFileSync } from 'node:fs';
import { isoOf } from '../../src/ledger/calendar/day';
import { openLedgerWorkbench, type OpenLedger } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const school = new Uint8Array(readFileSync('assets/samples/示范小学.xlsx'));
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(school, '示范小学.xlsx');
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

const children = () => open.workbook.rows('Children');
const changes = () => open.workbook.rows('Changes');
async function home(): Promise<void> {
  await open.pane.getByRole('button', { name: '返回', exact: true }).first().click();
  await open.pane.locator('.tile').first().waitFor();
}
async function openView(name: string): Promise<void> {
  await open.pane.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await open.pane.getByRole('heading', { name }).waitFor();
}

test('on opening, the archive is kept without a word', async () => {
  await open.pane.locator('.tile').first().waitFor();
  await soon(() => open.workbook.rows('Baseline')).toHaveLength((await children()).length);
  await soon(changes).toEqual([]);
  await soon(() => open.pane.getByTestId('history-line').innerText()).toBe('');
});

test('a pasted number is recorded by the check, and home says that its reason is asked for', async () => {
  const [first] = await children();
  await open.workbook.paste([2, '监护人电话', '13911112222'], [2, '监护人姓名', '张秀英']);
  await open.page.click('.ribbon-button:has-text("检查")');
  await open.pane.getByRole('heading', { name: '检查' }).waitFor();
  await soon(async () => (await changes()).map((row) => [row['档案编号'], row['栏目'], row['新值']])).toEqual([
    [first!['档案编号'], '监护人姓名', '张秀英'],
    [first!['档案编号'], '监护人电话', '13911112222'],
  ]);
  await home();
  await open.pane.getByRole('button', { name: '2 处变更待补原因' }).waitFor();
});

test('one answer gives the reason of all changes of the child, with who entered it; Enter saves', async () => {
  await open.pane.getByRole('button', { name: '2 处变更待补原因' }).click();
  await open.pane.getByTestId('waiting-changes').waitFor();
  await open.pane.getByRole('combobox', { name: '登记人' }).fill('王老师');
  await open.pane.getByRole('textbox', { name: '原因' }).fill('奶奶接手照料');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('2 处变更原因').waitFor();
  await soon(async () => (await changes()).map((row) => [row['原因'], row['登记人']])).toEqual([
    ['奶奶接手照料', '王老师'],
    ['奶奶接手照料', '王老师'],
  ]);
  await open.pane.getByTestId('changes').waitFor();
  await open.pane.getByTestId('changes').locator('.link').first().click();
  await soon(() => open.pane.getByTestId('child-history').locator('li').count()).toBe(2);
  await home();
  await soon(() => open.pane.getByText('待补原因').count()).toBe(0);
});

test('a child is found by the initials of its name, and a wrong number writes nothing', async () => {
  await openView('儿童变动');
  await open.pane.getByTestId('children').locator('li').first().waitFor();
  const name = String((await children())[2]!['姓名']);
  await open.pane.getByLabel('找儿童').fill(name);
  await open.page.keyboard.press('Enter');
  await open.pane.getByRole('button', { name: '换监护人、改电话' }).click();
  const before = await open.workbook.contents();
  await open.pane.getByLabel('监护人电话').fill('1391111222');
  await open.pane.getByLabel('原因和说明').fill('换号码');
  await open.pane.getByTestId('action-preview').getByText('有 10 位').waitFor();
  await open.page.keyboard.press('Enter');
  await soon(() => open.pane.getByRole('button', { name: '确定' }).isDisabled()).toBe(true);
  await soon(() => open.workbook.contents()).toEqual(before);
  await open.pane.getByLabel('监护人电话').fill('13911113333');
  await open.pane.getByTestId('action-preview').getByText('→ 13911113333').waitFor();
  await open.pane.getByLabel('原因和说明').press('Enter');
  await open.pane.getByText('已登记：换监护人、改电话').waitFor();
  await soon(async () => (await children())[2]!['监护人电话']).toBe('13911113333');
  await soon(async () => (await changes()).at(-1)).toMatchObject({ 姓名: name, 栏目: '监护人电话', 原因: '换号码', 登记人: '王老师' });
});

test('a child leaves: the preview says what ends, Enter writes it, one click takes it back', async () => {
  const row = (await children())[3]!;
  const before = await open.workbook.contents();
  await open.pane.getByLabel('找儿童').fill(String(row['档案编号']));
  await open.page.keyboard.press('Enter');
  await open.pane.getByRole('button', { name: '离册（转学、不再留守等）' }).click();
  await open.pane.getByTestId('action-preview').getByText('离册日期：（空） → 2026-11-23').waitFor();
  await open.pane.getByLabel('原因和说明').fill('去县城');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('已登记：离册').waitFor();
  const left = (await children())[3]!;
  expect([left['在册状态'], isoOf(Number(left['离册日期'])), left['离册原因']]).toEqual(['离册', '2026-11-23', '转学']);
  const own = (await open.workbook.rows('Pairings')).filter((one) => one['档案编号'] === row['档案编号']);
  expect(own.length).toBeGreaterThan(0);
  for (const one of own) expect(Number(one['结束日期'])).toBeLessThanOrEqual(Number(left['离册日期']) - 1);
  await soon(async () => (await changes()).at(-1)).toMatchObject({ 栏目: '离册原因', 原因: '转学；去县城' });
  await open.pane.getByRole('button', { name: '撤销“儿童变动”' }).click();
  await open.pane.getByText('已撤销“儿童变动”').waitFor();
  await soon(() => open.workbook.contents()).toEqual(before);
});

test('a class graduates after a look at its children', async () => {
  await open.pane.getByRole('button', { name: '整班毕业' }).click();
  await open.pane.getByRole('combobox', { name: '毕业的班级' }).click();
  const group = open.pane.getByRole('option').first();
  await group.click();
  await open.pane
    .getByTestId('action-preview')
    .getByText(/将写入 \d+ 名儿童/)
    .waitFor();
});

test('settings: a county is chosen from its province, and kept', async () => {
  await open.pane.getByRole('button', { name: '返回', exact: true }).first().click();
  await openView('设置');
  await open.pane.getByRole('combobox', { name: '学校所在省' }).click();
  await open.pane.getByRole('option', { name: '贵州省' }).click();
  await open.pane.getByRole('combobox', { name: '学校所在县（区、市）' }).click();
  await open.pane.getByRole('option', { name: /赤水市/ }).click();
  await open.pane.getByLabel('每月从几号起算（联系职责）').fill('32');
  await open.pane.getByText('日期应是 1 到 31 的整数').waitFor();
  await open.pane.getByLabel('每月从几号起算（联系职责）').fill('1');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText(/设置已保存|没有改动/).waitFor();
});

test('two definitions: what differs is said with its reason and filled from the facts', async () => {
  await open.workbook.paste([6, '留守类型', '非留守']);
  const asked = (await children()).findIndex((row) => row['未外出一方监护能力'] === '一般');
  await open.workbook.paste([asked + 2, '未外出一方监护能力', '未知']);
  await open.pane.getByRole('button', { name: '返回', exact: true }).first().click();
  await openView('多口径对照');
  const differing = open.pane.getByTestId('kinds-differing');
  await differing.waitFor();
  await soon(() => open.pane.getByTestId('kinds-between').innerText()).toMatch(/教育口径 118 名，民政口径 81 名，两者都算 81 名/u);
  const only = open.pane.getByTestId('kinds-onlyEducation');
  await soon(() => only.locator('li').first().isVisible()).toBe(false);
  await only.locator('summary').click();
  await soon(() => only.locator('li').first().innerText()).toMatch(/只有[父母]亲外出务工，[父母]亲在家且有监护能力。/u);
  await open.pane.getByTestId('kinds-undecided').locator('summary').click();
  await open.pane.getByTestId('kinds-undecided').scrollIntoViewIfNeeded();
  await only.locator('.link').first().click();
  await soon(() => differing.getByText(/留守类型：非留守 →/).count()).toBe(1);
  await soon(() => differing.getByText(/因为父亲/).count()).toBeGreaterThan(0);
  await differing.getByRole('button', { name: /^按事实填写/ }).scrollIntoViewIfNeeded();
  await differing.getByRole('button', { name: /^按事实填写/ }).click();
  await open.pane.getByText(/已按事实填写 \d+ 处/).waitFor();
  await soon(async () => (await children())[4]!['留守类型']).not.toBe('非留守');
  await soon(async () => (await changes()).map((row) => row['原因'])).toContain('按事实填写');
});

test('a column emptied by accident is put back from what was kept', async () => {
  const before = (await children()).map((row) => row['监护人电话']);
  await open.workbook.paste(...before.map((_phone, row) => [row + 2, '监护人电话', null] as const));
  await open.pane.getByRole('button', { name: '返回', exact: true }).first().click();
  await openView('信息变更');
  await open.pane.getByTestId('emptied-column').waitFor();
  await open.pane.getByRole('button', { name: '恢复原内容' }).click();
  await open.pane.getByText('已恢复“监护人电话”的原内容').waitFor();
  await soon(async () => (await children()).map((row) => row['监护人电话'])).toEqual(before);
});
