import {
  applyFilter,
  clearFilter,
  compareCells,
  copyCells,
  findAll,
  mergeCells,
  mayEdit,
  replaceAll,
  sortRows,
  unmergeCells,
  unprotect,
} from '../../../../src/workbench/sheets/behaviour';
import { translateFormula } from '../../../../src/workbench/sheets/formulas';
import { CellError, parseRect, Workbook, type CellValue } from '../../../../src/workbench/sheets/model';

const rect = (text: string) => parseRect(text)!;

function setUp(rows: CellValue[][]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('甲');
  rows.forEach((values, row) => values.forEach((value, column) => sheet.cells.setInput(row, column, value)));
  const column = (at: number, count = rows.length) => Array.from({ length: count }, (_unused, row) => sheet.cells.value(row, at));
  return { workbook, sheet, column };
}

describe('filter', () => {
  it.each<[string, Parameters<typeof applyFilter>[2]['criteria'] extends Map<number, infer C> ? C : never, number[]]>([
    ['values, ignoring case', { values: ['x', ''] }, [1, 4]],
    ['shown dates', { values: ['2026-09-01'] }, [2]],
    ['greater', { criterion1: '>5' }, [2, 3]],
    ['between', { criterion1: '>5', criterion2: '<100', and: true }, [3]],
    ['or', { criterion1: '=7', criterion2: 'X' }, [1, 3]],
    ['wildcards', { criterion1: '=张*' }, [5]],
    ['not', { criterion1: '<>' }, [1, 2, 3, 5]],
  ])('%s', (_name, criterion, visible) => {
    const { workbook, sheet } = setUp([['列'], ['X'], [46266], [7], [null], ['张三']]);
    sheet.cells.setStyleId(2, 0, workbook.styles.intern({ numberFormat: 'yyyy-mm-dd' }));
    const filter = { rect: rect('A1:A6'), criteria: new Map([[0, criterion]]) };
    expect(applyFilter(workbook, sheet, filter)).toBe(visible.length);
    expect([1, 2, 3, 4, 5].filter((row) => !sheet.rows.get(row)?.filtered)).toEqual(visible);
    clearFilter(sheet, filter);
    expect(sheet.rows.size).toBe(0);
  });
});

describe('sort', () => {
  it('numbers, texts by pinyin, booleans, errors, blanks last', () => {
    const { sheet, column } = setUp([['张'], [null], [true], ['李'], [5], [new CellError('#N/A')], ['阿'], [-1]]);
    sortRows(sheet, rect('A1:A8'), [{ key: 0, ascending: true }], translateFormula);
    expect(column(0).map(String)).toEqual(['-1', '5', '阿', '李', '张', 'true', '#N/A', 'null']);
    sortRows(sheet, rect('A1:A8'), [{ key: 0, ascending: false }], translateFormula);
    expect(column(0).map(String)).toEqual(['#N/A', 'true', '张', '李', '阿', '5', '-1', 'null']);
  });

  it('by several keys, stable, with formulas that move along', () => {
    const { sheet, column } = setUp([
      [2, 'b'],
      [1, 'b'],
      [1, 'a'],
    ]);
    sheet.cells.setInput(0, 2, { text: '=A1*10' });
    sortRows(
      sheet,
      rect('A1:C3'),
      [
        { key: 0, ascending: true },
        { key: 1, ascending: true },
      ],
      translateFormula,
    );
    expect([column(0), column(1)]).toEqual([
      [1, 1, 2],
      ['a', 'b', 'b'],
    ]);
    expect(sheet.cells.formula(2, 2)?.text).toBe('=A3*10');
    expect(sheet.cells.formula(0, 2)).toBeUndefined();
  });

  it('puts blanks last both ways', () => {
    expect([compareCells(null, 1, true), compareCells(null, 1, false)]).toEqual([1, 1]);
  });
});

describe('find', () => {
  const made = () =>
    setUp([
      ['张三', 'a*b'],
      ['张三丰', 46266],
      ['ABC', null],
    ]);
  it.each<[string, Parameters<typeof findAll>[4], number]>([
    ['张三', {}, 2],
    ['张三', { completeMatch: true }, 1],
    ['abc', {}, 1],
    ['abc', { matchCase: true }, 0],
    ['a~*b', {}, 1],
    ['张?丰', {}, 1],
    ['46266', {}, 1],
    ['', {}, 0],
  ])('%j %j', (text, options, count) => {
    const { workbook, sheet } = made();
    expect(findAll(workbook, sheet, rect('A1:C9'), text, options)).toHaveLength(count);
  });

  it('replaces', () => {
    const { workbook, sheet, column } = made();
    const count = replaceAll(workbook, sheet, rect('A1:B3'), '张', '李$&', {}, (row, at, text) => sheet.cells.setInput(row, at, text));
    expect([count, ...column(0)]).toEqual([2, '李$&三', '李$&三丰', 'ABC']);
  });
});

describe('copy', () => {
  it.each<['all' | 'values' | 'formulas' | 'formats', unknown[]]>([
    ['all', [5, '=B1', { fill: '#FF0000' }]],
    ['values', [5, undefined, {}]],
    ['formulas', [5, '=B1', {}]],
    ['formats', [null, undefined, { fill: '#FF0000' }]],
  ])('%s', (kind, expected) => {
    const { workbook, sheet } = setUp([[1, 2]]);
    sheet.cells.setInput(0, 1, { text: '=A1' });
    sheet.cells.setValue(0, 1, 5);
    sheet.cells.setStyleId(0, 1, workbook.styles.intern({ fill: '#FF0000' }));
    copyCells({ sheet, rect: rect('B1') }, { sheet, rect: rect('C1') }, kind, translateFormula);
    expect([sheet.cells.value(0, 2), sheet.cells.formula(0, 2)?.text, workbook.styles.get(sheet.cells.styleId(0, 2))]).toEqual(expected);
  });

  it('fills multiples, and reads an overlapping source first', () => {
    const { sheet, column } = setUp([[1], [2]]);
    copyCells({ sheet, rect: rect('A1:A2') }, { sheet, rect: rect('A2:A5') }, 'all', translateFormula);
    expect(column(0, 6)).toEqual([1, 1, 2, 1, 2, null]);
  });
});

describe('merge', () => {
  it('keeps the first value', () => {
    const { sheet, column } = setUp([[null, '乙'], ['丙']]);
    mergeCells(sheet, rect('A1:B2'));
    expect([column(0), column(1), sheet.merges.length]).toEqual([['乙', null], [null, null], 1]);
    unmergeCells(sheet, rect('B2'));
    expect(sheet.merges).toEqual([]);
    mergeCells(sheet, rect('A1:B2'), true);
    expect(sheet.merges).toHaveLength(2);
  });
});

describe('protection', () => {
  it('allows unlocked cells only', () => {
    const { workbook, sheet } = setUp([[1, 2]]);
    sheet.cells.setStyleId(0, 1, workbook.styles.intern({ locked: false }));
    sheet.columns.set(4, { styleId: workbook.styles.intern({ locked: false }) });
    const answers = () => ['A1', 'B1', 'A1:B1', 'E9', 'E:E'].map((address) => mayEdit(workbook, sheet, rect(address)));
    expect(answers()).toEqual([true, true, true, true, true]);
    sheet.protection = { options: {}, password: 'x' };
    expect(answers()).toEqual([false, true, false, true, false]);
    expect([unprotect(sheet), unprotect(sheet, 'x'), sheet.protection]).toEqual([false, true, null]);
  });
});
