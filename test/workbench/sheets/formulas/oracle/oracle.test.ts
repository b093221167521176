/** The engine agrees with LibreOffice 7.4 on the recorded formulas, save where Excel is known to differ. */
import { Calculator } from '../../../../../src/workbench/sheets/formulas';
import { CellError, Workbook, type CellValue } from '../../../../../src/workbench/sheets/model';
import { EXCEL_DIFFERS } from './differences';
import { DATA, DATA_SHEET, FORMULA_SHEET, ORACLE_FORMULAS, type Plain } from './data';
import expected from './expected.json';

const workbook = new Workbook();
const formulas = workbook.addSheet(FORMULA_SHEET);
const data = workbook.addSheet(DATA_SHEET);
// Far apart, so that a block result meets no other formula.
ORACLE_FORMULAS.forEach((text, row) => formulas.cells.setInput(row, 0, { text }));
DATA.forEach((line, row) =>
  line.forEach((value, column) =>
    data.cells.setInput(row, column, typeof value === 'string' && value.startsWith('=') ? { text: value } : value),
  ),
);
new Calculator(workbook).recalculateAll();

const recorded = new Map(expected as [string, Plain][]);

/** LibreOffice has no booleans (TRUE is 1) and writes Err:502 where Excel has #NUM!, #VALUE! or #REF!. */
function asRecorded(value: CellValue, wanted: Plain | undefined): CellValue {
  if (typeof value === 'boolean' && typeof wanted === 'number') return Number(value);
  if (!(value instanceof CellError)) return value;
  return wanted === 'Err:502' && ['#NUM!', '#VALUE!', '#REF!'].includes(value.code) ? wanted : value.code;
}

test('the record holds every formula of the list', () => {
  expect([...recorded.keys()]).toEqual(ORACLE_FORMULAS);
  expect([...EXCEL_DIFFERS.keys()].filter((formula) => !recorded.has(formula))).toEqual([]);
});

test.each(ORACLE_FORMULAS.map((formula, row): [string, number] => [formula, row]))('%s', (formula, row) => {
  const value = formulas.cells.value(row, 0);
  const wanted = EXCEL_DIFFERS.get(formula)?.excel ?? recorded.get(formula);
  const shown = asRecorded(value, wanted);
  if (typeof shown === 'number' && typeof wanted === 'number') expect(Number(shown.toPrecision(12))).toBe(Number(wanted.toPrecision(12)));
  else expect(shown).toBe(wanted);
});
