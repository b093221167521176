/** The check through the real office.js: one read that also tells formulas and what lies beside the tables. */
import { columnLetters } from '../../src/ledger/model/cell-address';
import type { Workbook } from '../../src/workbench/sheets/model';
import { COLUMNS, columnAt, CHILDREN, ledger, open, look, told, NAME, type Cells, calculate } from './check-support';

test('a right ledger has no findings, and costs one read', async () => {
  open();
  ledger.excel().log.reset();
  expect(told(await look())).toEqual([]);
  expect([ledger.excel().log.counts.reads, ledger.excel().log.counts.writes]).toEqual([1, 0]);
});

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

test('a ledger in a workbook that counts days from 1904 is named, and nothing else: every date is another one than it shows', async () => {
  open((cells, workbook) => {
    workbook.date1904 = true;
    for (let row = 1; row <= CHILDREN; row++) {
      for (const key of ['birthDate', 'joinedOn']) {
        const day = cells.value(row, columnAt(key));
        if (typeof day === 'number') cells.setValue(row, columnAt(key), day - 1462);
      }
    }
    cells.setInput(1, columnAt('sex'), '男生');
  });
  ledger.excel().log.reset();
  const checked = await look();
  expect(told(checked)).toEqual(['audit.daysFrom1904 undefined {}']);
  expect(checked.outcome.mends).toEqual([]);
  expect(ledger.excel().log.counts.reads).toBe(1);
});

test('when Excel refuses to tell formulas, the rest is checked all the same', async () => {
  open((cells) => cells.setInput(2, columnAt('sex'), '男生'));
  ledger.excel().faults.failRequest(1, 'otherWorkbookActive');
  const codes = (await look()).outcome.findings.map((finding) => finding.code);
  expect(codes).toContain('any.normalForm');
});
