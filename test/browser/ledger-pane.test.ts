/** The pane without a mouse, and in English. */
import { readFileSync } from 'node:fs';
import { COMMANDS } from '../../src/commands';
import { LOCALES } from '../../src/locales';
import type { OpenLedger } from './workbench/open-ledger';
import { settle, soon } from './workbench/waiting';
import { openLedgerWorkbench } from './workbench/open-ledger';

jest.setTimeout(90_000);
/** The commands of the home view by their labels, in its order. */
const LABELS = Object.values(COMMANDS)
  .flat()
  .map(({ id }) => LOCALES['zh-CN'].pane.commands[id].label);
let open: OpenLedger;

afterEach(async () => {
  await open.close();
  expect(open.problems).toEqual([]);
});

/** What has the focus in the pane, as a screen reader names it; pictures from the icon font left out. */
const focused = (): Promise<string> =>
  open.pane.locator('body').evaluate(() => {
    const element = document.activeElement;
    const label =
      element?.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent);
    return `${element?.getAttribute('role') ?? element?.tagName.toLowerCase()} ${(label ?? '').replace(/[\uE000-\uF8FF]/gu, '').trim()}`;
  });

test('the keyboard alone sets up the ledger and reaches every command', async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  const { page, pane } = open;
  await pane.getByLabel('学校名称').focus();
  const order: string[] = [];
  for (let stop = 0; stop < 4; stop++) {
    // Behind the last stop office.js hands the keyboard back to the sheet, in its own time.
    if (stop > 0) await page.keyboard.press('Tab');
    order.push(await focused());
  }
  expect(order).toEqual(['input 学校名称', 'combobox 2026—2027学年第1学期', 'combobox 中文', 'button 建立台账']);

  await pane.getByLabel('学校名称').focus();
  await page.keyboard.type('青山小学');
  await page.keyboard.press('Enter');
  await pane.getByText('台账已建好').waitFor();
  const commands = pane.locator('nav button');
  await commands.first().focus();
  for (const [at, name] of LABELS.entries()) {
    if (at > 0) await page.keyboard.press('Tab');
    await soon(focused).toContain(`button ${name}`);
  }
  await commands.first().focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: '逾期清单' }).waitFor();
  await pane.getByLabel('截至日期').waitFor();
  await soon(focused).toBe('h1 逾期清单');
  await page.keyboard.press('Tab');
  await soon(focused).toBe('input 截至日期');
  await pane.getByRole('button', { name: '返回' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText('在册儿童').waitFor();
});

test('everything in the pane has a name that is read out, and stays within 320 px', async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.workbook.open(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')), '示范小学.xlsx');
  for (const name of LABELS) {
    const back = open.pane.getByRole('button', { name: '返回' });
    if ((await back.count()) > 0) await back.click();
    // A picture from the icon font may stand before the label.
    await open.pane.getByRole('button', { name: new RegExp(`^.?${name}`, 'u') }).click();
    await open.pane.getByRole('heading', { name, exact: true }).waitFor();
    await open.pane.locator('.ms-Spinner').waitFor({ state: 'detached' });
    const found = await open.pane.locator('body').evaluate((body) => ({
      nameless: [...body.querySelectorAll('button, input, [role=combobox]')]
        .filter(
          (one) => !(one.getAttribute('aria-label') ?? '') && !(one.getAttribute('aria-labelledby') ?? '') && !one.textContent?.trim(),
        )
        .filter((one) => !(one instanceof HTMLInputElement && (one.labels?.length ?? 0) > 0))
        .map((one) => one.outerHTML),
      width: document.documentElement.scrollWidth,
    }));
    expect({ name, ...found, width: found.width <= 320 }).toEqual({ name, nameless: [], width: true });
  }
});

test('in English the pane and the ledger that it sets up are English', async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23', language: 'en-US' });
  const { page, pane, workbook } = open;
  await pane.getByLabel('School name').fill('Green Hill School');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Green Hill School' }).waitFor();
  await settle(page);
  const shown = await pane.locator('main').innerText();
  expect(shown).not.toMatch(/\p{Script=Han}/u);
  const headers = (await workbook.values("'Children'!A1:C1"))[0];
  expect(headers).toHaveLength(3);
  expect(headers?.join()).not.toMatch(/\p{Script=Han}/u);
});
