/**
 * Criteria of COUNTIFS and its kin: `"张三"`, `">=90"`, `"<>"`, `"李*"`. As in Excel, text that looks like a number is
 * compared as a number of 15 digits: `001` equals 1, and two 18-digit IDs that differ only after the 15th digit are equal.
 */
import { CellError, ERROR_CODES, type CellValue } from '../model';
import { compareTexts, numberInText, plainNumberInText, sameNumber } from './coercion';

/** What an equality criterion is looked up by; text is lower case. */
export type CriterionKey = string | number | boolean;

export interface Criterion {
  /** Present when the criterion is an equality that a hash index can answer. */
  readonly key?: CriterionKey;
  /** Present when the criterion bounds numbers, so that a column's numbers can be scanned without looking at each cell. */
  readonly holds?: (number: number) => boolean;
  /** Equal texts mean equal criteria; for keeping results. */
  readonly id: string;
  test(value: CellValue): boolean;
}

/** The criterion that an argument's value stands for. An empty cell as criterion means the number 0. */
export function criterionOf(value: CellValue): Criterion {
  if (value === null) return equalNumber(0);
  if (typeof value === 'number') return equalNumber(value);
  if (typeof value === 'boolean') return equalTo(value);
  if (value instanceof CellError) return equalError(value.code);
  const [, operator = '', rest = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(value) ?? [];
  if (rest === '') return blankCriterion(operator);
  if (operator === '' || operator === '=') return equalText(rest);
  if (operator === '<>') {
    const { test } = equalText(rest);
    return { id: value, test: (cell) => !test(cell) };
  }
  return ordered(operator, rest);
}

/** The key under which a cell's value is found by an equality criterion; `null` for empty cells and errors. */
export function criterionKey(value: CellValue): CriterionKey | null {
  if (typeof value === 'number') return numberKey(value);
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const number = plainNumberInText(value);
  return number === null ? value.toLowerCase() : numberKey(number);
}

/** Numbers that agree to 15 digits have one key. */
export function numberKey(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

function blankCriterion(operator: string): Criterion {
  if (operator === '') return { id: '', test: (cell) => cell === null || cell === '' };
  if (operator === '=') return { id: '=', test: (cell) => cell === null };
  if (operator === '<>') return { id: '<>', test: (cell) => cell !== null };
  return { id: operator, test: () => false };
}

function equalNumber(value: number): Criterion {
  return equalTo(numberKey(value));
}

function equalTo(key: CriterionKey): Criterion {
  return { key, id: `${typeof key}:${String(key)}`, test: (cell) => criterionKey(cell) === key };
}

function equalError(code: string): Criterion {
  return { id: code, test: (cell) => cell instanceof CellError && cell.code === code };
}

function equalText(text: string): Criterion {
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return equalTo(word === 'TRUE');
  const error = ERROR_CODES.find((code) => code === word);
  if (error) return equalError(error);
  const number = numberInText(text);
  if (number !== null) return equalNumber(number);
  const pattern = wildcard(text);
  if (!pattern) return equalTo(text.toLowerCase());
  return { id: `like:${text}`, test: (cell) => typeof cell === 'string' && pattern.test(cell) };
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** `>5` looks at numbers only, `>m` at texts only. */
function ordered(operator: string, rest: string): Criterion {
  const holds = ORDER[operator] ?? (() => false);
  const id = `${operator}${rest}`;
  const limit = numberInText(rest);
  if (limit === null) return { id, test: (cell) => typeof cell === 'string' && holds(compareTexts(cell, rest)) };
  const within = (number: number): boolean => holds(sameNumber(number, limit) ? 0 : number - limit);
  return { id, holds: within, test: (cell) => typeof cell === 'number' && within(cell) };
}

/** A pattern for text with `*`, `?` or `~`; `null` when the text has none of them. Whole cell, ignoring case. */
export function wildcard(text: string): RegExp | null {
  if (!/[*?~]/.test(text)) return null;
  return new RegExp(`^${wildcardSource(text)}$`, 'iu');
}

/** The inside of the pattern, for SEARCH, which looks anywhere. */
export function wildcardSource(text: string): string {
  return text.replace(/~([*?~])|[*]|[?]|[\\^$.|+()[\]{}/]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped === '~' ? 'u007e' : escaped}`;
    if (found === '*') return '[\\s\\S]*?';
    if (found === '?') return '[\\s\\S]';
    return `\\${found}`;
  });
}
