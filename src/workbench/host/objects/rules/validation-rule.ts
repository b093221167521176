/** Data validation rules between the wire's shapes and the model's. */
import { asRecord, oneOf } from '../../dispatch/call-arguments';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { quoteSheet, rectAddress, type Comparison, type Validation, type ValidationType } from '../../../sheets/model';
import { readInput } from '../../../sheets/behaviour';
import { rangeClass } from '../range/range';

export const OPERATORS: Record<string, Comparison> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equalTo',
  NotEqualTo: 'notEqualTo',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqualTo',
  LessThanOrEqual: 'lessThanOrEqualTo',
};
const LONGEST_LIST = 255;
const COMPARED = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;

/** What the type reads as: `List`, `WholeNumber`, … */
export function typeName(type: ValidationType): string {
  return type === 'any' ? 'None' : type.charAt(0).toUpperCase() + type.slice(1);
}

export function operatorName(operator: Comparison | undefined): string {
  return Object.keys(OPERATORS).find((name) => OPERATORS[name] === operator) ?? 'Between';
}

export type RuleParts = Pick<Validation, 'type' | 'dropDown'> & Partial<Pick<Validation, 'operator' | 'formula1' | 'formula2'>>;

/** Reads `{ list: … }`, `{ custom: … }` and the comparisons. An empty object is "anything goes". Throws InvalidArgument. */
export function readRule(value: unknown, year: number): RuleParts {
  const rule = asRecord(value);
  const [kind] = Object.keys(rule).filter((key) => rule[key] !== null && rule[key] !== undefined);
  if (kind === undefined) return { type: 'any', dropDown: true };
  const parts = asRecord(rule[kind]);
  if (kind === 'list') {
    const source = operand(parts.source, year, false);
    if (source === undefined || (!source.startsWith('=') && source.length > LONGEST_LIST)) throw new HostError('InvalidArgument');
    return { type: 'list', dropDown: parts.inCellDropDown !== false, formula1: source };
  }
  if (kind === 'custom') {
    if (typeof parts.formula !== 'string') throw new HostError('InvalidArgument');
    return { type: 'custom', dropDown: true, formula1: parts.formula.startsWith('=') ? parts.formula : `=${parts.formula}` };
  }
  const type = oneOf(kind, COMPARED);
  const operator = OPERATORS[oneOf(parts.operator, Object.keys(OPERATORS))] ?? 'between';
  const formula1 = operand(parts.formula1, year, type === 'date' || type === 'time');
  const formula2 = operand(parts.formula2, year, type === 'date' || type === 'time');
  if (formula1 === undefined || (operator.endsWith('etween') && formula2 === undefined)) throw new HostError('InvalidArgument');
  return { type, dropDown: true, operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
}

/** A constant, a formula or a range as rule text. Dates in text become serial numbers. */
function operand(value: unknown, year: number, isDate: boolean): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  if (value instanceof HostObject) {
    const range = value.as(rangeClass);
    if (!range) throw new HostError('InvalidArgument');
    return `=${quoteSheet(range.sheet.name)}!${rectAddress(range.rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
  }
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value.startsWith('=') || !isDate) return value;
  const read = readInput(value.replace(/T.*$/, ''), { year }).input;
  return typeof read === 'number' ? String(read) : value;
}

/** The rule as the client reads it. */
export function writeRule(rule: Validation): Record<string, unknown> {
  if (rule.type === 'any') return {};
  if (rule.type === 'list') return { list: { inCellDropDown: rule.dropDown, source: rule.formula1 ?? '' } };
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  const number = (text: string | undefined): unknown =>
    text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  const parts = { formula1: number(rule.formula1), operator: operatorName(rule.operator) };
  return { [rule.type]: rule.formula2 === undefined ? parts : { ...parts, formula2: number(rule.formula2) } };
}
