/** The workbench page by hand, in a real browser: typing, lists, clipboard, undo, rows, protection, files, the framed add-in. */
import { Workbook } from '../../src/workbench/sheets/model';
import { readXlsx, writeXlsx } from '../../src/workbench/sheets/xlsx';
import type { OpenWorkbench } from './workbench/open-workbench';
import { openWorkbenchPage } from './workbench/open-workbench';
import { settle, soon } from './workbench/waiting';
import { PLAIN_TABLE } from '../support/plain-table';

jest.setTimeout(120_000);
let open: OpenWorkbench;

beforeAll(async () => {
  open = await openWorkbenchPage();
});
afterAll(async () => {
  await open?.close();
  expect(open.errors).toEqual([]);
});

const values = (place: string) => open.page.evaluate((at) => window.workbench.values(at), place);
const rest = () => settle(open.page);

async function clickCell(row: number, column: number, button: 'left' | 'right' = 'left'): Promise<void> {
  const box = await open.page.evaluate(([r, c]) => window.workbench.cellBox(r!, c!), [row, column]);
  if (!box) throw new Error(`The cell ${row}, ${column} is out of sight.`);
  await open.page.mouse.click(box.x + box.width / 3, box.y + box.height / 2, { button });
  await rest();
}

async function type(text: string): Promise<void> {
  await open.page.keyboard.type(text);
  await rest();
  await open.page.keyboard.press('Enter');
  await rest();
}

async function paste(kinds: Record<string, string>): Promise<void> {
  await open.page.evaluate((data) => {
    const transfer = new DataTransfer();
    for (const [kind, text] of Object.entries(data)) transfer.setData(kind, text);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
  }, kinds);
  await rest();
}

/** A small school: title row, a table with a list, a second protected sheet with formulas. */
function school(): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('台账');
  ['姓名', '性别', '年龄'].forEach((header, column) => sheet.cells.setInput(0, column, header));
  [
    ['张三', '男', 9],
    ['李四', '女', 8],
    ['王五', '男', 10],
  ].forEach((line, row) => line.forEach((value, column) => sheet.cells.setInput(row + 1, column, value)));
  sheet.tables.push({
    ...PLAIN_TABLE,
    id: '1',
    name: 'Pupils',
    rect: { row: 0, column: 0, rows: 4, columns: 3 },
    columns: ['姓名', '性别', '年龄'].map((name, id) => ({ id: id + 1, name })),
  });
  sheet.validations.push({
    ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }],
    type: 'list',
    formula1: '男,女',
    ignoreBlanks: true,
    dropDown: true,
    alert: { style: 'stop', title: '性别', message: '只能填男或女。' },
  });
  const totals = workbook.addSheet('汇总');
  totals.cells.setInput(0, 0, { text: '=COUNTIFS(Pupils[性别],"男")' });
  totals.protection = { options: {} };
  return writeXlsx(workbook);
}

beforeEach(async () => {
  await open.page.evaluate(
    (bytes) => {
      const { workbench } = window;
      workbench.open(new Uint8Array(bytes), '学校.xlsx');
      return workbench.ready;
    },
    [...school()],
  );
  await rest();
});

test('typed text is read as Excel reads it, and formulas follow', async () => {
  await clickCell(1, 4);
  await type('2026-3-1');
  await type('=SUM(C2:C4)');
  await soon(() => values('E2:E3')).toEqual([[46082], [27]]);
});

test("the arrow of a list offers its entries; a wrong entry is refused with the rule's own words", async () => {
  await clickCell(1, 1);
  await open.page.click('.cell-arrow');
  await open.page.click('.cell-list button:has-text("女")');
  await rest();
  await soon(() => values('B2')).toEqual([['女']]);
  await soon(() => values("'汇总'!A1")).toEqual([[1]]);
  await clickCell(2, 1);
  await type('无');
  await soon(() => open.page.locator('dialog').innerText()).toContain('只能填男或女。');
  await open.page.click('dialog button:has-text("取消")');
  await rest();
  await soon(() => values('B3')).toEqual([['女']]);
});

test('typing right below a table makes it grow; undo takes both back', async () => {
  await clickCell(4, 0);
  await type('赵六');
  await soon(() => values('Pupils')).toHaveLength(4);
  await open.page.keyboard.press('Control+z');
  await rest();
  await soon(() => values('Pupils')).toHaveLength(3);
  await open.page.keyboard.press('Control+y');
  await rest();
  await soon(() => values('A5')).toEqual([['赵六']]);
});

test('blocks from other programs are pasted; Delete empties', async () => {
  await clickCell(6, 5);
  await paste({ 'text/plain': '甲\t1\n乙\t2\n' });
  await soon(() => values('F7:G8')).toEqual([
    ['甲', 1],
    ['乙', 2],
  ]);
  await clickCell(9, 5);
  await paste({ 'text/html': '<table><tr><td>丙</td><td>3</td></tr></table>', 'text/plain': 'no' });
  await soon(() => values('F10:G10')).toEqual([['丙', 3]]);
  await open.page.keyboard.press('Delete');
  await rest();
  await soon(() => values('F10:G10')).toEqual([[null, null]]);
});

test('rows are inserted from the context menu, and formulas elsewhere follow', async () => {
  await clickCell(2, 4, 'right');
  await open.page.click('.menu button:has-text("插入行")');
  await rest();
  await soon(() => values('A1:A5')).toEqual([['姓名'], ['张三'], [null], ['李四'], ['王五']]);
});

test('a protected sheet says so, and typing elsewhere still works', async () => {
  await open.page.click('.sheet-tab:has-text("汇总")');
  await rest();
  await clickCell(0, 0);
  await open.page.keyboard.type('9');
  await rest();
  await soon(() => open.page.locator('dialog').innerText()).toContain('受保护');
  await open.page.keyboard.press('Escape');
  await open.page.click('.sheet-tab:has-text("台账")');
  await rest();
  await clickCell(7, 7);
  await type('好');
  await soon(() => values('H8')).toEqual([['好']]);
});

test('the framed add-in writes through the real office.js, and its formula is calculated', async () => {
  const pane = await (await open.page.waitForSelector('iframe')).contentFrame();
  await pane?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('F8:G8').values = [['加载项', '=1+1']];
      await context.sync();
    }),
  );
  await rest();
  await soon(() => values('F8:G8')).toEqual([['加载项', 2]]);
});

test('what is saved can be read again', async () => {
  await open.page.evaluate(() => window.workbench.type('A2', '张三丰'));
  const bytes = await open.page.evaluate(() => [...window.workbench.save()]);
  const workbook = readXlsx(new Uint8Array(bytes));
  expect(workbook.sheet('台账')?.cells.value(1, 0)).toBe('张三丰');
});

test.each([
  ['文本.xlsx', [104, 105], '不是 Excel 工作簿'],
  ['空.xlsx', [], '文件是空的'],
  ['加密.xlsx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)], ''],
])('%s is answered with one clear sentence', async (name, bytes, sentence) => {
  await open.page.setInputFiles('input[type=file]', { name, mimeType: '', buffer: Buffer.from(bytes) });
  await open.page.waitForSelector('dialog[open]');
  const text = await open.page.locator('dialog').innerText();
  expect(text).toContain(name);
  expect(text).toContain(sentence);
  await open.page.click('dialog .main');
});
