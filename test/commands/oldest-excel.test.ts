/** An Excel that has ExcelApi 1.9 and nothing newer: every command that writes does its work there, and its undo takes it back. */
import { planMends } from '../../src/ledger/audit';
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { CHILD_CHANGE } from '../../src/commands/child-change';
import { COMPARE_KINDS } from '../../src/commands/compare-kinds';
import { IMPORT_ROSTER } from '../../src/commands/import-roster';
import { MAKE_OVERDUE_SHEET } from '../../src/commands/make-overdue-sheet';
import { MAKE_SUMMARY } from '../../src/commands/make-summary';
import { MASKED_SHEET } from '../../src/commands/masked-sheet';
import { recordChanges } from '../../src/commands/record-changes';
import { apply, prepare, undo, undoable, type Writable } from '../../src/commands/run-command';
import { SCAN_LEAKS } from '../../src/commands/scan-leaks';
import { SET_UP } from '../../src/commands/set-up';
import { fillSample } from '../../src/workbench/samples/sample-workbook';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import { readContents } from '../../src/workbook/contents/read-contents';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { ledgerFile, tableCell } from '../support/ledger-file';
import { rosterSource } from '../support/roster-source';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const [roster] = messyRosters(CONTEXT.today);
const source = rosterSource(roster!.workbook, roster!.workbook.sheets[0]!);
const ledger = ledgerFile(async (workbook) => {
  await fillSample({ children: 12, checkIns: 20, today: CONTEXT.today }, CONTEXT);
  await recordChanges(CONTEXT);
  tableCell(workbook, 'Children', 1, '性别').set('男生');
  tableCell(workbook, 'Children', 2, '留守类型').set('非留守');
});

function openInOldExcel() {
  const workbook = ledger.open();
  const isSetSupported = (_set: string, version?: string): boolean => Number((version ?? '1.1').split('.')[1]) <= 9;
  Object.assign(Office.context.requirements, { isSetSupported });
  return workbook;
}

async function mends(): Promise<Writable> {
  const { snapshot, outcome } = await prepare(CHECK_LEDGER, undefined, CONTEXT);
  return { snapshot, plan: planMends(outcome.mends) };
}

async function leaving(): Promise<Writable> {
  const { children } = (await prepare(CHILD_CHANGE, undefined, CONTEXT)).outcome;
  const childIds = children.slice(0, 1).map((child) => child.childId);
  const action = { kind: 'leave', childIds, day: CONTEXT.recordDay, leaving: 'transfer' } as const;
  return prepare(CHILD_CHANGE, { action, note: { reason: '转学', by: '' } }, CONTEXT);
}

async function kinds(): Promise<Writable> {
  const { differing } = (await prepare(COMPARE_KINDS, undefined, CONTEXT)).outcome.comparison;
  const choices = differing.map(({ child, column }) => ({ childId: child.childId, column }));
  return prepare(COMPARE_KINDS, { choices, reason: '按事实填写', by: '' }, CONTEXT);
}

test.each<[string, () => Promise<Writable>]>([
  ['import', () => prepare(IMPORT_ROSTER, { source }, CONTEXT)],
  ['mends', mends],
  ['a child leaves', leaving],
  ['kinds from the facts', kinds],
  ['set-up once more', () => prepare(SET_UP, { schoolName: '青山小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT)],
])('%s: written and taken back', async (_name, plan) => {
  const workbook = openInOldExcel();
  const before = contentOf(workbook);
  await apply(await plan());
  expect(contentOf(workbook)).not.toEqual(before);
  expect(undoable()).not.toBeNull();
  await undo();
  expect(contentOf(workbook)).toEqual(before);
});

test.each<[string, () => Promise<Writable>]>([
  ['the summary', () => prepare(MAKE_SUMMARY, undefined, CONTEXT)],
  ['the overdue list', () => prepare(MAKE_OVERDUE_SHEET, undefined, CONTEXT)],
  ['a masked list', () => prepare(MASKED_SHEET, { profile: 'wall' }, CONTEXT)],
])('%s is generated, and once more over itself', async (_name, plan) => {
  const workbook = openInOldExcel();
  const sheets = workbook.sheets.length;
  await apply(await plan());
  const made = contentOf(workbook);
  await apply(await plan());
  expect(workbook.sheets).toHaveLength(sheets + 1);
  expect(contentOf(workbook)).toEqual(made);
});

test('the leak scan says what it cannot see there', async () => {
  openInOldExcel();
  const contents = await readContents();
  expect(contents.unseen).toEqual([{ part: 'comments' }, { part: 'notes' }]);
  expect((await prepare(SCAN_LEAKS, { contents, scope: 'workbook' }, CONTEXT)).outcome).toBeDefined();
});
