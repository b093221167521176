import { readXlsx, writeXlsx } from '../../../../src/workbench/sheets/xlsx';
import { Workbook, type CellStyle, type CellValue } from '../../../../src/workbench/sheets/model';
import { passwordHash } from '../../../../src/workbench/sheets/xlsx/write/layout';
import { fullWorkbook } from './full-workbook';
import { plainSheet } from './plain';
import fc from '../../../support/property';

describe('a workbook that uses everything', () => {
  const before = fullWorkbook();
  const bytes = writeXlsx(before);
  const after = readXlsx(bytes);

  it('keeps each sheet', () => {
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(['档案 台账', '代码表', "O'Brien"]);
    before.sheets.forEach((sheet, index) => {
      const expected = plainSheet(before, sheet);
      const protection = sheet.protection;
      const found = plainSheet(after, after.sheets[index]!);
      if (protection) {
        // The file knows every permission: those that were not given are now said to be false.
        expect(after.sheets[index]!.protection).toMatchObject(protection);
        expected['protection'] = found['protection'];
      }
      expect(found).toEqual(expected);
    });
  });

  it('keeps what belongs to the file', () => {
    expect(after.names.map(({ scope, ...name }) => ({ ...name, scope: scope && after.sheet(scope)?.name }))).toEqual([
      { name: '性别', formula: '=代码表!$A$1:$A$2', visible: true, comment: '下拉', scope: undefined },
      { name: '本地', formula: "='O''Brien'!$A$1", visible: false, comment: '', scope: "O'Brien" },
    ]);
    expect(after.settings).toEqual(before.settings);
    expect(after.customXmlParts).toEqual(before.customXmlParts);
    expect(after.properties).toEqual(before.properties);
    expect(after.selections.get(after.sheets[0]!.id)).toEqual([{ row: 3, column: 1, rows: 2, columns: 2 }]);
    expect(after.activeSheet.name).toBe('档案 台账');
    expect(after.notKept).toEqual([]);
  });

  it('gives the same bytes for the same workbook', () => {
    expect(Buffer.from(writeXlsx(fullWorkbook())).equals(Buffer.from(bytes))).toBe(true);
    expect(Buffer.from(writeXlsx(after)).length).toBeGreaterThan(0);
  });

  it('writes the second time what it read the first time', () => {
    const again = readXlsx(writeXlsx(after));
    after.sheets.forEach((sheet, index) => expect(plainSheet(again, again.sheets[index]!)).toEqual(plainSheet(after, sheet)));
  });
});

describe('any cells', () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('=1+1', '+86', '@x', ' a', '\r\n', '_x000D_', '_x', ''),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
  );
  const color = fc.constantFrom('#FF0000', '#00B050', '#123ABC');
  const style: fc.Arbitrary<CellStyle> = fc.record(
    {
      numberFormat: fc.constantFrom('@', '0.00', 'yyyy-mm-dd', '"甲"0;[Red]-0', 'yyyy/m/d'),
      font: fc.record(
        {
          bold: fc.constant(true),
          size: fc.constantFrom(9, 10.5, 20),
          color,
          name: fc.constantFrom('宋体', 'Arial'),
        },
        { requiredKeys: ['bold'] },
      ),
      fill: color,
      horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
      wrap: fc.constant(true),
      rotation: fc.constantFrom(-90, -1, 1, 90),
      locked: fc.constant(false),
    },
    { requiredKeys: [] },
  );

  it('keep value, formula and style', () => {
    const cell = fc.record({
      value,
      style,
      formula: fc.option(fc.constantFrom('=SUM(A1:B2)&"<x>"', "='甲 乙'!A1", '=IFS(A1>1,"a",TRUE,"_xlfn.x")', '=A1')),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
        const workbook = new Workbook();
        const sheet = workbook.addSheet('甲');
        cells.forEach((one, row) => {
          if (one.formula) sheet.cells.setInput(row, 0, { text: one.formula });
          sheet.cells.setValue(row, 0, one.value);
          sheet.cells.setStyleId(row, 0, workbook.styles.intern(one.style));
        });
        const read = readXlsx(writeXlsx(workbook));
        cells.forEach((one, row) => {
          const found = read.sheets[0]!.cells;
          const expected = Object.is(one.value, -0) ? 0 : one.value;
          expect([found.value(row, 0), found.formula(row, 0)?.text ?? null, read.styles.get(found.styleId(row, 0))]).toEqual([
            expected,
            one.formula,
            one.style,
          ]);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('smaller things', () => {
  it('keeps the 1904 date system and the calculation mode', () => {
    const workbook = new Workbook();
    workbook.addSheet('甲');
    Object.assign(workbook, {
      date1904: true,
      calculationMode: 'manual',
      defaultFont: { name: '宋体', size: 12 },
    });
    const read = readXlsx(writeXlsx(workbook));
    expect([read.date1904, read.calculationMode, read.defaultFont]).toEqual([true, 'manual', { name: '宋体', size: 12 }]);
  });

  it('stores a password as Excel hashes it, and refuses to guess it back', () => {
    expect(passwordHash('password')).toBe('83AF');
    const workbook = new Workbook();
    workbook.addSheet('甲').protection = { options: {}, password: 'password' };
    expect(readXlsx(writeXlsx(workbook)).sheets[0]!.protection?.fileHash).toEqual({ password: '83AF' });
  });
});
