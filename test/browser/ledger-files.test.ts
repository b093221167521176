/** A roster comes as a file, in a real browser: chosen or dropped, .xlsx or GB18030 text, stopped half-way, written, taken back. */
import { readFileSync } from 'node:fs';
import { dayOf } from '../../src/ledger/calendar/day';
import { residentId } from '../../src/workbench/samples/invented-numbers';
import { messyCases, type MessyCase } from '../../src/workbench/samples/messy';
import { asFile, asWorkbook } from '../../src/workbench/samples/messy/as-file';
import { encodeGb18030 } from '../../src/workbench/samples/messy/gb18030';
import type { OpenLedger } from './workbench/open-ledger';
import { chooseRosters, openImport, openNewLedger, writeImport, type ChosenFile } from './workbench/import-at-hand';
import { soon } from './workbench/waiting';

jest.setTimeout(120_000);
const TODAY = dayOf(2026, 11, 23);
const CASES = new Map(messyCases(TODAY).map((roster) => [roster.name, roster]));
const SHEETS = CASES.get('各班花名册')!;
const GUARDED = CASES.get('六年级1班系统导出')!;
let open: OpenLedger;

beforeAll(async () => {
  open = await openNewLedger();
});
afterAll(async () => {
  await open?.close();
  expect(open.problems).toEqual([]);
});

const choose = (...files: ChosenFile[]): Promise<void> => chooseRosters(open, ...files);
const write = (): Promise<void> => writeImport(open);
const counts = async (): Promise<string[]> => {
  await open.pane.getByTestId('import-preview').waitFor();
  return (await open.pane.getByTestId('import-preview').locator('.tile').allInnerTexts()).map((tile) => tile.replace(/\s+/g, ' '));
};
const namesInLedger = async (): Promise<unknown[]> => (await open.workbook.rows('Children')).map((row) => row['姓名']);
const namesOf = (roster: MessyCase): string[] => roster.children.map((child) => child.name);

test('all sheets of an .xlsx file at once; one of them can be left out', async () => {
  const before = await open.workbook.contents();
  await choose(asFile(SHEETS));
  await soon(async () => (await counts())[0]).toBe(`${SHEETS.children.length} 新增`);
  await open.pane.getByTestId('import-sheets').getByText('没有找到表头').waitFor();
  // What cannot be imported is not ticked either.
  await soon(() => open.pane.getByTestId('import-sheets').getByRole('checkbox', { name: '封面' }).isDisabled()).toBe(true);
  await open.pane.getByTestId('import-sheets').getByText('四（1）班').click();
  await open.pane.getByText('四（1）班（不导入）').waitFor();
  const ofOthers = SHEETS.children.filter((child) => child.cells['class'] !== '四年级1班').length;
  await soon(async () => (await counts())[0]).toBe(`${ofOthers} 新增`);
  await open.pane.getByTestId('import-sheets').getByText('四（1）班').click();
  await open.pane.getByText('四（1）班（', { exact: false }).waitFor();
  await soon(() => open.workbook.contents()).toEqual(before);
});

test('it is written in one go, every cell as it should be, and one undo takes it back', async () => {
  await soon(async () => (await counts())[0]).toBe(`${SHEETS.children.length} 新增`);
  await write();
  const rows = await open.workbook.rows('Children');
  expect(rows.map((row) => [row['姓名'], row['身份证号'], row['班级'], row['监护人电话']])).toEqual(
    SHEETS.children.map(({ cells }) => [cells['name'], cells['residentId'], cells['class'], cells['guardianPhone']]),
  );
  await open.pane.getByRole('button', { name: '撤销“导入名册”' }).click();
  await open.pane.getByText('已撤销“导入名册”').waitFor();
  await soon(() => open.workbook.rows('Children')).toEqual([]);
});

test('GB18030 text with guarded numbers comes in Chinese and whole', async () => {
  await choose(asFile(GUARDED));
  await soon(async () => (await counts())[0]).toBe(`${GUARDED.children.length} 新增`);
  await write();
  const rows = await open.workbook.rows('Children');
  expect(rows.map((row) => [row['姓名'], row['身份证号'], row['学籍号'], row['班级']])).toEqual(
    GUARDED.children.map(({ cells }) => [cells['name'], cells['residentId'], cells['studentNumber'], cells['class']]),
  );
});

