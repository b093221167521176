/** Child actions through the real office.js: refused, half-written, and overtaken by a colleague. */
import { CHILD_CHANGE, type ChildChangeInput } from '../../src/commands/child-change';
import { recordChanges } from '../../src/commands/record-changes';
import { apply, prepare, undo } from '../../src/commands/run-command';
import { fillSample } from '../../src/workbench/samples/sample-workbook';
import type { Workbook } from '../../src/workbench/sheets/model';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { failureOf, ledgerFile, spoken, tableCell } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';

const CONTEXT = contextOn(d('2026-11-23'));
const ledger = ledgerFile(async () => {
  await fillSample({ children: 20, checkIns: 0, today: CONTEXT.today }, CONTEXT);
  await recordChanges(CONTEXT);
});

async function leaving(): Promise<ChildChangeInput> {
  const { outcome } = await prepare(CHILD_CHANGE, undefined, CONTEXT);
  const [first] = outcome.children;
  return {
    action: { kind: 'leave', childIds: [first!.childId], day: CONTEXT.recordDay, leaving: 'transfer' },
    note: { reason: '转学', by: '王老师' },
  };
}

test('one read to plan, one look and one write, and one undo takes all of it back', async () => {
  const workbook = ledger.open();
  const before = contentOf(workbook);
  const input = await leaving();
  ledger.excel().log.reset();
  await apply(await prepare(CHILD_CHANGE, input, CONTEXT));
  expect(ledger.excel().log.counts).toMatchObject({ reads: 2, writes: 1 });
  expect(tableCell(workbook, 'Children', 1, '在册状态').value()).toBe('离册');
  expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'unchanged' });
  await undo();
  expect(contentOf(workbook)).toEqual(before);
});

test.each<[string, (workbook: Workbook) => void, RegExp]>([
  ['the pairings are protected', (book) => void (book.table('Pairings')!.sheet.protection = { options: {} }), /工作表“结对帮扶”受保护/],
  ['a colleague has just entered the leaving', (book) => tableCell(book, 'Children', 1, '离册原因').set('毕业'), /刚刚被改动过/],
  ['the rows were sorted', (book) => tableCell(book, 'Children', 1, '档案编号').set('L2026-0999'), /刚刚被改动过/],
])('%s: nothing is written, and it is said why', async (_what, change, sentence) => {
  const workbook = ledger.open();
  const prepared = await prepare(CHILD_CHANGE, await leaving(), CONTEXT);
  change(workbook);
  const before = contentOf(workbook);
  expect(spoken(await failureOf(apply(prepared)))).toMatch(sentence);
  expect(contentOf(workbook)).toEqual(before);
});

test('a write that breaks half-way is taken back', async () => {
  let broken = 0;
  for (const cut of [0, 1, 3, 5, 8, 12, 16, 20]) {
    const workbook = ledger.open();
    const prepared = await prepare(CHILD_CHANGE, await leaving(), CONTEXT);
    const before = contentOf(workbook);
    ledger.excel().faults.breakRequest(2, cut);
    const failure = await failureOf(apply(prepared));
    if (failure !== null) {
      broken++;
      expect(failure).toMatchObject({ code: 'halfWritten', parameters: { restored: 'yes' } });
      expect({ cut, content: contentOf(workbook) }).toEqual({ cut, content: before });
    }
  }
  expect(broken).toBeGreaterThan(4);
});

test('a child goes through everything: each step is undone to the letter, and done again the same', async () => {
  const workbook = ledger.open();
  const { outcome } = await prepare(CHILD_CHANGE, undefined, CONTEXT);
  const childIds = [outcome.children[0]!.childId];
  const day = (back: number): number => CONTEXT.recordDay - back;
  const steps: ChildChangeInput['action'][] = [
    { kind: 'suspend', childIds, day: day(30) },
    { kind: 'resume', childIds, day: day(25) },
    { kind: 'leave', childIds, day: day(20), leaving: 'transfer' },
    { kind: 'return', childIds, day: day(15) },
    { kind: 'changeClass', childIds, day: day(12), className: '六年级9班' },
    { kind: 'contact', childIds, day: day(10), values: { guardianPhone: '13911112222' } },
    { kind: 'leave', childIds, day: day(5), leaving: 'notLeftBehind' },
    { kind: 'return', childIds, day: day(1) },
    { kind: 'join', day: day(0), values: { name: '张三', class: '一年级1班' } },
  ];
  for (const action of steps) {
    const input = { action, note: { reason: '核对', by: '王老师' } };
    const before = contentOf(workbook);
    await apply(await prepare(CHILD_CHANGE, input, CONTEXT));
    const done = contentOf(workbook);
    expect({ kind: action.kind, content: done }).not.toEqual({ kind: action.kind, content: before });
    await undo();
    expect({ kind: action.kind, content: contentOf(workbook) }).toEqual({ kind: action.kind, content: before });
    await apply(await prepare(CHILD_CHANGE, input, CONTEXT));
    expect({ kind: action.kind, content: contentOf(workbook) }).toEqual({ kind: action.kind, content: done });
    expect(await recordChanges(CONTEXT)).toMatchObject({ state: 'unchanged' });
  }
});
