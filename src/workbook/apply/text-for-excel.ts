/** Makes sure that text stays the text it is: Excel reads every written string as if it had been typed. */
import type { Raw } from '../../ledger/model/raw';
import type { Written } from '../../ledger/plan/edit';

/** Invisible characters that could hide a formula's first character from a check but not from every reader. */
const INVISIBLE = '[\\s\\u200B-\\u200F\\u2060\\uFEFF]*';
const STARTS_FORMULA = new RegExp(`^${INVISIBLE}[=+\\-@＝＋－＠]`);
/** Text that Excel would turn into a number, date, time, truth value or error; a Chinese Excel reads full-width digits too. */
const LOOKS_TYPED = /^\s*(?:[\s.,(（+\-￥¥$€%]*[\d０-９]|true$|false$|#|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i;

/** Whether the cell must be formatted as text (`@`) before the value is written. */
export function needsTextFormat(value: Written): boolean {
  return typeof value === 'string' && value !== '' && (LOOKS_TYPED.test(value) || STARTS_FORMULA.test(value) || value.startsWith("'"));
}

/**
 * What to hand to `range.formulas` for a value: formulas with their `=`, text that could be taken for a formula (or that
 * begins with an apostrophe itself) behind an apostrophe, `null` for "leave the cell alone".
 */
export function forExcel(value: Written): Raw | null {
  if (value === null) return null;
  if (typeof value === 'object') return value.formula;
  if (typeof value === 'string' && (STARTS_FORMULA.test(value) || value.startsWith("'"))) return `'${value}`;
  return value;
}

/** Whether a cell read back holds what was written; formulas and untouched cells are not compared. */
export function holds(read: Raw, written: Written): boolean {
  if (written === null || typeof written === 'object') return true;
  return read === written || String(read) === String(written);
}
