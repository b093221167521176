/** Keys, clipboard and what the add-in selects, on the workbench page in a real browser. */
import type { Frame } from 'playwright-core';
import type { OpenWorkbench } from './workbench/open-workbench';
import { openWorkbenchPage } from './workbench/open-workbench';
import { settle, soon } from './workbench/waiting';

jest.setTimeout(120_000);
let open: OpenWorkbench;

beforeAll(async () => {
  open = await openWorkbenchPage();
  await open.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(async () => {
  await open?.close();
  expect(open.errors).toEqual([]);
});

const rest = () => settle(open.page);
const values = (place: string) => open.page.evaluate((at) => window.workbench.values(at), place);
const formula = (place: string) => open.page.evaluate((at) => window.workbench.formula(at), place);
const put = (place: string, text: string) => open.page.evaluate(([at, what]) => window.workbench.type(at, what), [place, text] as const);
const box = (row: number, column: number) => open.page.evaluate(([r, c]) => window.workbench.cellBox(r, c), [row, column] as const);
const active = () => open.page.evaluate(() => ({ ...window.workbench.page.active }));
const unsaved = () => open.page.evaluate(() => window.workbench.page.session.host.isDirty);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await open.page.keyboard.press(key);
    await rest();
  }
}

async function clickCell(row: number, column: number): Promise<void> {
  const place = await box(row, column);
  if (!place) throw new Error(`The cell ${row}, ${column} is out of sight.`);
  await open.page.mouse.click(place.x + place.width / 3, place.y + place.height / 2);
  await rest();
}

async function frame(): Promise<Frame> {
  const found = await (await open.page.waitForSelector('iframe')).contentFrame();
  if (!found) throw new Error('The pane has no document.');
  return found;
}

test('what the add-in selects comes into sight on the right sheet, and a look changes nothing', async () => {
  const pane = await frame();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('远处');
      sheet.getRange('A1').format.rowHeight = 60;
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('H400').values = [['在这里']];
      await context.sync();
    }),
  );
  await open.page.evaluate(() => window.workbench.page.session.host.markSaved());
  for (const [address, row, column] of [
    ['H400', 399, 7],
    ['C5', 4, 2],
    ['AB90', 89, 27],
  ] as const) {
    await pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('远处');
          sheet.activate();
          sheet.getRange(at).select();
          await context.sync();
        }),
      address,
    );
    await rest();
    await soon(() => box(row, column)).not.toBeNull();
  }
  await soon(() => open.page.locator('.sheet-tab.active').innerText()).toBe('远处');
  await soon(unsaved).toBe(false);
  await open.page.click('.sheet-tab >> nth=0');
  await rest();
});

test('typing works in the very first workbook', async () => {
  await clickCell(0, 0);
  await open.page.keyboard.type('1');
  await press('Enter');
  await soon(() => values('A1')).toEqual([[1]]);
  await soon(unsaved).toBe(true);
});

test('Ctrl+X and Ctrl+V move cells, formulas elsewhere follow, one undo takes it back', async () => {
  await put('A2', '2');
  await put('B1', '=A1*10');
  await put('D6', '=B1+1');
  await clickCell(0, 1);
  await press('Control+x');
  await clickCell(7, 2);
  await press('Control+v');
  await soon(async () => [await values('B1'), await formula('C8'), await formula('D6'), await values('D6')]).toEqual([
    [[null]],
    '=A1*10',
    '=C8+1',
    [[11]],
  ]);
  await press('Control+z');
  await soon(async () => [await formula('B1'), await values('C8'), await formula('D6')]).toEqual(['=A1*10', [[null]], '=B1+1']);
});

test('Ctrl+V takes what another program left, into cells and into the open editor', async () => {
  await open.page.evaluate(() => navigator.clipboard.writeText('姓名\t班级\r\n"李\n雷"\t三年级\r\n'));
  await clickCell(10, 0);
  await press('Control+v');
  await soon(() => values('A11:B12')).toEqual([
    ['姓名', '班级'],
    ['李\n雷', '三年级'],
  ]);
  await open.page.evaluate(() => navigator.clipboard.writeText('一句话'));
  await clickCell(14, 0);
  await press('F2', 'Control+v', 'Enter');
  await soon(() => values('A15')).toEqual([['一句话']]);
});

test.each([
  ['Control+End', 14, 3],
  ['Control+Home', 0, 0],
  ['Control+ArrowDown', 1, 0],
  ['Control+ArrowRight', 1, 39],
  ['Home', 1, 0],
])('%s leads where it does in Excel', async (key, row, column) => {
  if (key === 'Control+End') await clickCell(0, 0);
  await press(key);
  await soon(active).toEqual({ row, column });
});

test('dragging the handle fills, dragging the edge moves', async () => {
  const from = (await box(1, 0))!;
  const to = (await box(4, 0))!;
  await clickCell(0, 0);
  await press('Shift+ArrowDown');
  await drag({ x: from.x + from.width - 1, y: from.y + from.height - 1 }, { x: to.x + 20, y: to.y + 10 });
  await soon(() => values('A1:A5')).toEqual([[1], [2], [3], [4], [5]]);
  await clickCell(5, 3);
  const [cell, target] = [(await box(5, 3))!, (await box(8, 5))!];
  await drag({ x: cell.x + 20, y: cell.y + cell.height }, { x: target.x + 20, y: target.y + 10 });
  await soon(() => formula('F9')).toBe('=B1+1');
});

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const { mouse } = open.page;
  await mouse.move(from.x, from.y);
  await rest();
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
  await rest();
}
