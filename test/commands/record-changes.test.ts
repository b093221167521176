/** The ledger's history through the real office.js: one round when nothing has changed, no harm when it cannot be written. */
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { IMPORT_ROSTER } from '../../src/commands/import-roster';
import { applyRecorded, onRecording, prepareRecorded, recordChanges, type Recording } from '../../src/commands/record-changes';
import { apply, prepare, undo, undoable } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { COUNT_WAITING, GIVE_REASONS, SHOW_CHANGES } from '../../src/commands/show-changes';
import { LOCALES } from '../../src/locales';
import { failureSentence } from '../../src/locales/failure-sentence';
import { rosterSource } from '../support/roster-source';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import type { Workbook } from '../../src/workbench/sheets/model';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { ledgerFile, tableCell } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const [first, , third] = messyRosters(CONTEXT.today);
const sourceOf = (workbook: Workbook) => rosterSource(workbook, workbook.sheets[0]!);
const ledger = ledgerFile(async () => {
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  await apply(await prepare(IMPORT_ROSTER, { source: sourceOf(third!.workbook) }, CONTEXT));
  expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'recorded', changes: 0, waiting: 0, failure: null });
});

const changePhone = (workbook: Workbook): void => tableCell(workbook, 'Children', 1, '家庭电话').set('13900009999');

test('nothing changed: one read, nothing written', async () => {
  const workbook = ledger.open();
  const before = contentOf(workbook);
  ledger.excel().log.reset();
  expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'unchanged', changes: 0 });
  expect(ledger.excel().log.counts).toMatchObject({ reads: 1, writes: 0 });
  expect(contentOf(workbook)).toEqual(before);
});

test('a pasted number becomes a dated row, from the read of the check itself', async () => {
  const workbook = ledger.open();
  const old = tableCell(workbook, 'Children', 1, '家庭电话').value();
  changePhone(workbook);
  ledger.excel().log.reset();
  const prepared = await prepareRecorded(CHECK_LEDGER, undefined, CONTEXT);
  expect(ledger.excel().log.counts).toMatchObject({ reads: 2, writes: 1 });
  // The check saw Baseline as it was before.
  expect(JSON.stringify(prepared.snapshot.tables.Baseline?.rows)).not.toContain('13900009999');
  expect(['变更编号', '日期', '栏目', '原值', '新值'].map((header) => tableCell(workbook, 'Changes', 1, header).value())).toEqual([
    'B000001',
    CONTEXT.recordDay,
    '家庭电话',
    old,
    '13900009999',
  ]);
  expect(tableCell(workbook, 'Baseline', 1, '家庭电话').value()).toBe('13900009999');
  expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'unchanged', waiting: 1 });
});

test.each<[string, (workbook: Workbook) => void, RegExp]>([
  [
    'the sheet of changes is protected',
    (book) => void (book.table('Changes')!.sheet.protection = { options: {} }),
    /工作表“信息变更”受保护/,
  ],
  ['Baseline is protected', (book) => void (book.table('Baseline')!.sheet.protection = { options: {} }), /工作表“档案快照”受保护/],
  ['someone wrote below the table', (book) => book.table('Changes')!.sheet.cells.setInput(8, 0, '注'), /下面（第 \d+ 行起）还有内容/],
])('%s: the check goes on, and it is said why nothing was recorded', async (_what, hinder, sentence) => {
  const workbook = ledger.open();
  changePhone(workbook);
  tableCell(workbook, 'Children', 3, '班级').set('六年级2班');
  hinder(workbook);
  const before = contentOf(workbook);
  const heard: Recording[] = [];
  const stop = onRecording((recording) => heard.push(recording));
  const { outcome } = await prepareRecorded(CHECK_LEDGER, undefined, CONTEXT);
  stop();
  expect(outcome.findings.length).toBeGreaterThan(0);
  expect(heard).toEqual([expect.objectContaining({ state: 'failed', changes: 2 })]);
  expect(failureSentence(LOCALES['zh-CN'].workbook, heard[0]!.failure!)).toMatch(sentence);
  expect(contentOf(workbook)).toEqual(before);
});

