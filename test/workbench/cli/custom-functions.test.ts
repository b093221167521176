/** `CARE.*` in Node: called by formulas through the same argument and result rules as in the pane. */
import { dayOf } from '../../../src/ledger/calendar/day';
import { withSession } from '../../../src/workbench/cli/session';
import { CellError, Workbook } from '../../../src/workbench/sheets/model';

const CASES: readonly (readonly [formula: string, value: unknown])[] = [
  ['=CARE.AGE(A1,B1)', 10],
  ['=CARE.AGE(A2,B1)', ''],
  ['=SUM(CARE.AGE(A1:A2,B1))', 10],
  ['=CARE.AGE(A3,B1)', new CellError('#VALUE!')],
  ['=CARE.AGE(A1,A3)', new CellError('#VALUE!')],
  ['=CARE.NOSUCH(A1)', new CellError('#NAME?')],
  ['=CARE.IDCHECK(C1)', '正确'],
  ['=CARE.IDCHECK(A3)', '身份证号里有不该有的字符。应为 17 位数字加 1 位数字或 X，请按证件核对。'],
  ['=CARE.TODATE("2016.5.1")', dayOf(2016, 5, 1)],
  ['=CARE.MASK("13812345678","电话")', '138****5678'],
  ['=CARE.MASK("13812345678","密码")', new CellError('#VALUE!')],
  // The table of readings is loaded first: the answer comes after the calculation.
  ['=CARE.PINYIN("单小雅")', 'shan xiao ya'],
  ['=LEN(CARE.PINYIN("单小雅"))', 12],
];

test.each(CASES)('%s', async (formula, value) => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('表');
  cells.setInput(0, 0, dayOf(2016, 5, 1));
  cells.setInput(2, 0, '不是日期');
  cells.setInput(0, 2, '11010519491231002X');
  cells.setInput(0, 1, dayOf(2026, 11, 23));
  cells.setInput(0, 3, { text: formula });
  await withSession(workbook, dayOf(2026, 11, 23), async (session) => {
    session.recalculate();
    await session.settled();
    const shown = cells.value(0, 3);
    if (value instanceof CellError) expect(String(shown)).toBe(value.code);
    else expect(shown).toEqual(value);
  });
});

test('an error among the cells answers for its own cell only, and says so', async () => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('表');
  ['13812345678', '', '138'].forEach((phone, row) => cells.setInput(row, 0, phone));
  cells.setInput(1, 0, { text: '=VLOOKUP("无此人",A1:A1,1,FALSE)' });
  cells.setInput(0, 1, { text: '=CARE.PHONECHECK(A1:A3)' });
  cells.setInput(0, 2, { text: '=CARE.PHONECHECK(NA())' });
  cells.setInput(0, 3, { text: '=CARE.AGE("2016-05-01",A2)' });
  await withSession(workbook, dayOf(2026, 11, 23), async (session) => {
    session.recalculate();
    await session.settled();
    const error = new CellError('#N/A', '单元格是错误值 #N/A，请先改正 / the cell holds the error #N/A');
    expect([0, 1, 2].map((row) => cells.value(row, 1))).toEqual(['正确', error, expect.stringContaining('太短')]);
    expect([cells.value(0, 2), cells.value(0, 3)]).toEqual([error, error]);
  });
});

test('a column of IDs spills into four columns, and is worked out again when an ID changes', async () => {
  const workbook = new Workbook();
  const { cells } = workbook.addSheet('表');
  ['11010519491231002X', '', '1'].forEach((id, row) => cells.setInput(row, 0, id));
  cells.setInput(0, 1, { text: '=CARE.IDINFO(A1:A3,DATE(2026,11,23))' });
  const row = (at: number): string[] => [1, 2, 3, 4].map((at2) => String(cells.value(at, at2)));
  await withSession(workbook, dayOf(2026, 11, 23), async (session) => {
    session.recalculate();
    await session.settled();
    expect(row(0)).toEqual([String(dayOf(1949, 12, 31)), '女', '76', '北京市朝阳区']);
    expect(row(1)).toEqual(['', '', '', '']);
    expect(row(2)).toEqual(['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!']);
    cells.setInput(1, 0, '110105194912310038');
    session.recalculate();
    expect(row(1)).toEqual([String(dayOf(1949, 12, 31)), '男', '76', '北京市朝阳区']);
  });
});
