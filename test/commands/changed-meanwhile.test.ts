/** Between the preview and the yes of the person the workbook may change: nothing is written then, and the sentence says why. */
import { IMPORT_ROSTER } from '../../src/commands/import-roster';
import { apply, prepare, undo, undoable } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { SHOW_OVERDUE } from '../../src/commands/show-overdue';
import { contextOn } from '../support/command-context';
import { rosterSource } from '../support/roster-source';
import { messyRosters } from '../../src/workbench/samples/messy-rosters';
import type { Workbook } from '../../src/workbench/sheets/model';
import { d } from '../ledger/calendar/helpers';
import { failureOf, ledgerFile, spoken } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const [first, , third] = messyRosters(CONTEXT.today);
const sourceOf = (workbook: Workbook) => rosterSource(workbook, workbook.sheets[0]!);
const ROSTER = { source: sourceOf(first!.workbook) };

const ledger = ledgerFile(async () => {
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  await apply(await prepare(IMPORT_ROSTER, { source: sourceOf(third!.workbook) }, CONTEXT));
});
const children = (workbook: Workbook) => workbook.table('Children')!;

test.each<[string, (workbook: Workbook) => void, RegExp]>([
  [
    'someone added a child',
    (book) => {
      const { sheet, table } = children(book);
      sheet.cells.setInput(table.rect.rows, 0, 'L2026-0099');
      table.rect = { ...table.rect, rows: table.rect.rows + 1 };
    },
    /刚刚被改动过/,
  ],
  ['the sheet was protected', (book) => void (children(book).sheet.protection = { options: {} }), /工作表“档案台账”受保护/],
  ['the table was deleted', (book) => void children(book).sheet.tables.pop(), /缺少表格/],
  [
    'a column was renamed',
    (book) => {
      const { sheet, table } = children(book);
      table.columns[1]!.name = '别的';
      sheet.cells.setInput(0, 1, '别的');
    },
    /缺少列“姓名”/,
  ],
  [
    'a note was written below the table',
    (book) => {
      const { sheet, table } = children(book);
      sheet.cells.setInput(table.rect.rows + 2, 0, '注');
    },
    /下面（第 \d+ 行起）还有内容/,
  ],
])('%s', async (_what, change, sentence) => {
  const workbook = ledger.open();
  const prepared = await prepare(IMPORT_ROSTER, ROSTER, CONTEXT);
  expect(prepared.outcome.preview.counts.new).toBe(10);
  change(workbook);
  const before = contentOf(workbook);
  const said = spoken(await failureOf(apply(prepared)));
  expect(said).toMatch(sentence);
  expect(said).toMatch(/没有写入任何内容/);
  expect(said).not.toContain('{');
  expect(contentOf(workbook)).toEqual(before);
});

test.each<[string, (workbook: Workbook) => void]>([
  ['the sheet is renamed', (book) => void (children(book).sheet.name = '我们的孩子')],
  [
    'headers are renamed to synonyms',
    (book) => {
      const { sheet, table } = children(book);
      const at = table.columns.findIndex((one) => one.name === '姓名');
      table.columns[at]!.name = '学生姓名';
      sheet.cells.setInput(0, at, '学生姓名');
    },
  ],
])('%s: the import goes on', async (_what, change) => {
  const workbook = ledger.open();
  change(workbook);
  await apply(await prepare(IMPORT_ROSTER, ROSTER, CONTEXT));
  expect(children(workbook).table.rect.rows).toBe(21);
});

test('an import can be undone, once', async () => {
  const workbook = ledger.open();
  const before = contentOf(workbook);
  await apply(await prepare(IMPORT_ROSTER, ROSTER, CONTEXT));
  expect(undoable()).toBe('import');
  await undo();
  expect(contentOf(workbook)).toEqual(before);
  expect(undoable()).toBeNull();
});

test('one read for a list, one read, one look and one write for an import', async () => {
  ledger.open();
  ledger.excel().log.reset();
  await prepare(SHOW_OVERDUE, undefined, CONTEXT);
  expect([ledger.excel().log.counts.reads, ledger.excel().log.counts.writes]).toEqual([1, 0]);
  ledger.excel().log.reset();
  await apply(await prepare(IMPORT_ROSTER, ROSTER, CONTEXT));
  expect([ledger.excel().log.counts.reads, ledger.excel().log.counts.writes]).toEqual([2, 1]);
});