test('a write that breaks half-way is taken back, and the next comparison records it', async () => {
  for (const cut of [0, 2, 4, 6, 8]) {
    const workbook = ledger.open();
    changePhone(workbook);
    tableCell(workbook, 'Children', 3, '班级').set('六年级2班');
    const before = contentOf(workbook);
    ledger.excel().faults.breakRequest(3, cut);
    expect(await recordChanges(CONTEXT)).toMatchObject({
      state: 'failed',
      failure: { code: 'halfWritten', parameters: { restored: 'yes' } },
    });
    expect({ cut, content: contentOf(workbook) }).toEqual({ cut, content: before });
    expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'recorded', changes: 2 });
  }
});

test('an import is recorded at once with its reason, and one undo takes back both', async () => {
  const workbook = ledger.open();
  await apply(await prepare(IMPORT_ROSTER, { source: sourceOf(first!.workbook) }, CONTEXT));
  await recordChanges(CONTEXT);
  const address = tableCell(workbook, 'Children', workbook.table('Children')!.table.rect.rows - 1, '家庭详细地址');
  address.set('旧地址');
  tableCell(workbook, 'Children', 1, '班级').set('六年级2班');
  await recordChanges(CONTEXT);
  const before = contentOf(workbook);
  changePhone(workbook);
  const withPhone = contentOf(workbook);
  const prepared = await prepare(IMPORT_ROSTER, { source: sourceOf(first!.workbook) }, CONTEXT);
  expect(prepared.outcome.preview.counts.changed).toBe(1);
  await applyRecorded(prepared, '导入名册', CONTEXT);
  const { changes } = (await prepare(SHOW_CHANGES, undefined, CONTEXT)).outcome;
  expect(
    changes
      .slice(0, 2)
      .map(({ column, reason }) => `${column} ${reason}`)
      .sort(),
  ).toEqual(['家庭电话 ', '家庭详细地址 导入名册']);
  expect(undoable()).toBe('import');
  await undo();
  expect(contentOf(workbook)).toEqual(withPhone);
  expect(before).not.toEqual(withPhone);
});

test('a ledger without the tables of the history is checked all the same', async () => {
  const workbook = ledger.open();
  workbook.table('Baseline')!.sheet.tables.pop();
  const heard: Recording[] = [];
  const stop = onRecording((recording) => heard.push(recording));
  await prepareRecorded(CHECK_LEDGER, undefined, CONTEXT);
  stop();
  expect(heard).toEqual([expect.objectContaining({ state: 'notKept', failure: null })]);
});

test('reasons go to the row of their number, also when the rows were sorted, and never over another reason', async () => {
  const workbook = ledger.open();
  changePhone(workbook);
  tableCell(workbook, 'Children', 2, '家庭电话').set('13900008888');
  await recordChanges(CONTEXT);
  expect((await prepare(COUNT_WAITING, undefined, CONTEXT)).outcome).toBe(2);
  const prepared = await prepare(GIVE_REASONS, { answers: [{ changeId: 'B000002', reason: ' 外出 ' }], by: '王老师' }, CONTEXT);
  await apply(prepared);
  expect(tableCell(workbook, 'Changes', 2, '原因').value()).toBe('外出');
  expect(tableCell(workbook, 'Changes', 2, '登记人').value()).toBe('王老师');
  expect(tableCell(workbook, 'Changes', 1, '原因').value()).toBe(null);
  const again = await prepare(GIVE_REASONS, { answers: [{ changeId: 'B000002', reason: '别的' }], by: '' }, CONTEXT);
  expect(again.outcome.findings).toEqual([expect.objectContaining({ code: 'history.alreadyGiven' })]);
  expect(again.plan?.edits).toEqual([]);
  // A colleague answers between reading and writing.
  const late = await prepare(GIVE_REASONS, { answers: [{ changeId: 'B000001', reason: '换号码' }], by: '' }, CONTEXT);
  tableCell(workbook, 'Changes', 1, '原因').set('录入更正');
  await expect(apply(late)).rejects.toMatchObject({ code: 'changedMeanwhile' });
  expect(tableCell(workbook, 'Changes', 1, '原因').value()).toBe('录入更正');
});

test('all changes of one child stand together, also from before its number was changed', async () => {
  const workbook = ledger.open();
  changePhone(workbook);
  await recordChanges(CONTEXT);
  tableCell(workbook, 'Children', 1, '档案编号').set('L2026-0777');
  await recordChanges(CONTEXT);
  const { changes } = (await prepare(SHOW_CHANGES, undefined, CONTEXT)).outcome;
  expect(changes.map(({ childId, column, childRow }) => [childId, column, childRow])).toEqual([
    ['L2026-0777', '档案编号', 2],
    ['L2026-0777', '家庭电话', 2],
  ]);
});
