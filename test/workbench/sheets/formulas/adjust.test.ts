/** Formulas after shifts, renames and moves. */
import {
  adjustFormula,
  adjustWorkbook,
  renameInFormula,
  translateFormula,
  type Rename,
  type Shift,
} from '../../../../src/workbench/sheets/formulas';
import { put, sampleWorkbook } from './sample';
import fc from '../../../support/property';

const rows = (index: number, count: number): Shift => ({ sheet: '甲', axis: 'rows', index, count });
const columns = (index: number, count: number): Shift => ({ sheet: '甲', axis: 'columns', index, count });

const shifts: [string, Shift, string][] = [
  ['=A5+1', rows(2, 2), '=A7+1'],
  ['=A2+1', rows(2, 2), '=A2+1'],
  ['=$A$5', rows(4, 1), '=$A$6'],
  ['=SUM(A2:A5)', rows(3, 3), '=SUM(A2:A8)'],
  ['=SUM(A2:A5)', rows(5, 3), '=SUM(A2:A5)'],
  ['=SUM(A2:A5)', rows(2, -2), '=SUM(A2:A3)'],
  ['=SUM(A2:A5)', rows(4, -9), '=SUM(A2:A4)'],
  ['=SUM(A2:A5)', rows(0, -2), '=SUM(A1:A3)'],
  ['=SUM(A2:A5)', rows(1, -4), '=SUM(#REF!)'],
  ['=B1+C1', columns(1, -1), '=#REF!+B1'],
  ['=SUM(A:C)', columns(1, 1), '=SUM(A:D)'],
  ['=SUM(A:C)', rows(1, 5), '=SUM(A:C)'],
  ["='甲'!A5+乙!A5", rows(0, 1), '=甲!A6+乙!A5'],
  ['="A5"&A5', rows(0, 1), '="A5"&A6'],
  ['=Children[姓名]', rows(0, 1), '=Children[姓名]'],
];
test.each(shifts)('%s after %j is %s', (before, shift, after) => {
  expect(adjustFormula(before, shift, '甲')).toBe(after);
});

test('a formula on another sheet keeps its own references', () => {
  expect(adjustFormula('=A5+甲!A5', rows(0, 1), '乙')).toBe('=A5+甲!A6');
});

const renames: [string, Rename, string][] = [
  ["='档案 台账'!A1+台账!A1", { kind: 'sheet', from: '档案 台账', to: '台账二' }, '=台账二!A1+台账!A1'],
  ['=台账!A1', { kind: 'sheet', from: '台账', to: "a'b" }, "='a''b'!A1"],
  ['=SUM(T[a])+T+[@b]', { kind: 'table', from: 't', to: 'U' }, '=SUM(U[a])+U+[@b]'],
  ['=T[[#This Row],[a]]+U[a]', { kind: 'column', table: 'T', from: 'A', to: '新名' }, '=T[@新名]+U[a]'],
  ['=[@a]+"a"', { kind: 'column', table: 'T', from: 'a', to: 'b c' }, '=[@[b c]]+"a"'],
];
test.each(renames)('%s after %j is %s', (before, rename, after) => {
  expect(renameInFormula(before, rename, 'T')).toBe(after);
});

const moves: [string, string][] = [
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ['=SUM(A:A,1:1)', '=SUM(B:B,3:3)'],
  ['=乙!A1:B2', '=乙!B3:C4'],
  ['=[@姓名]&"A1"', '=[@姓名]&"A1"'],
];
test.each(moves)('%s filled one to the right and two down is %s', (before, after) => {
  expect(translateFormula(before, { row: 0, column: 0 }, { row: 2, column: 1 })).toBe(after);
});

test('a reference moved off the sheet is gone', () => {
  expect(translateFormula('=A1+B2', { row: 1, column: 0 }, { row: 0, column: 0 })).toBe('=#REF!+B1');
});

test('moving there and back changes nothing', () => {
  const place = fc.record({ row: fc.integer({ min: 10, max: 500 }), column: fc.integer({ min: 5, max: 50 }) });
  fc.assert(
    fc.property(place, place, (from, to) => {
      const text = '=SUM(ZA900:ZC950,$C600)+IF(ZZ:ZZ>0,[@x],"B2")';
      expect(translateFormula(translateFormula(text, from, to), to, from)).toBe(text);
    }),
  );
});

test('a workbook is rewritten in cells, names, calculated columns and rules', () => {
  const { workbook, free, ledger } = sampleWorkbook();
  put(free, { A1: '=Children[姓名]' });
  put(ledger, { G2: '=[@姓名]', E7: '=[@姓名]' });
  workbook.names.push({ name: '名单', formula: '=Children[姓名]', visible: true, comment: '' });
  ledger.tables[0]!.columns[4]!.calculatedFormula = '=[@姓名]&"好"';
  ledger.validations.push({ ranges: [], type: 'custom', formula1: '=Children[姓名]<>""', ignoreBlanks: true, dropDown: false });
  adjustWorkbook(workbook, { kind: 'column', table: 'Children', from: '姓名', to: '名' });
  expect([
    free.cells.formula(0, 0)?.text,
    ledger.cells.formula(6, 4)?.text,
    ledger.cells.formula(1, 6)?.text,
    workbook.names[0]!.formula,
    ledger.tables[0]!.columns[4]!.calculatedFormula,
    ledger.validations[0]!.formula1,
  ]).toEqual(['=Children[名]', '=[@名]', '=[@姓名]', '=Children[名]', '=[@名]&"好"', '=Children[名]<>""']);
});
