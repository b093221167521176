/** The check through the real office.js: one read that also tells formulas and what lies beside the tables; mends and 已核实 and their undo. */
import { mend, verify, withdraw } from '../../src/commands/answer-findings';
import { CHECK_LEDGER, type CheckOutcome } from '../../src/commands/check-ledger';
import { apply, prepare, undo, undoable, type Prepared } from '../../src/commands/run-command';
import { SET_UP } from '../../src/commands/set-up';
import { isSure } from '../../src/ledger/audit';
import { columnLetters } from '../../src/ledger/model/cell-address';
import { TABLES } from '../../src/ledger/tables';
import type { CellValue, Workbook } from '../../src/workbench/sheets/model';
import { childNumber } from '../ledger/audit/ledgers';
import { d } from '../ledger/calendar/helpers';
import { contextOn } from '../support/command-context';
import { failureOf, ledgerFile } from '../support/ledger-file';
import { contentOf } from '../workbook/apply/small-table';

jest.setTimeout(60_000);
const CONTEXT = contextOn(d('2026-11-23'));
const COLUMNS = TABLES.Children.columns.map((column) => column.key);
const columnAt = (key: string): number => COLUMNS.indexOf(key);
const CHILDREN = 6;

const ledger = ledgerFile(async (workbook) => {
  await apply(await prepare(SET_UP, { schoolName: '示范小学', term: '2026-2027-1', language: 'zh-CN' }, CONTEXT));
  const { sheet, table } = workbook.table('Children')!;
  for (let row = 0; row < CHILDREN; row++) {
    const child = childNumber(row);
    COLUMNS.forEach((key, column) => child[key] !== undefined && sheet.cells.setInput(row + 1, column, child[key] as CellValue));
  }
  table.rect = { ...table.rect, rows: 1 + CHILDREN };
});

/** The ledger with six right children, and what a person has done to the sheet of children since. */
const open = (change: (cells: Cells, workbook: Workbook) => void = () => undefined): Workbook =>
  ledger.open((workbook) => change(workbook.table('Children')!.sheet.cells, workbook));
const look = (): Promise<Prepared<CheckOutcome>> => prepare(CHECK_LEDGER, undefined, CONTEXT);
const told = ({ outcome }: Prepared<CheckOutcome>): string[] =>
  outcome.findings.map(({ code, place, parameters }) => `${code} ${place.row} ${JSON.stringify(parameters ?? {})}`);

test('a right ledger has no findings, and costs one read', async () => {
  open();
  ledger.excel().log.reset();
  expect(told(await look())).toEqual([]);
  expect([ledger.excel().log.counts.reads, ledger.excel().log.counts.writes]).toEqual([1, 0]);
});

const NAME = columnAt('name');
type Cells = Workbook['sheets'][number]['cells'];
/** A cell with a formula, and what it shows. */
function calculate(cells: Cells, row: number, column: number, shown: string): void {
  cells.setInput(row, column, { text: `="${shown}"` });
  cells.setValue(row, column, shown);
}

test.each<[string, (cells: Cells, workbook: Workbook) => void, string[]]>([
  [
    'rows below the table',
    (cells) => cells.setInput(CHILDREN + 4, 1, '李芳'),
    [`audit.belowTable ${CHILDREN + 5} {"from":${CHILDREN + 2},"to":${CHILDREN + 5}}`],
  ],
  [
    'notes beside the table',
    (cells) => cells.setInput(3, COLUMNS.length + 1, '注'),
    [`audit.besideTable 1 {"from":"${columnLetters(COLUMNS.length)}","to":"${columnLetters(COLUMNS.length + 1)}"}`],
  ],
  [
    'a calculated column with a typed cell',
    (cells) => {
      for (let row = 1; row <= CHILDREN; row++) if (row !== 3) calculate(cells, row, columnAt('village'), '青山村');
      cells.setInput(3, columnAt('village'), '青山村');
    },
    ['audit.formulaOverwritten 4 {"header":"村组"}'],
  ],
  [
    'a formula among typed cells',
    (cells) => calculate(cells, 2, columnAt('village'), '青山村'),
    ['audit.formulaAmongValues 3 {"header":"村组"}'],
  ],
  [
    'a renamed header',
    (cells, workbook) => {
      workbook.table('Children')!.table.columns[NAME]!.name = '学生姓名';
      cells.setInput(0, NAME, '学生姓名');
    },
    ['audit.renamedHeader 1 {"header":"学生姓名","column":"姓名"}'],
  ],
  [
    'two columns that changed places',
    (cells, workbook) => {
      const { columns } = workbook.table('Children')!.table;
      const [one, other] = [columnAt('studentNumber'), columnAt('dormitory')];
      [columns[one]!.name, columns[other]!.name] = [columns[other]!.name, columns[one]!.name];
      cells.setInput(0, one, '宿舍');
      cells.setInput(0, other, '学籍号');
    },
    ['audit.movedColumns 1 {"columns":"宿舍、学籍号"}'],
  ],
  [
    'a removed column',
    (cells, workbook) => {
      workbook.table('Children')!.table.columns[columnAt('dormitory')]!.name = '我们自己的';
      cells.setInput(0, columnAt('dormitory'), '我们自己的');
    },
    ['audit.missingColumn 1 {"sheet":"档案台账","header":"宿舍"}'],
  ],
])('%s', async (_, change, expected) => {
  open(change);
  expect(told(await look())).toEqual(expected);
});

test('when Excel refuses to tell formulas, the rest is checked all the same', async () => {
  open((cells) => cells.setInput(2, columnAt('sex'), '男生'));
  ledger.excel().faults.failRequest(1, 'otherWorkbookActive');
  const codes = (await look()).outcome.findings.map((finding) => finding.code);
  expect(codes).toContain('any.normalForm');
});

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

test('two people verify at once: the second is told, not written over the first', async () => {
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
