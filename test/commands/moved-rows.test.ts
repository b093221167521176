/** Between the preview and the yes, and between the write and the undo, rows and columns may move: a blank cell does not say whose it is. */
import { IMPORT_ROSTER } from '../../src/commands/import-roster';
import { recordChanges, RESTORE_COLUMN } from '../../src/commands/record-changes';
import { apply, prepare, undo, undoable, type Writable } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { GIVE_REASONS } from '../../src/commands/show-changes';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import type { Workbook } from '../../src/workbench/sheets/model';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { failureOf, ledgerFile, spoken, tableCell } from '../support/ledger-file';
import { rosterSource } from '../support/roster-source';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const [, , roster] = messyRosters(CONTEXT.today);
const source = rosterSource(roster!.workbook, roster!.workbook.sheets[0]!);
const PHONE = '家庭电话';

/** A ledger in which nobody has a phone at home, as the roster brings it; one change waits for its reason. */
const ledger = ledgerFile(async (workbook) => {
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  await apply(await prepare(IMPORT_ROSTER, { source }, CONTEXT));
  await recordChanges(CONTEXT);
  for (const [row, name] of ['赵一', '赵二'].entries()) tableCell(workbook, 'Children', row + 1, '监护人姓名').set(name);
  await recordChanges(CONTEXT);
  clearPhones(workbook);
});

function clearPhones(workbook: Workbook): void {
  const { rows } = workbook.table('Children')!.table.rect;
  for (let row = 1; row < rows; row++) tableCell(workbook, 'Children', row, PHONE).set(null);
}

/** Commands that write into blank cells, with the table in which they do. */
const WRITES: [string, string, () => Promise<Writable>][] = [
  ['an import', 'Children', () => prepare(IMPORT_ROSTER, { source }, CONTEXT)],
  ['a column that is put back', 'Children', () => prepare(RESTORE_COLUMN, { column: 'homePhone' }, CONTEXT)],
  ['reasons', 'Changes', () => prepare(GIVE_REASONS, { answers: [{ changeId: 'B000001', reason: '外出' }], by: '' }, CONTEXT)],
];

/** What a person does in Excel meanwhile. */
const MOVES: [string, (table: Excel.Table) => void][] = [
  ['rows sorted', (table) => table.sort.apply([{ key: 0, ascending: false }])],
  ['a row deleted', (table) => table.rows.getItemAt(0).delete()],
  ['a column put in', (table) => void table.columns.add(1, undefined, '新列')],
  ['a row put in above the table', (table) => void table.getHeaderRowRange().getEntireRow().insert('Down')],
];

async function move(name: string, how: (table: Excel.Table) => void): Promise<void> {
  await Excel.run(async (context) => {
    how(context.workbook.tables.getItem(name));
    await context.sync();
  });
}

describe.each(WRITES)('%s', (_name, table, plan) => {
  test('is written and taken back where nothing moves', async () => {
    const workbook = ledger.open();
    const before = contentOf(workbook);
    await apply(await plan());
    expect(contentOf(workbook)).not.toEqual(before);
    await undo();
    expect(contentOf(workbook)).toEqual(before);
  });
  test.each(MOVES)('is not written after %s', async (_what, how) => {
    const workbook = ledger.open();
    const prepared = await plan();
    expect(prepared.plan?.edits).not.toEqual([]);
    await move(table, how);
    const before = contentOf(workbook);
    expect(spoken(await failureOf(apply(prepared)))).toMatch(/挪了位置.*没有写入任何内容/);
    expect(contentOf(workbook)).toEqual(before);
  });
  test.each(MOVES)('is not taken back after %s, and is still offered', async (_what, how) => {
    const workbook = ledger.open();
    await apply(await plan());
    await move(table, how);
    const before = contentOf(workbook);
    expect(spoken(await failureOf(undo()))).toMatch(/挪了位置.*没有写入任何内容/);
    expect(contentOf(workbook)).toEqual(before);
    expect(undoable()).not.toBeNull();
  });
  test('is neither written nor taken back on a sheet that is not there by its name', async () => {
    const workbook = ledger.open();
    const { sheet } = workbook.table(table)!;
    const { name } = sheet;
    const prepared = await plan();
    sheet.name = '改名';
    expect(spoken(await failureOf(apply(prepared)))).toMatch(/找不到工作表.*没有写入任何内容/);
    sheet.name = name;
    await apply(prepared);
    sheet.name = '改名';
    const before = contentOf(workbook);
    expect(spoken(await failureOf(undo()))).toMatch(/找不到工作表.*没有写入任何内容/);
    expect(contentOf(workbook)).toEqual(before);
  });
});

test('a child without a number is told by everything else that is known of it', async () => {
  const workbook = ledger.open((book) => {
    for (const row of [1, 2]) tableCell(book, 'Children', row, '档案编号').set(null);
  });
  const prepared = await prepare(IMPORT_ROSTER, { source }, CONTEXT);
  const [first, second] = [1, 2].map((row) => tableCell(workbook, 'Children', row, '姓名'));
  const [a, b] = [String(first!.value()), String(second!.value())];
  first!.set(b);
  second!.set(a);
  expect(await failureOf(apply(prepared))).toMatchObject({ code: 'changedMeanwhile' });
});
