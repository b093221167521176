/** axe-core over each view and its states: names for screen readers, contrast, roles, order of headings. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { COMMANDS } from '../../src/commands';
import type { CommandId } from '../../src/commands/command';
import { LOCALES } from '../../src/locales';
import { CHILD_ACTIONS_WORDS } from '../../src/locales/child-actions';
import type { OpenLedger } from './workbench/open-ledger';
import { openLedgerWorkbench } from './workbench/open-ledger';
import { soon } from './workbench/waiting';

jest.setTimeout(90_000);
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const zh = LOCALES['zh-CN'];
const ACTIONS = CHILD_ACTIONS_WORDS['zh-CN'].kinds;
const VIEWS = Object.values(COMMANDS)
  .flat()
  .map(({ id }) => [zh.pane.commands[id].label, id] as const);
let open: OpenLedger;

beforeAll(async () => {
  open = await openLedgerWorkbench({ today: '2026-11-23' });
});
afterAll(async () => {
  await open.close();
  expect(open.problems).toEqual([]);
});

/** What axe finds in the pane as it is now, in short. */
async function violations(): Promise<string[]> {
  await open.pane.locator('.ms-Spinner').waitFor({ state: 'detached' });
  const frame = open.page.frames().find((one) => one.url().includes('taskpane'));
  if (!frame) throw new Error('The pane is not open.');
  await frame.evaluate(AXE);
  const found = await frame.evaluate(
    (rules) => (window as unknown as { axe: { run(what: Document, how: RunOptions): Promise<AxeResults> } }).axe.run(document, rules),
    RULES,
  );
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

const openView = async (label: string): Promise<void> => {
  const back = open.pane.getByRole('button', { name: zh.pane.back, exact: true }).first();
  if (await back.isVisible()) await back.click();
  await open.pane.getByRole('button', { name: new RegExp(`^.?${label}`, 'u') }).click();
  await open.pane.getByRole('heading', { name: label, exact: true }).waitFor();
};

test('the first run', async () => {
  await open.pane.getByRole('button', { name: zh.pane.firstRun.button }).click();
  await soon(violations).toEqual([]);
});

describe('a ledger with mistakes', () => {
  beforeAll(async () => {
    await open.workbook.open(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')), '示范小学.xlsx');
    const mistakes = { 姓名: '李  敏', 监护人电话: '1390000', 班级: '四（1）班', 身份证号: '522635201703150011' };
    await open.workbook.paste(...Object.entries(mistakes).map(([header, value], at) => [at + 2, header, value] as const));
    await open.pane.locator('nav').waitFor();
  });

  test('home', () => soon(violations).toEqual([]));

  test.each(VIEWS)('%s', async (label) => {
    await openView(label);
    await soon(violations).toEqual([]);
    for (const part of await open.pane.locator('summary').all()) await part.click();
    await soon(violations).toEqual([]);
  });

  /** What is opened inside a view, step by step. */
  const inside: [id: CommandId, ...steps: string[][]][] = [
    ['CheckLedger', [zh.pane.check.tabs.completeness], [zh.pane.check.tabs.notVerified]],
    ['CheckLedger', [zh.pane.check.verify], ['多余的空格']],
    ['ChildChange', ['唐怡', ACTIONS.contact]],
    ['ChildChange', ['唐怡', ACTIONS.leave]],
    ['ChildChange', [ACTIONS.join]],
    ['ChildChange', [ACTIONS.graduate]],
    ['MakeSummary', [zh.pane.summary.button]],
    ['MaskedSheet', ['生成“贴墙名单”']],
  ];
  test.each(inside)('inside %s: %j', async (id, ...steps) => {
    await openView(zh.pane.commands[id].label);
    for (const names of steps) {
      for (const name of names) await open.pane.locator('.view, .stack').getByRole('button', { name }).first().click();
      await soon(violations).toEqual([]);
    }
  });

  test('the preview of an import', async () => {
    await openView(zh.pane.commands.ImportRoster.label);
    await open.pane.locator('input[type=file]').setInputFiles('assets/samples/四年级留守儿童登记表.xlsx');
    await open.pane.getByTestId('import-preview').waitFor();
    await soon(violations).toEqual([]);
  });
});
