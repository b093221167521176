/** Comma-separated text as a roster: delimiter, quotes, and the guards by which Excel is kept from eating long numbers. */
import Papa from 'papaparse';
import type { RosterSource } from '../ledger/roster';
import { asSource } from './used-block';

const DELIMITERS = [',', '\t', ';', '|'];
/** Rows from which the delimiter is told. */
const LOOKED_AT = 60;

/** @param name of the roster in messages: the file without its ending. */
export function readCsv(text: string, name: string, file: string): RosterSource {
  const rows = parse(text, guessDelimiter(text));
  const values = rows.map((row) => row.map(unguarded));
  return asSource(name, file, { values, texts: values, merges: [], hiddenRows: [], hiddenColumns: [] });
}

/** A quote that is never closed would swallow the rest of the file: then quotes are taken as they stand. */
function parse(text: string, delimiter: string, preview = 0): string[][] {
  const options = { delimiter, preview, header: false, skipEmptyLines: false } as const;
  const { data, errors } = Papa.parse<string[]>(text, options);
  if (!errors.some((error) => error.type === 'Quotes')) return data;
  return Papa.parse<string[]>(text, { ...options, quoteChar: '\u0000' }).data;
}

/** The delimiter that cuts the middle one of the rows into most cells: titles and notes have hardly any. */
function guessDelimiter(text: string): string {
  const widthOf = (delimiter: string): number => {
    const widths = parse(text, delimiter, LOOKED_AT)
      .filter((row) => row.some((cell) => cell.trim() !== ''))
      .map((row) => row.length)
      .sort((a, b) => a - b);
    return widths[Math.floor(widths.length / 2)] ?? 0;
  };
  return DELIMITERS.reduce((best, one) => (widthOf(one) > widthOf(best) ? one : best));
}

/** `="440…"` and a leading apostrophe only keep a number text; what they guard is the content. */
function unguarded(cell: string): string {
  const guarded = /^\s*=\s*"((?:[^"]|"")*)"\s*$/u.exec(cell);
  if (guarded) return (guarded[1] ?? '').replace(/""/gu, '"');
  return cell.replace(/^\s*'(?=[\d=+\-@Xx])/u, '');
}
