/** The ledger's own formulas, worked out by the workbench's calculator, must say what the field kinds say. */
import { dayOf } from '../../../src/ledger/calendar/day';
import { RESIDENT_ID } from '../../../src/ledger/fields';
import {
  addressRule,
  partialDateRule,
  personNameRule,
  phoneShapeRule,
  residentIdShapeRule,
  schoolClassRule,
  studentNumberShapeRule,
} from '../../../src/ledger/fields/native-formulas';
import type { Raw } from '../../../src/ledger/model/raw';
import { listFormula } from '../../../src/ledger/setup/code-columns';
import { duplicated, wrongResidentId } from '../../../src/ledger/setup/resident-id-formulas';
import { Calculator } from '../../../src/workbench/sheets/formulas';
import { Workbook, type CellValue } from '../../../src/workbench/sheets/model';
import { id } from '../roster/rosters';

/** The value of a formula written for D2, in row 2 of a sheet whose column D holds `column` from row 2 on. */
function valueOf(formula: string, ...column: Raw[]): CellValue {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('档案台账');
  column.forEach((value, row) => sheet.cells.setInput(1 + row, 3, value));
  return new Calculator(workbook).evaluateFormula(formula, { sheet, row: 1, column: 3 });
}

test.each<[Raw, boolean]>([
  [id('52212120150314001'), false],
  ['11010519491231002X', false],
  ['11010519491231002x', false],
  ['无', false],
  ['未知', false],
  ['—', false],
  ['', false],
  ['522121201503140011', true],
  ['110105194912310021', true],
  ['11010519491231O02X', true],
  [522121201503140000, true],
  ['110105491231002', true],
  ['办理中啊', true],
])('the colour for a wrong ID: %j → %s', (cell, wrong) => {
  expect(valueOf(wrongResidentId('D2'), cell)).toBe(wrong);
  expect(RESIDENT_ID.read(cell, { today: dayOf(2026, 11, 23), subject: 'child' }).state === 'invalid').toBe(wrong);
});

test.each<[Raw, boolean]>([
  ['11010519491231002X', true],
  ['无', true],
  [522121201503140000, false],
  ['1101051949123100', false],
])('the rule for typing an ID: %j → %s', (cell, allowed) => expect(valueOf(residentIdShapeRule('D2'), cell)).toBe(allowed));
test.each<[Raw, boolean]>([
  [`G${id('52212120150314001')}`, true],
  ['—', true],
  [id('52212120150314001'), false],
  ['X522121201503140012', false],
])('the rule for typing a student number: %j → %s', (cell, allowed) => expect(valueOf(studentNumberShapeRule('D2'), cell)).toBe(allowed));

test.each<[Raw, boolean]>([
  ['13812345678', true],
  [13812345678, true],
  ['138-1234-5678', true],
  ['0851-22345678', true],
  ['0851-22345678-801', true],
  ['0851-22345678-8012', true],
  ['0851-22345678-801234', false],
  ['13812345678、13987654321', true],
  ['13812345678（奶奶）', true],
  ['无', true],
  ['未知', true],
  ['', true],
  ['1381234567', false],
  ['138123456789', false],
  ['22345678', false],
  ['没有电话了', false],
])('the rule for typing a phone: %j → %s', (cell, allowed) => expect(valueOf(phoneShapeRule('D2'), cell)).toBe(allowed));
test.each<[Raw, boolean]>([
  ['王小明', true],
  ['阿不都·热合曼', true],
  ['未知', true],
  ['?', true],
  ['', true],
  ['王?明', false],
  ['王？明', false],
  ['王□明', false],
  ['13812345678', false],
  [12, false],
  ['王'.repeat(51), false],
])('the rule for typing a name: %j → %s', (cell, allowed) => expect(valueOf(personNameRule('D2'), cell)).toBe(allowed));
test.each<[Raw, boolean]>([
  ['三年级1班', true],
  ['三年级', true],
  ['学前班', true],
  ['无', true],
  ['', true],
  ['三(1)', false],
  [301, false],
  [dayOf(2026, 3, 1), false],
])('the rule for typing a class: %j → %s', (cell, allowed) => expect(valueOf(schoolClassRule('D2'), cell)).toBe(allowed));
test.each<[Raw, boolean]>([
  ['土坪镇明星村三组', true],
  ['无', true],
  ['', true],
  ['明星村', false],
  ['13812345678', false],
])('the rule for typing an address: %j → %s', (cell, allowed) => expect(valueOf(addressRule('D2'), cell)).toBe(allowed));
test.each<[Raw, boolean]>([
  ['2025-02', true],
  [dayOf(2025, 2, 16), true],
  ['未知', true],
  ['—', true],
  ['', true],
  ['2025年2月', false],
  ['去年春节', false],
])('the rule for typing a date of which the month is enough: %j → %s', (cell, allowed) =>
  expect(valueOf(partialDateRule('D2'), cell)).toBe(allowed),
);

test.each<[string, Raw[], boolean]>([
  ['equal IDs', [id('52212120150314001'), id('52212120150314001')], true],
  ['IDs that differ after the 15th digit', ['522121201503140016', '522121201503140024'], false],
  ['X and x', ['11010519491231002X', '11010519491231002x'], true],
  ['blank cells', ['', ''], false],
  ['— twice', ['—', '—'], false],
])('the colour for duplicates: %s', (_, column, expected) => expect(valueOf(duplicated('D2', '$D$2:$D$5001'), ...column)).toBe(expected));

test('a drop-down list ends where its values end', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("学校's 代码");
  ['性别', '男', '女'].forEach((value, row) => sheet.cells.setInput(row, 1, value));
  const calculator = new Calculator(workbook);
  const list = listFormula("学校's 代码", 1, 1);
  const at = { sheet, row: 9, column: 9 };
  expect(calculator.evaluateList(list, at)).toEqual(['男', '女']);
  sheet.cells.setInput(3, 1, '未说明');
  expect(new Calculator(workbook).evaluateList(list, at)).toEqual(['男', '女', '未说明']);
});
