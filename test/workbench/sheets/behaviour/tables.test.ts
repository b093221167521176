import {
  addTable,
  appendRows,
  convertToRange,
  deleteTable,
  expandTable,
  headerEdits,
  renameTable,
  resizeTable,
  SheetRefusal,
} from '../../../../src/workbench/sheets/behaviour';
import { adjustWorkbook } from '../../../../src/workbench/sheets/formulas';
import { parseRect, rectAddress, Workbook, type CellValue } from '../../../../src/workbench/sheets/model';

const rect = (text: string) => parseRect(text)!;

function setUp(rows: CellValue[][]) {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('甲');
  rows.forEach((values, row) => values.forEach((value, column) => sheet.cells.setInput(row, column, value)));
  const context = {
    workbook,
    adjustFormulas: (shift: Parameters<typeof adjustWorkbook>[1]) => adjustWorkbook(workbook, shift),
  };
  const cell = (address: string) => sheet.cells.value(rect(address).row, rect(address).column);
  const type = (address: string, value: CellValue) => {
    sheet.cells.setInput(rect(address).row, rect(address).column, value);
    return expandTable(context, sheet, rect(address));
  };
  return { workbook, sheet, context, cell, type };
}

const refusal = (act: () => unknown): string | null => {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof SheetRefusal) return error.code;
    throw error;
  }
};

describe('a new table', () => {
  it('makes headers texts, unique and not empty', () => {
    const { sheet, context, cell } = setUp([
      ['姓名', '姓名', null, 2026],
      ['甲', 1, 2, 3],
    ]);
    const table = addTable(context, sheet, { rect: rect('A1:D2'), hasHeaders: true });
    expect(table.name).toBe('表1');
    expect(table.columns.map(({ name }) => name)).toEqual(['姓名', '姓名2', '列1', '2026']);
    expect(['A1', 'B1', 'C1', 'D1'].map(cell)).toEqual(['姓名', '姓名2', '列1', '2026']);
  });

  it('gets a header row when there is none; what lies below moves down with its references', () => {
    const { sheet, context, cell } = setUp([['甲'], ['乙'], ['下面']]);
    sheet.cells.setInput(0, 3, { text: '=A3' });
    const table = addTable(context, sheet, { rect: rect('A1:A2'), hasHeaders: false });
    expect([rectAddress(table.rect), cell('A1'), cell('A2'), cell('A4')]).toEqual(['A1:A3', '列1', '甲', '下面']);
    expect(sheet.cells.formula(0, 3)?.text).toBe('=A4');
  });

  it.each([
    ['overlaps', 'B2:C5', undefined, 'tableOverlap'],
    ['has a taken name', 'D1:E2', 'a', 'tableNameTaken'],
    ['has a name like a cell', 'D1:E2', 'A1', 'tableName'],
    ['has a name with a blank', 'D1:E2', 'x y', 'tableName'],
    ['lies on a merge', 'G1:H3', undefined, 'tableOverlap'],
  ])('is refused when it %s', (_why, area, name, code) => {
    const { sheet, context } = setUp([['a', 'b']]);
    sheet.merges = [rect('G2:H2')];
    addTable(context, sheet, { rect: rect('A1:B3'), hasHeaders: true, name: 'A' });
    expect(
      refusal(() =>
        addTable(context, sheet, {
          rect: rect(area),
          hasHeaders: true,
          ...(name === undefined ? {} : { name }),
        }),
      ),
    ).toBe(code);
  });
});

describe('a table grows', () => {
  const grown = () => {
    const made = setUp([
      ['a', 'b'],
      [1, 2],
    ]);
    const table = addTable(made.context, made.sheet, { rect: rect('A1:B2'), hasHeaders: true });
    table.columns[1]!.calculatedFormula = '=[@a]*2';
    made.sheet.validations = [{ ranges: [rect('A2:A2')], type: 'any', ignoreBlanks: true, dropDown: true }];
    return { ...made, table };
  };

  it('when something is typed below', () => {
    const { type, table, sheet } = grown();
    expect(type('A3', 5)).toBe(table);
    expect(rectAddress(table.rect)).toBe('A1:B3');
    expect(sheet.cells.formula(2, 1)?.text).toBe('=[@a]*2');
    expect(rectAddress(sheet.validations[0]!.ranges[0]!)).toBe('A2:A3');
  });

  it('when something is typed to its right', () => {
    const { type, table, cell } = grown();
    type('C2', 5);
    expect([rectAddress(table.rect), cell('C1'), table.columns[2]?.name]).toEqual(['A1:C2', '列1', '列1']);
    type('D1', '备注');
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b', '列1', '备注']);
  });

  it('but not below a totals row, not with a gap, not for an empty first cell', () => {
    const { type, table, sheet, context } = grown();
    expect(type('A4', 5)).toBeNull();
    sheet.cells.setInput(2, 1, 5);
    expect(expandTable(context, sheet, rect('A3:B3'))).toBeNull();
    table.showTotals = true;
    expect(type('A3', 5)).toBeNull();
  });

  it('by rows that an add-in appends, above the totals and before what lies below', () => {
    const { table, sheet, context, cell } = grown();
    ['合计', '下面'].forEach((text, at) => sheet.cells.setInput(2 + at, 0, text));
    table.rect = rect('A1:B3');
    table.showTotals = true;
    expect(rectAddress(appendRows(context, sheet, table, 2))).toBe('A3:B4');
    expect([rectAddress(table.rect), cell('A5'), cell('A6')]).toEqual(['A1:B5', '合计', '下面']);
    expect(sheet.cells.formula(3, 1)?.text).toBe('=[@a]*2');
  });

  it('and is resized', () => {
    const { table, sheet, workbook } = grown();
    resizeTable(workbook, sheet, table, rect('A1:C4'));
    expect([table.columns.length, sheet.cells.value(0, 2)]).toEqual([3, '列1']);
    expect(refusal(() => resizeTable(workbook, sheet, table, rect('A2:C4')))).toBe('tableHeader');
    expect(refusal(() => resizeTable(workbook, sheet, table, rect('A1:C1')))).toBe('tableHeader');
  });
});

describe('a table changes', () => {
  it('its column names with its header cells', () => {
    const { sheet, context, workbook, type, cell } = setUp([
      ['a', 'b'],
      [1, 2],
    ]);
    const table = addTable(context, sheet, { rect: rect('A1:B2'), hasHeaders: true });
    type('A1', 'B');
    expect(headerEdits(workbook, sheet, rect('A1'))).toEqual([
      { table, from: 'a', to: 'B' },
      { table, from: 'b', to: 'b2' },
    ]);
    expect([cell('A1'), cell('B1')]).toEqual(['B', 'b2']);
  });

  it('its name, or becomes plain cells, or goes', () => {
    const { sheet, context, workbook, cell } = setUp([['a'], [1], [2]]);
    const table = addTable(context, sheet, { rect: rect('A1:A3'), hasHeaders: true });
    renameTable(workbook, table, '儿童');
    expect(workbook.table('儿童')?.table).toBe(table);
    convertToRange(sheet, table);
    expect([sheet.tables.length, cell('A2')]).toEqual([0, 1]);
    deleteTable(sheet, addTable(context, sheet, { rect: rect('A1:A3'), hasHeaders: true }));
    expect([sheet.tables.length, cell('A2')]).toEqual([0, null]);
  });
});
