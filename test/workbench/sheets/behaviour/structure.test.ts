import {
  deleteCells,
  deleteColumns,
  deleteRows,
  insertCells,
  insertColumns,
  insertRows,
  type Shift,
} from '../../../../src/workbench/sheets/behaviour';
import { adjustWorkbook } from '../../../../src/workbench/sheets/formulas';
import { rectAddress } from '../../../../src/workbench/sheets/model';
import { column, line, rect, setUp } from './structure-sheet';
import fc from '../../../support/property';

describe('cells move', () => {
  it('rows in and out', () => {
    const { sheet, context, shifts } = setUp();
    insertRows(context, sheet, 2, 1);
    expect(column(sheet, 0)).toEqual(['A1', 'A2', null, 'A3', 'A4', 'A5', 'A6']);
    deleteRows(context, sheet, 0, 2);
    expect(column(sheet, 0)).toEqual([null, 'A3', 'A4', 'A5', 'A6', null, null]);
    expect(shifts).toEqual([
      { sheet: '甲', axis: 'rows', index: 2, count: 1 },
      { sheet: '甲', axis: 'rows', index: 0, count: -2 },
    ]);
  });

  it('columns in and out', () => {
    const { sheet, context } = setUp();
    insertColumns(context, sheet, 1, 2);
    expect(line(sheet, 0)).toEqual(['A1', null, null, 'B1', 'C1', 'D1', 'E1']);
    deleteColumns(context, sheet, 0, 2);
    expect(line(sheet, 0)).toEqual([null, 'B1', 'C1', 'D1', 'E1', null, null]);
  });

  it('cells in and out', () => {
    const { sheet, context } = setUp();
    insertCells(context, sheet, rect('B2:C3'), 'down');
    expect(column(sheet, 1)).toEqual(['B1', null, null, 'B2', 'B3', 'B4', 'B5']);
    expect(column(sheet, 3)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', null]);
    deleteCells(context, sheet, rect('B2:C3'), 'up');
    expect(column(sheet, 1)).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', null]);
    insertCells(context, sheet, rect('A1'), 'right');
    expect(line(sheet, 0)).toEqual([null, 'A1', 'B1', 'C1', 'D1', 'E1', null]);
    deleteCells(context, sheet, rect('B1:C1'), 'left');
    expect(line(sheet, 0)).toEqual([null, 'C1', 'D1', 'E1', null, null, null]);
  });

  it('inserting and deleting the same lines changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom('rows', 'columns', 'cells'),
        (index, count, kind) => {
          const { sheet, context } = setUp();
          sheet.cells.setInput(3, 3, { text: '=A1' });
          const before = JSON.stringify([...Array(6).keys()].map((row) => [line(sheet, row), sheet.cells.formula(row, 3)]));
          const block = { row: index, column: 1, rows: count, columns: 2 };
          if (kind === 'rows') insertRows(context, sheet, index, count);
          else if (kind === 'columns') insertColumns(context, sheet, index, count);
          else insertCells(context, sheet, block, 'down');
          if (kind === 'rows') deleteRows(context, sheet, index, count);
          else if (kind === 'columns') deleteColumns(context, sheet, index, count);
          else deleteCells(context, sheet, block, 'up');
          expect(JSON.stringify([...Array(6).keys()].map((row) => [line(sheet, row), sheet.cells.formula(row, 3)]))).toBe(before);
        },
      ),
    );
  });
});

describe('what lies over the cells moves along', () => {
  function dressed() {
    const made = setUp();
    const { sheet } = made;
    sheet.merges = [rect('A4:B4')];
    sheet.validations = [{ ranges: [rect('C2:C4')], type: 'list', formula1: '甲,乙', ignoreBlanks: true, dropDown: true }];
    sheet.conditionalFormats = [
      {
        id: '1',
        ranges: [rect('D4')],
        rule: { type: 'preset', criterion: 'blanks' },
        style: {},
        priority: 1,
        stopIfTrue: false,
      },
    ];
    sheet.hyperlinks.set('A4', { address: 'https://example.org' });
    sheet.notes.set('E5', { author: '', text: '注' });
    sheet.rows.set(3, { height: 30 });
    sheet.autoFilter = { rect: rect('A1:E6'), criteria: new Map([[2, { values: ['x'] }]]) };
    sheet.pageLayout.printArea = rect('A1:E6');
    sheet.pageLayout.rowBreaks = [3];
    sheet.charts = [
      {
        id: 'c',
        name: '',
        type: 'Pie',
        title: '',
        source: '甲!A3:B4',
        seriesBy: 'Auto',
        frame: { left: 0, top: 0, width: 1, height: 1 },
      },
    ];
    return made;
  }

  it('down by a row', () => {
    const { sheet, context } = dressed();
    insertRows(context, sheet, 2, 1);
    expect(sheet.merges.map(rectAddress)).toEqual(['A5:B5']);
    expect(sheet.validations[0]!.ranges.map(rectAddress)).toEqual(['C2:C5']);
    expect(sheet.conditionalFormats[0]!.ranges.map(rectAddress)).toEqual(['D5']);
    expect([...sheet.hyperlinks.keys(), ...sheet.notes.keys()]).toEqual(['A5', 'E6']);
    expect(sheet.rows.get(4)).toEqual({ height: 30 });
    expect(rectAddress(sheet.autoFilter!.rect)).toBe('A1:E7');
    expect(rectAddress(sheet.pageLayout.printArea!)).toBe('A1:E7');
    expect(sheet.pageLayout.rowBreaks).toEqual([4]);
    expect(sheet.charts[0]!.source).toBe('甲!A4:B5');
  });

  it('goes when its rows go', () => {
    const { sheet, context } = dressed();
    deleteRows(context, sheet, 3, 1);
    expect([sheet.merges, sheet.conditionalFormats, [...sheet.hyperlinks.keys()]]).toEqual([[], [], []]);
    expect([...sheet.notes.keys()]).toEqual(['E4']);
    expect(sheet.rows.size).toBe(0);
  });

  it('filter criteria follow their column', () => {
    const { sheet, context } = dressed();
    insertColumns(context, sheet, 1, 1);
    expect([...sheet.autoFilter!.criteria.keys()]).toEqual([3]);
    deleteColumns(context, sheet, 3, 1);
    expect(sheet.autoFilter!.criteria.size).toBe(0);
  });
});

describe('formulas', () => {
  it('follow moved cells, and leave references alone that reach beyond them', () => {
    const { sheet, workbook } = setUp();
    const context = { workbook, adjustFormulas: (shift: Shift) => adjustWorkbook(workbook, shift) };
    ['=B3', '=SUM(B2:C3)', '=D3', '=SUM(A3:D3)', '=B1'].forEach((text, row) => sheet.cells.setInput(row, 6, { text }));
    insertCells(context, sheet, rect('B2:C2'), 'down');
    expect([0, 1, 2, 3, 4].map((row) => sheet.cells.formula(row, 6)?.text)).toEqual(['=B4', '=SUM(B3:C4)', '=D3', '=SUM(A3:D3)', '=B1']);
    deleteCells(context, sheet, rect('B4'), 'up');
    expect(sheet.cells.formula(0, 6)?.text).toBe('=#REF!');
  });
});
