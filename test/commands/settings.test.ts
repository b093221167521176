/** 设置 and 按事实填写 through the real office.js: what is kept in the workbook, and what is refused. */
import { COMPARE_KINDS } from '../../src/commands/compare-kinds';
import { recordChanges } from '../../src/commands/record-changes';
import { apply, prepare, undo } from '../../src/commands/run-command';
import { SETTINGS } from '../../src/commands/settings';
import { findingSentence } from '../../src/locales/finding-sentence';
import { fillSample } from '../../src/workbench/samples/sample-workbook';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { failureOf, ledgerFile } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const ledger = ledgerFile(async () => {
  await fillSample({ children: 20, checkIns: 0, today: CONTEXT.today }, CONTEXT);
  await recordChanges(CONTEXT);
});
const saved = async () => (await prepare(SETTINGS, undefined, CONTEXT)).outcome.settings;

test('what is set is kept in the workbook, and one undo brings it back', async () => {
  const workbook = ledger.open();
  const before = await saved();
  const content = contentOf(workbook);
  const wanted = { ...before, schoolName: ' 青山小学 ', province: '52', county: '520381', awayMonths: 6, monthStartDay: 25 };
  await apply(await prepare(SETTINGS, wanted, CONTEXT));
  expect(await saved()).toEqual({ ...wanted, schoolName: '青山小学' });
  const home = workbook.sheets.find((sheet) => sheet.name === '首页')!;
  expect(home.cells.value(0, 0)).toBe('青山小学留守儿童关爱台账');
  expect((await prepare(SETTINGS, await saved(), CONTEXT)).plan?.edits).toEqual([]);
  await undo();
  expect(await saved()).toEqual(before);
  expect(contentOf(workbook)).toEqual(content);
});

test('a write that breaks half-way is taken back, and it is said so', async () => {
  for (const cut of [1, 5, 9, 11]) {
    const workbook = ledger.open();
    const before = contentOf(workbook);
    const prepared = await prepare(SETTINGS, { ...(await saved()), schoolName: '青山小学' }, CONTEXT);
    ledger.excel().faults.breakRequest(2, cut);
    const failure = await failureOf(apply(prepared));
    expect(failure).toMatchObject({ code: 'halfWritten', parameters: { restored: 'yes' } });
    expect({ cut, content: contentOf(workbook) }).toEqual({ cut, content: before });
  }
});

test.each([
  [{ schoolName: ' ' }, '请填写学校名称'],
  [{ province: '99' }, '没有代码为 99 的省'],
  [{ province: '52', county: '529999' }, '没有代码为 529999 的县'],
  [{ province: '44', county: '520381' }, '不在所选的省里'],
  [{ awayMonths: 0 }, '1 到 24'],
  [{ monthStartDay: 32 }, '1 到 31'],
  [{ monthStartDay: Number.NaN }, '1 到 31'],
])('refused: %j', async (change, words) => {
  const workbook = ledger.open();
  const before = contentOf(workbook);
  const prepared = await prepare(SETTINGS, { ...(await saved()), ...change }, CONTEXT);
  expect(prepared.outcome.findings.map((finding) => findingSentence('zh-CN', finding)).join()).toContain(words);
  await apply(prepared);
  expect(contentOf(workbook)).toEqual(before);
});

test('a kind that a colleague changes between the look and the filling is not overwritten', async () => {
  const workbook = ledger.open();
  const { sheet, table } = workbook.table('Children')!;
  const column = table.columns.findIndex((one) => one.name === '留守类型');
  sheet.cells.setInput(1, column, '非留守');
  await recordChanges(CONTEXT);
  const { differing } = (await prepare(COMPARE_KINDS, undefined, CONTEXT)).outcome.comparison;
  const [wrong] = differing.filter((row) => row.column === 'leftBehindKind');
  const choices = [{ childId: wrong!.child.childId, column: wrong!.column }];
  const prepared = await prepare(COMPARE_KINDS, { choices, reason: '按事实填写', by: '' }, CONTEXT);
  sheet.cells.setInput(1, column, '单亲留守儿童');
  await expect(apply(prepared)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(sheet.cells.value(1, column)).toBe('单亲留守儿童');
  sheet.cells.setInput(1, column, '非留守');
  await apply(prepared);
  expect(['单亲留守', '双亲留守']).toContain(sheet.cells.value(1, column));
  expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'unchanged' });
});