test('the same file dropped on the pane changes nothing', async () => {
  const { name, bytes } = asFile(GUARDED);
  await openImport(open);
  const dropped = await open.pane.locator('body').evaluateHandle(
    (_body, [title, data]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(data)], title));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await open.pane.getByTestId('roster-drop').dispatchEvent('drop', { dataTransfer: dropped });
  await soon(counts).toEqual(['0 新增', '0 更新', `${GUARDED.children.length} 未变`, '0 不能导入', '0 名册没有']);
  await open.pane.getByText('名册与台账一致').waitFor();
});

test('a changed cell is shown with old and new value, and leads to its row in the ledger', async () => {
  const [first] = namesOf(GUARDED);
  const child = GUARDED.children[0]!.cells;
  const text = `姓名,身份证号,监护人电话,备注\n${String(first)},${String(child['residentId'])},13900000000,清空\n`;
  await choose({ name: '更正.csv', bytes: encodeGb18030(text) });
  await soon(async () => (await counts()).slice(0, 2)).toEqual(['0 新增', '1 更新']);
  await open.pane.getByText(`监护人电话：${String(child['guardianPhone'])} → 13900000000`).waitFor();
  await open.pane.getByText('→ （清空）').waitFor();
  await open.pane.getByTitle(`转到台账里的${String(first)}`).click();
  await soon(() => open.workbook.active()).toMatchObject({ sheet: '档案台账', row: 1 });
  await open.pane.locator('.tile', { hasText: '名册没有' }).click();
  await open.pane.getByText('名册里各班的孩子，台账里没有多出来的').waitFor();
});

test('a file that is no roster is refused with the way out, and nothing changes', async () => {
  const before = await namesInLedger();
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]);
  await choose({ name: '三年级.xls', bytes: old });
  await open.pane.getByText('“三年级.xls”是旧版 Excel 97–2003 文件').waitFor();
  await choose({ name: '空.csv', bytes: new Uint8Array() });
  await open.pane.getByText('文件“空.csv”是空的').waitFor();
  await soon(namesInLedger).toEqual(before);
});

test('a large file shows how far it is and can be stopped; nothing of it remains', async () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => {
    const id = residentId(dayOf(2015, 1, 1) + Math.floor(at / 400), 'male', at % 400);
    return `孩子,${id},三年级1班,监护人,1380000${String(at % 10_000).padStart(4, '0')},示范镇${at}号,父亲甲,,母亲乙`;
  });
  const header = '姓名,身份证号,班级,监护人,监护人电话,家庭住址,父亲姓名,父亲电话,母亲姓名';
  const before = await open.workbook.contents();
  await choose({ name: '全县.csv', bytes: new TextEncoder().encode([header, ...lines].join('\n')) });
  await open.pane.getByText('正在核对').waitFor();
  await open.pane.getByRole('button', { name: '取消' }).click();
  await open.pane.getByText('已取消预览，没有写入任何内容').waitFor();
  await soon(() => open.workbook.contents()).toEqual(before);
  await open.pane.getByRole('button', { name: '重新预览' }).click();
  await soon(async () => (await counts())[0]).toMatch(/^\d{5} 新增$/);
});

test('all sheets of the workbook together, with the results beside each; the undo takes both back', async () => {
  for (const sheet of asWorkbook(SHEETS).sheets) await open.workbook.bring(sheet);
  const before = await open.workbook.contents();
  await openImport(open);
  await open.pane.getByRole('combobox', { name: '名册在哪张工作表？' }).click();
  await open.pane.getByRole('option', { name: /全部 \d+ 张工作表/ }).click();
  await soon(async () => (await counts())[0]).toBe(`${SHEETS.children.length} 新增`);
  await open.pane.getByText('在名册旁写上导入结果').click();
  await open.pane.getByTestId('write-import').waitFor();
  await write();
  await soon(() => open.workbook.values("'四（1）班'!E2:E3")).toEqual([
    ['导入结果 2026-11-23'],
    [expect.stringMatching(/^新增 L2026-\d{4}$/)],
  ]);
  await soon(namesInLedger).toHaveLength(GUARDED.children.length + SHEETS.children.length);
  await open.pane.getByRole('button', { name: '撤销“导入名册”' }).click();
  await open.pane.getByText('已撤销“导入名册”').waitFor();
  await soon(() => open.workbook.contents()).toEqual(before);
});

test('the sample file of the folder comes in by the keyboard alone', async () => {
  const file = '三年级1班留守儿童花名册.xlsx';
  await openImport(open);
  const chooser = open.page.waitForEvent('filechooser');
  await open.pane.getByRole('button', { name: '选择文件…' }).focus();
  await open.page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: file, mimeType: '', buffer: readFileSync(`assets/samples/${file}`) });
  await soon(async () => (await counts())[0]).toBe('10 新增');
});
