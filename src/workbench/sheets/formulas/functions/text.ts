/** Text. Lengths and places count UTF-16 units, as Excel does. */
import { format } from 'numfmt';
import { CellError, type CellValue } from '../../model';
import { booleanOf, numberInText, numberOf, textOf } from '../coercion';
import { wildcardSource } from '../criteria';
import { Failure, toMatrix, visit, type Operand } from '../operands';
import { spread } from '../operators';
import { MANY, eager, one, scalar, type EagerFunction, type FunctionTable } from './definition';

const LONGEST = 32_767;

/** A function of one text. */
const ofText = (work: (text: string) => CellValue): EagerFunction => scalar(1, 1, ([value = null]) => work(textOf(value)));

function bounded(text: string): string {
  if (text.length > LONGEST) throw new Failure('#VALUE!');
  return text;
}

function countOf(value: CellValue | undefined, otherwise: number): number {
  const count = value === undefined ? otherwise : Math.trunc(numberOf(value));
  if (count < 0) throw new Failure('#VALUE!');
  return count;
}

function position(place: number): number {
  if (place < 0) throw new Failure('#VALUE!');
  return place + 1;
}

function startOf(value: CellValue | undefined): number {
  const start = countOf(value, 1);
  if (start < 1) throw new Failure('#VALUE!');
  return start - 1;
}

function search(wanted: string, text: string, start: number): number {
  if (start > text.length) throw new Failure('#VALUE!');
  const place = text.slice(start).search(new RegExp(wildcardSource(wanted), 'iu'));
  return position(place < 0 ? place : place + start);
}

function substitute(text: string, from: string, to: string, which: number | null): string {
  if (from === '') return text;
  if (which === null) return bounded(text.split(from).join(to));
  if (which < 1) throw new Failure('#VALUE!');
  let place = -1;
  for (let count = 0; count < which; count++) {
    place = text.indexOf(from, place < 0 ? 0 : place + from.length);
    if (place < 0) return text;
  }
  return bounded(text.slice(0, place) + to + text.slice(place + from.length));
}

