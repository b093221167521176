/** Views that are loaded when they are opened, on a line that breaks: a plain sentence, the way back, and a second try that works. */
import { readFileSync } from 'node:fs';
import type { Route } from 'playwright-core';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(90_000);
/** Files of the pane but the one it starts with. */
const LATE = /\/(?!taskpane)[\w-]+\.[0-9a-f]{8}\.js$/;
const SENTENCE = '这部分程序没有加载到';
const refuse = (route: Route): Promise<void> => route.abort();
let open: OpenLedger;

afterEach(async () => {
  await open.close();
  // What was cut off failed; nothing else did.
  expect(open.problems.filter((problem) => !(problem.startsWith('failed: ') && LATE.test(problem)))).toEqual([]);
});

const button = (name: RegExp | string) => open.pane.getByRole('button', { name });
const retry = () => button('再试一次');
/** A picture from the icon font may stand before the label. */
const check = () => button(/^.?检查/u);
const focusedHeading = () => open.pane.locator('h1:focus');

test('a view that cannot be loaded says so, and is opened by the second try', async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  const { page, pane, workbook } = open;
  await workbook.open(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')), '示范小学.xlsx');
  await pane.getByText('在册儿童').waitFor();
  await page.route(LATE, refuse);
  await check().click();
  await pane.getByText(SENTENCE).waitFor();
  await soon(() => focusedHeading().innerText()).toBe('检查');

  // Without the network the second try says the same again; the way back is open all the time.
  await retry().click();
  await pane.getByText(SENTENCE).waitFor();
  await button('返回').click();
  await pane.getByText('在册儿童').waitFor();
  await check().click();
  await pane.getByText(SENTENCE).waitFor();

  await page.unroute(LATE, refuse);
  await retry().click();
  await button('完整度').waitFor();
  await soon(() => pane.getByText(SENTENCE).count()).toBe(0);
  await soon(() => focusedHeading().innerText()).toBe('检查');

  // What has been loaded once needs no network, and is there with the first drawing.
  await page.route(LATE, refuse);
  await button('返回').click();
  await pane.getByText('在册儿童').waitFor();
  await check().click();
  await button('完整度').waitFor();
});

test('the set-up of a blank workbook is loaded later too', async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
  const { page, pane } = open;
  await pane.getByLabel('学校名称').waitFor();
  await page.route(LATE, refuse);
  await page.reload();
  await pane.getByText(SENTENCE).waitFor();
  await page.unroute(LATE, refuse);
  await retry().click();
  await pane.getByLabel('学校名称').waitFor();
});
