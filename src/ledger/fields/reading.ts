/** Builds readings: the four states that are no value, a value, an unreadable cell. */
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import type { FieldState, Reading } from './field-kind';
import { compact, isExcelError } from './parse/tidy';

/** How people write the states, and the one form of each that the ledger keeps, in the script in which it was typed. */
const STATES: readonly (readonly [state: FieldState, form: string, spellings: readonly string[]])[] = [
  ['none', '无', ['无', '没有', '暂无', '無', '沒有']],
  ['none', 'None', ['none', 'nil']],
  ['unknown', '未知', ['未知', '不详', '不知道', '不清楚', '不明', '待查', '?', '??', '???', '？']],
  ['unknown', 'Unknown', ['unknown', 'notknown']],
  ['notApplicable', '—', ['—', '——', '-', '--', '---', '–', '―', '─', '/', '\\', '不适用', '不适合', 'n/a', 'na', 'notapplicable']],
];

const BY_SPELLING: ReadonlyMap<string, readonly [FieldState, string]> = new Map(
  STATES.flatMap(([state, form, spellings]) => spellings.map((spelling) => [spelling.normalize('NFKC'), [state, form] as const] as const)),
);

/** First characters of the spellings: most content is told from a state by its first character alone. */
const STARTS = new Set([...BY_SPELLING.keys()].map((spelling) => spelling.charAt(0)));

function beginsLikeContent(text: string): boolean {
  const first = text.charAt(0);
  return /[0-9A-Za-z\u4E00-\u9FFF]/u.test(first) && !STARTS.has(first.toLowerCase());
}

export const EMPTY: Reading = { state: 'empty', value: '', remarks: [] };

/** The reading of a cell that holds no value but one of the four states, or an Excel error; `null` when it holds content. */
export function readState(cell: Raw): Reading | null {
  if (typeof cell === 'number' || (typeof cell === 'string' && beginsLikeContent(cell))) return null;
  const text = compact(cell);
  if (text === '') return EMPTY;
  if (isExcelError(cell)) return invalid(cell, { code: 'any.excelError', severity: 'error', parameters: { error: text } });
  const known = BY_SPELLING.get(text.toLowerCase());
  return known ? { state: known[0], value: known[1], remarks: [] } : null;
}

export function value(normal: Raw, remarks: readonly Remark[] = []): Reading {
  return { state: 'value', value: normal, remarks };
}

/** Content that is no value of the kind; it stays as it is. */
export function invalid(cell: Raw, ...remarks: readonly Remark[]): Reading {
  return { state: 'invalid', value: cell, remarks };
}

/** The remark that a cell is not written as the ledger writes it, with the normal form as its certain mend. */
export function tidyRemark(cell: Raw, normal: Raw): readonly Remark[] {
  return cell === normal ? [] : [{ code: 'any.normalForm', severity: 'hint', parameters: { normal: String(normal) }, fix: normal }];
}