/** TEXT. Chinese day names only where the format asks for them (`aaaa`); Chinese numerals (`[DBNum1]`) are refused. */
function formatted(value: CellValue, pattern: string): string {
  if (/\[DBNum/i.test(pattern)) throw new Failure('#VALUE!', 'Formats with Chinese numerals are not supported.');
  if (pattern === '') return '';
  const shown = typeof value === 'string' ? (numberInText(value) ?? value) : (value ?? 0);
  if (typeof shown === 'boolean') return textOf(shown);
  try {
    return format(pattern, shown, { locale: /aaa/i.test(pattern) ? 'zh-CN' : 'en-US', dateErrorThrows: true });
  } catch (error) {
    throw new Failure('#VALUE!', error instanceof Error ? error.message : '');
  }
}

function numberFrom(text: string): number {
  const number = numberInText(text);
  if (number === null) throw new Failure('#VALUE!');
  return number;
}

function joined(args: readonly Operand[]): string {
  let text = '';
  for (const arg of args) visit(arg, (value) => (text += textOf(value)));
  return bounded(text);
}

function joinedWith([separator = null, skipBlank = null, ...parts]: readonly Operand[]): string {
  const separators = toMatrix(separator).values.map(textOf);
  const skip = booleanOf(one(skipBlank));
  const texts: string[] = [];
  for (const part of parts) {
    visit(part, (value) => {
      const text = textOf(value);
      if (!skip || text !== '') texts.push(text);
    });
  }
  return bounded(texts.map((text, at) => (at === 0 ? text : `${separators[(at - 1) % separators.length] ?? ''}${text}`)).join(''));
}

/** TEXTBEFORE and TEXTAFTER around the n-th delimiter, counted from the end when negative. */
function around(values: CellValue[], before: boolean): string {
  const [text = '', delimiter = ''] = values.slice(0, 2).map(textOf);
  const which = values[2] === undefined || values[2] === null ? 1 : Math.trunc(numberOf(values[2]));
  if (which === 0 || delimiter === '') throw new Failure('#VALUE!');
  const parts = text.split(delimiter);
  const at = which > 0 ? which : parts.length + which;
  if (at < 1 || at >= parts.length) throw new Failure('#N/A');
  return (before ? parts.slice(0, at) : parts.slice(at)).join(delimiter);
}

const windows1252 = new TextDecoder('windows-1252');

/** Full-width to half-width forms and back. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/　/g, ' ');
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replace(/ /g, '　');

export const TEXT_FUNCTIONS: FunctionTable = {
  LEN: ofText((text) => text.length),
  UPPER: ofText((text) => text.toUpperCase()),
  LOWER: ofText((text) => text.toLowerCase()),
  PROPER: ofText((text) => text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))),
  TRIM: ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofText((text) => [...text].filter((sign) => sign >= ' ').join('')),
  ASC: ofText(narrow),
  WIDECHAR: ofText(wide),
  VALUE: scalar(1, 1, ([value = null]) => (typeof value === 'number' ? value : numberFrom(textOf(value)))),
  NUMBERVALUE: ofText(numberFrom),
  UNICODE: ofText((text) => text.codePointAt(0) ?? new CellError('#VALUE!')),
  CODE: ofText((text) => {
    const code = text.codePointAt(0) ?? 128;
    if (code > 127) throw new Failure('#VALUE!', 'CODE depends on the system beyond ASCII; use UNICODE.');
    return code;
  }),
  CHAR: scalar(1, 1, ([value = null]) => {
    const code = Math.trunc(numberOf(value));
    if (code < 1 || code > 255) throw new Failure('#VALUE!');
    return windows1252.decode(new Uint8Array([code]));
  }),
  UNICHAR: scalar(1, 1, ([value = null]) => {
    const code = Math.trunc(numberOf(value));
    if (code < 1 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new Failure('#VALUE!');
    return String.fromCodePoint(code);
  }),
  LEFT: scalar(1, 2, ([text = null, count]) => textOf(text).slice(0, countOf(count, 1))),
  RIGHT: scalar(1, 2, ([value = null, count]) => {
    const text = textOf(value);
    return text.slice(Math.max(0, text.length - countOf(count, 1)));
  }),
  MID: scalar(3, 3, ([text = null, start, count]) => textOf(text).slice(startOf(start)).slice(0, countOf(count, 1))),
  FIND: scalar(2, 3, ([wanted = null, text = null, start]) => position(textOf(text).indexOf(textOf(wanted), startOf(start)))),
  SEARCH: scalar(2, 3, ([wanted = null, text = null, start]) => search(textOf(wanted), textOf(text), startOf(start))),
  SUBSTITUTE: scalar(3, 4, ([text = null, from = null, to = null, which]) =>
    substitute(textOf(text), textOf(from), textOf(to), which === undefined ? null : Math.trunc(numberOf(which))),
  ),
  REPLACE: scalar(4, 4, ([value = null, start, count, by = null]) => {
    const text = textOf(value);
    const from = startOf(start);
    return text.slice(0, from) + textOf(by) + text.slice(from + countOf(count, 0));
  }),
  REPT: scalar(2, 2, ([text = null, count]) => {
    const times = countOf(count, 0);
    if (textOf(text).length * times > LONGEST) throw new Failure('#VALUE!');
    return textOf(text).repeat(times);
  }),
  EXACT: scalar(2, 2, ([a = null, b = null]) => textOf(a) === textOf(b)),
  TEXT: scalar(2, 2, ([value = null, pattern = null]) => formatted(value, textOf(pattern))),
  FIXED: scalar(1, 3, ([value = null, places, plain]) => {
    const digits = countOf(places, 2);
    const pattern = `${plain !== undefined && booleanOf(plain) ? '0' : '#,##0'}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
    return formatted(numberOf(value), pattern);
  }),
  CONCAT: eager(1, MANY, joined),
  CONCATENATE: eager(1, MANY, (args) => spread(args, (values) => bounded(values.map(textOf).join('')))),
  TEXTJOIN: eager(3, MANY, joinedWith),
  TEXTBEFORE: scalar(2, 3, (values) => around(values, true)),
  TEXTAFTER: scalar(2, 3, (values) => around(values, false)),
};
