/** Data validation: whether a typed value is allowed, and what a drop-down offers. */
import { CellError, contains, type CellValue, type Sheet, type Validation } from '../model';
import { holds } from './comparison';

export interface RulePlace {
  sheet: Sheet;
  row: number;
  column: number;
}

/**
 * Evaluates a rule's formula as if it stood in the cell `at`, when it was written for `origin` (the first cell of the rule).
 * An array result is given row by row.
 */
export type EvaluateRule = (formula: string, origin: RulePlace, at: RulePlace) => CellValue | CellValue[][];

/** The rule at a cell, or `null`. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((rule) => rule.ranges.some((range) => contains(range, row, column))) ?? null;
}

/**
 * Whether Excel would take this value when a person types it. The cell must hold the value already when a custom formula
 * looks at it: write, ask, and take back. An add-in's writes are never asked.
 */
export function isAllowed(rule: Validation, value: CellValue, at: RulePlace, evaluate: EvaluateRule): boolean {
  if (rule.type === 'any') return true;
  if (value === null || value === '') return rule.ignoreBlanks;
  if (rule.type === 'list') return listValues(rule, at, evaluate).some((one) => sameValue(one, value));
  if (rule.type === 'custom') return isTrue(single(operand(rule, rule.formula1, at, evaluate)));
  const measured = rule.type === 'textLength' ? String(value).length : value;
  if (typeof measured !== 'number') return false;
  if (rule.type === 'wholeNumber' && !Number.isInteger(measured)) return false;
  const [first, second] = [rule.formula1, rule.formula2].map((formula) => single(operand(rule, formula, at, evaluate)));
  return holds(rule.operator ?? 'between', measured, first ?? null, second ?? null);
}

/** The values of a list rule in order, blanks of a range left out; empty for other rules. */
export function listValues(rule: Validation, at: RulePlace, evaluate: EvaluateRule): CellValue[] {
  if (rule.type !== 'list' || rule.formula1 === undefined) return [];
  if (!rule.formula1.startsWith('='))
    return rule.formula1
      .split(/[,，]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const found = operand(rule, rule.formula1, at, evaluate);
  const flat = Array.isArray(found) ? found.flat() : [found];
  return flat.filter((one) => one !== null && one !== '' && !(one instanceof CellError));
}

function operand(rule: Validation, formula: string | undefined, at: RulePlace, evaluate: EvaluateRule): CellValue | CellValue[][] {
  if (formula === undefined || formula === '') return null;
  if (!formula.startsWith('=')) return Number.isNaN(Number(formula)) ? formula : Number(formula);
  const first = rule.ranges[0];
  return evaluate(formula, first ? { sheet: at.sheet, row: first.row, column: first.column } : at, at);
}

function single(value: CellValue | CellValue[][]): CellValue {
  return Array.isArray(value) ? (value[0]?.[0] ?? null) : value;
}

export function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

/** A range's list ignores case; numbers match numbers and their plain text. */
function sameValue(listed: CellValue, typed: CellValue): boolean {
  return listed === typed || String(listed).toLowerCase() === String(typed).toLowerCase();
}
