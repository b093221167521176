/** The first step of every field: text as the person meant it, without width variants, invisible characters and stray spaces. */
import type { Raw } from '../../model/raw';

/** Characters that print nothing: zero-width signs, direction marks, byte-order mark, soft hyphen, control characters. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Removes invisible characters, keeps everything else. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Plain digits, letters and common Chinese characters: nothing to tidy, and nearly every cell. */
const PLAIN = /^[0-9A-Za-z\u4E00-\u9FFF-]*$/u;

/** NFKC, no invisible characters, runs of white space (line breaks too) as one space, no space at the ends. */
export function tidy(cell: Raw): string {
  if (typeof cell === 'string' && PLAIN.test(cell)) return cell;
  return visible(String(cell)).normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** As `tidy`, without any space inside. */
export function compact(cell: Raw): string {
  return tidy(cell).replace(/ /gu, '');
}

/** Free text: no invisible characters, no space at the ends; line breaks and width variants stay as typed. */
export function trimmed(cell: Raw): string {
  return visible(String(cell))
    .replace(/\u00A0/gu, ' ')
    .trim();
}

/** A text that is an Excel error such as `#N/A` or `#REF!`. */
export function isExcelError(cell: Raw): boolean {
  return typeof cell === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/u.test(cell);
}
