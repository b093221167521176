import {
  deleteColumns,
  deleteRows,
  insertCells,
  insertColumns,
  insertRows,
  SheetRefusal,
} from '../../../../src/workbench/sheets/behaviour';
import { addTable } from '../../../../src/workbench/sheets/behaviour/tables';
import { rectAddress } from '../../../../src/workbench/sheets/model';
import { column, line, rect, setUp } from './structure-sheet';

describe('tables', () => {
  function withTable() {
    const made = setUp();
    const table = addTable(made.context, made.sheet, { rect: rect('A1:C4'), hasHeaders: true });
    return { ...made, table };
  }

  it('grow with rows inside and fill calculated columns', () => {
    const { sheet, context, table } = withTable();
    table.columns[2]!.calculatedFormula = '=[@A1]';
    insertRows(context, sheet, 2, 2);
    expect(rectAddress(table.rect)).toBe('A1:C6');
    expect([sheet.cells.formula(2, 2)?.text, sheet.cells.formula(3, 2)?.text, sheet.cells.formula(1, 2)]).toEqual([
      '=[@A1]',
      '=[@A1]',
      undefined,
    ]);
  });

  it('gain and lose columns', () => {
    const { sheet, context, table } = withTable();
    insertColumns(context, sheet, 1, 2);
    expect(table.columns.map((one) => one.name)).toEqual(['A1', '列1', '列2', 'B1', 'C1']);
    expect(line(sheet, 0).slice(0, 5)).toEqual(['A1', '列1', '列2', 'B1', 'C1']);
    deleteColumns(context, sheet, 0, 2);
    expect(table.columns.map((one) => one.name)).toEqual(['列2', 'B1', 'C1']);
  });

  it.each<[string, (made: ReturnType<typeof withTable>) => void, string]>([
    ['a part cannot be pushed down', ({ context, sheet }) => insertCells(context, sheet, rect('A2'), 'down'), 'tableParts'],
    ['the header cannot go alone', ({ context, sheet }) => deleteRows(context, sheet, 0, 1), 'tableHeader'],
    [
      'cells cannot leave the sheet',
      ({ context, sheet }) => {
        sheet.cells.setInput(1_048_575, 4, 'x');
        insertRows(context, sheet, 0, 1);
      },
      'pastEdge',
    ],
  ])('%s', (_name, act, code) => {
    const made = withTable();
    const before = column(made.sheet, 0);
    let caught: unknown;
    try {
      act(made);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(SheetRefusal);
    expect((caught as SheetRefusal).code).toBe(code);
    expect(column(made.sheet, 0)).toEqual(before);
  });
});
