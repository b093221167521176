/** What Excel makes of text that is typed, pasted or written by an add-in into a cell. */
import { tokenize } from '@borgar/fx';
import { isPercentFormat, isTextFormat } from 'numfmt';
import { CellError, ERROR_CODES, type CellValue, type Formula } from '../model';
import { readDateOrTime } from './typed-date';
import { readNumber } from './typed-number';

export interface ReadInput {
  /** What goes to `CellGrid.setInput`. */
  input: CellValue | Formula;
  /** Set when the cell was General and Excel would give it a format (dates, per cent, currency…). */
  numberFormat?: string;
}

export interface InputContext {
  /** The cell's number format now; absent = General. */
  numberFormat?: string | undefined;
  /** Today's year: completes `3-1`. */
  year: number;
  /** A person typed it: `5` in a per cent cell then means 5 %. An add-in's string does not get this help. */
  typed?: boolean;
}

/**
 * Reads one text. A cell with format `@` keeps everything as text; a leading apostrophe makes text; a leading `=`
 * (or `+`/`-` before something that is no number) makes a formula; else numbers, dates, times, booleans and errors
 * are recognised as a Chinese Excel does, and what remains is text. Empty text is an empty cell.
 */
export function readInput(text: string, context: InputContext): ReadInput {
  const format = context.numberFormat ?? 'General';
  if (text === '') return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (format === '@' || isTextFormat(format)) return { input: text };
  const formula = formulaText(text);
  if (formula) return { input: { text: formula } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE' };
  const code = ERROR_CODES.find((one) => one === upper);
  if (code) return { input: new CellError(code) };
  const found = readNumber(trimmed) ?? readDateOrTime(trimmed, context.year);
  if (!found) return { input: text };
  if (format !== 'General') {
    const isPlain = found.numberFormat === undefined;
    const asPercent = context.typed === true && isPlain && isPercentFormat(format) && Math.abs(found.value) >= 1;
    return { input: asPercent ? found.value / 100 : found.value };
  }
  return found.numberFormat === undefined ? { input: found.value } : { input: found.value, numberFormat: found.numberFormat };
}

/** The formula that the text stands for, or `null`. `+A1` and `-A1` get their `=`; `-5` is a number, `- 无` is text. */
function formulaText(text: string): string | null {
  if (text.startsWith('=')) return text.length > 1 ? text : null;
  if (!/^[+-][^\s\d.,¥￥$%+-]/.test(text)) return null;
  const tokens = tokenize(`=${text}`);
  const sound = tokens.every((token) => token.type !== 'unknown' && !token.unterminated);
  return sound && tokens.some((token) => token.type === 'range' || token.type === 'func') ? `=${text}` : null;
}
