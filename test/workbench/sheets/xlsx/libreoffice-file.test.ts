import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rectAddress } from '../../../../src/workbench/sheets/model';
import { readXlsx } from '../../../../src/workbench/sheets/xlsx';
import { fullWorkbook } from './full-workbook';

/** `fullWorkbook()` written by us, opened and saved again by LibreOffice 7.4. */
const after = readXlsx(new Uint8Array(readFileSync(join(__dirname, 'files', 'libreoffice.xlsx'))));
const before = fullWorkbook();

describe('a file that LibreOffice saved from ours', () => {
  it('holds the values of our tables and lists', () => {
    for (const name of ['档案 台账', '代码表']) {
      const [ours, theirs] = [before.sheet(name)!, after.sheet(name)!];
      const used = ours.cells.usedRect()!;
      for (let row = 0; row < used.rows; row++) {
        for (let column = 0; column < 4; column++) {
          expect([row, column, theirs.cells.value(row, column)]).toEqual([row, column, ours.cells.value(row, column)]);
        }
      }
    }
  });

  it('holds table, validations, rules, links, notes and page set-up', () => {
    const sheet = after.sheet('档案 台账')!;
    expect(sheet.tables.map(({ name, rect }) => [name, rectAddress(rect)])).toEqual([['Children', 'A1:E6']]);
    expect(sheet.tables[0]!.columns.map(({ name }) => name)).toEqual(['编号', '姓名', '性别', '出生日期', '年龄']);
    expect(sheet.cells.formula(1, 4)?.text).toBe('=DATEDIF([@出生日期],Children[[#Headers],[年龄]],"Y")');
    expect(sheet.validations[0]).toMatchObject({
      type: 'list',
      formula1: '=代码表!$A$1:$A$2',
      prompt: { title: '性别', message: '请选择' },
    });
    expect(sheet.conditionalFormats.map(({ rule }) => rule.type).sort()).toEqual(
      [
        'cellValue',
        'cellValue',
        'colorScale',
        'containsText',
        'containsText',
        'custom',
        'custom',
        'dataBar',
        'preset',
        'preset',
        'topBottom',
      ].sort(),
    );
    expect([...sheet.hyperlinks.keys()]).toEqual(['B2', 'B3']);
    expect(sheet.notes.get('A2')?.text).toBe('第一行\n第二行 <&>');
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'landscape',
      paperSize: 8,
      titleRows: { row: 0, rows: 1 },
      rowBreaks: [3],
    });
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.protection?.options.allowSort).toBe(true);
    expect([...sheet.rows.keys()]).toEqual([2, 4]);
  });

  it('keeps text that looks like a formula as text', () => {
    const sheet = after.sheet("O'Brien")!;
    expect([11, 12, 13].map((row) => sheet.cells.value(row, 0))).toEqual(['+1', '-x', '@a']);
    expect(sheet.cells.formula(11, 0)).toBeUndefined();
  });
});
