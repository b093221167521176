/** Asks the cell's validation about what was typed, and says what Excel's dialog would say. */
import { readInput } from '../../sheets/behaviour/input';
import type { CellValue, Comparison, Sheet, Validation } from '../../sheets/model';
import { CellError, contains, isFormula } from '../../sheets/model';
import type { Session } from '../session';
import { say } from '../words';

export interface Complaint {
  style: 'stop' | 'warning' | 'information';
  title: string;
  text: string;
}

/** `null` = nothing to say. Formulas are judged by Excel after calculation; here only by their text being one. */
export function checkTyped(session: Session, row: number, column: number, text: string): Complaint | null {
  const { sheet, workbook } = session;
  const rule = sheet.validations.find((one) => one.ranges.some((rect) => contains(rect, row, column)));
  // Without an error message of its own the rule warns nobody, as when its box is unticked in Excel.
  if (!rule || rule.type === 'any' || !rule.alert) return null;
  const numberFormat = workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat;
  const { input } = readInput(text, { numberFormat, year: session.clock.now().getFullYear(), typed: true });
  if (isFormula(input) || allowed(session, sheet, rule, row, column, input)) return null;
  const { style, title, message } = rule.alert;
  return { style, title: title || say('validationTitle'), text: message || say('validationText') };
}

/** The texts that a list validation offers. */
export function listEntries(session: Session, sheet: Sheet, rule: Validation, row: number, column: number): string[] {
  const source = rule.formula1 ?? '';
  if (!source.startsWith('=')) return source.split(',').map((entry) => entry.trim());
  const first = rule.ranges[0] ?? { row, column };
  return session.calculator
    .evaluateList(source, { sheet, row, column }, { row: first.row, column: first.column })
    .filter((value) => value !== null && !(value instanceof CellError))
    .map(String);
}

function allowed(session: Session, sheet: Sheet, rule: Validation, row: number, column: number, value: CellValue): boolean {
  if (value === null) return rule.ignoreBlanks;
  const bound = (formula: string | undefined): CellValue => boundValue(session, sheet, rule, row, column, formula);
  switch (rule.type) {
    case 'any':
      return true;
    case 'list':
      return listEntries(session, sheet, rule, row, column).includes(String(value));
    case 'custom':
      return truthy(tryOut(session, sheet, row, column, value, () => bound(rule.formula1)));
    case 'textLength':
      return compare(rule.operator, [...String(value)].length, bound(rule.formula1), bound(rule.formula2));
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && compare(rule.operator, value, bound(rule.formula1), bound(rule.formula2));
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && compare(rule.operator, value, bound(rule.formula1), bound(rule.formula2));
  }
}

/** A custom formula looks at the cell itself, which must therefore hold the new value while it is asked. */
function tryOut<T>(_session: Session, sheet: Sheet, row: number, column: number, value: CellValue, ask: () => T): T {
  const before = sheet.cells.formula(row, column);
  const shown = sheet.cells.value(row, column);
  sheet.cells.setInput(row, column, value);
  try {
    return ask();
  } finally {
    if (before) sheet.cells.setInput(row, column, before);
    sheet.cells.setValue(row, column, shown);
  }
}

function boundValue(session: Session, sheet: Sheet, rule: Validation, row: number, column: number, formula: string | undefined): CellValue {
  if (formula === undefined) return null;
  if (!formula.startsWith('=')) return readInput(formula, { year: session.clock.now().getFullYear() }).input as CellValue;
  const first = rule.ranges[0] ?? { row, column };
  return session.calculator.evaluateFormula(formula, { sheet, row, column }, { row: first.row, column: first.column });
}

const truthy = (value: CellValue): boolean => value === true || (typeof value === 'number' && value !== 0);

function compare(operator: Comparison | undefined, value: number, low: CellValue, high: CellValue): boolean {
  const [a, b] = [Number(low), Number(high)];
  switch (operator ?? 'between') {
    case 'between':
      return value >= Math.min(a, b) && value <= Math.max(a, b);
    case 'notBetween':
      return value < Math.min(a, b) || value > Math.max(a, b);
    case 'equalTo':
      return value === a;
    case 'notEqualTo':
      return value !== a;
    case 'greaterThan':
      return value > a;
    case 'lessThan':
      return value < a;
    case 'greaterThanOrEqualTo':
      return value >= a;
    case 'lessThanOrEqualTo':
      return value <= a;
  }
}
