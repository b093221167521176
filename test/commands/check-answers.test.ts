/** Answers to findings through the real office.js: mends and their undo, verified and withdrawn, two people, protection, filters. */
import { mend, verify, withdraw } from '../../src/commands/answer-findings';
import { undo, undoable } from '../../src/commands/run-command';
import { isSure } from '../../src/ledger/audit';
import { d } from '../ledger/calendar/helpers';
import { failureOf } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';
import { CONTEXT, columnAt, ledger, open, look, NAME, calculate } from './check-support';

test('a day that was text becomes a day, in a cell that shows days, and the undo brings the text back', async () => {
  const workbook = open();
  const cell = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem('档案台账').getRangeByIndexes(2, columnAt('joinedOn'), 1, 1);
  await Excel.run(async (context) => {
    cell(context).numberFormat = [['@']];
    cell(context).values = [['2026.9.1']];
    await context.sync();
  });
  const before = contentOf(workbook);
  const { snapshot, outcome } = await look();
  await mend(
    snapshot,
    outcome.mends.filter((one) => isSure(one.finding)),
  );
  expect(ledger.excel().cell('档案台账', 2, columnAt('joinedOn'))).toBe(d('2026-09-01'));
  await Excel.run(async (context) => {
    const range = cell(context);
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['yyyy-mm-dd']]);
  });
  expect(undoable()).toBe('mend');
  await undo();
  expect(contentOf(workbook)).toEqual(before);
});

test('a cell with a formula is not mended, as the formula would be lost', async () => {
  open((cells) => calculate(cells, 2, NAME, ' 李 芳'));
  const { outcome, snapshot } = await look();
  expect(snapshot.tables.Children?.formulas).toEqual([{ row: 1, column: NAME, rows: 1, columns: 1 }]);
  expect(outcome.mends).toEqual([]);
});

test('two people: what was changed since the check is not overwritten, and nothing is half-written', async () => {
  const workbook = open((cells) => {
    cells.setInput(2, columnAt('sex'), '男生');
    cells.setInput(3, columnAt('sex'), '女生');
  });
  const { snapshot, outcome } = await look();
  workbook.table('Children')!.sheet.cells.setInput(3, columnAt('sex'), '男孩');
  const before = contentOf(workbook);
  const failure = await failureOf(mend(snapshot, outcome.mends));
  expect(failure).toMatchObject({ code: 'changedMeanwhile' });
  expect(contentOf(workbook)).toEqual(before);
});

test('verified is quiet, comes back when withdrawn, and can be undone', async () => {
  open((cells) => cells.setInput(2, columnAt('fatherName'), '张A'));
  const first = await look();
  expect(first.outcome.findings.map((finding) => finding.code)).toEqual(['personName.latin']);
  await verify(first.snapshot, first.outcome.findings, { by: '张丽', note: '', on: CONTEXT.today });
  expect(undoable()).toBe('verify');
  const second = await look();
  expect([second.outcome.findings, second.outcome.quiet.length]).toEqual([[], 1]);
  await withdraw(second.snapshot, second.outcome.quiet[0]!.verification, CONTEXT.today);
  expect((await look()).outcome.findings).toHaveLength(1);
  await undo();
  expect((await look()).outcome.quiet).toHaveLength(1);
});

test('two people verify at once: the second is not written over the first', async () => {
  open((cells) => cells.setInput(2, columnAt('fatherName'), '张A'));
  const prepared = await look();
  const voucher = { by: '张丽', note: '', on: CONTEXT.today };
  await verify(prepared.snapshot, prepared.outcome.findings, voucher);
  const failure = await failureOf(verify(prepared.snapshot, prepared.outcome.findings, voucher));
  expect(failure).toMatchObject({ code: 'changedMeanwhile' });
});

test('a protected sheet says so', async () => {
  open((cells, workbook) => {
    cells.setInput(2, columnAt('sex'), '男生');
    workbook.table('Children')!.sheet.protection = { options: {} };
  });
  const { snapshot, outcome } = await look();
  const failure = await failureOf(mend(snapshot, outcome.mends));
  expect(failure).toMatchObject({ code: 'protectedSheet' });
});

test('filtered rows are said to be in the way, and mended once the person agrees to clear the filter', async () => {
  open((cells) => cells.setInput(2, columnAt('sex'), '男生'));
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('Children').columns.getItem('姓名').filter.applyValuesFilter(['谁也不是']);
    await context.sync();
  });
  const { snapshot, outcome } = await look();
  expect(await failureOf(mend(snapshot, outcome.mends))).toMatchObject({ code: 'filtered' });
  await mend(snapshot, outcome.mends, { clearFilters: true });
  expect(ledger.excel().cell('档案台账', 2, columnAt('sex'))).toBe('男');
});

test('a ledger from before verifications could be withdrawn says which column it lacks', async () => {
  open((cells, workbook) => {
    cells.setInput(2, columnAt('fatherName'), '张A');
    const { sheet, table } = workbook.table('Verifications')!;
    const last = table.columns.length - 1;
    table.columns[last]!.name = '别的';
    sheet.cells.setInput(table.rect.row, table.rect.column + last, '别的');
  });
  const prepared = await look();
  const latin = prepared.outcome.findings.filter((finding) => finding.code === 'personName.latin');
  await verify(prepared.snapshot, latin, { by: '张丽', note: '', on: CONTEXT.today });
  const { snapshot, outcome } = await look();
  const failure = await failureOf(withdraw(snapshot, outcome.quiet[0]!.verification, CONTEXT.today));
  expect(failure).toMatchObject({ code: 'columnGone', parameters: { headers: ['撤回日期'] } });
});
