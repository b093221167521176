/** The code sheet: what its table holds, and the defined names through which drop-downs read it. */
import type { Language, Raw } from '../model/raw';
import { CODE_LISTS, codeRangeName, type CodeList } from '../codes';
import { inLanguage } from '../model/raw';
import { columnLetters } from '../model/cell-address';

/** How far below the header a list may grow. */
const LIST_ROWS = 300;

/** Labels of one list, top to bottom. */
export function labelsOf(list: CodeList, language: Language): string[] {
  return list.codes.map((code) => inLanguage(code.label, language));
}

/** Body rows of table Codes: the row's number, then one column per list, blank below its end. */
export function codeRows(language: Language): Raw[][] {
  const columns = CODE_LISTS.map((list) => labelsOf(list, language));
  const height = Math.max(...columns.map((labels) => labels.length));
  return Array.from({ length: height }, (_, row) => [row + 1, ...columns.map((labels) => labels[row] ?? '')]);
}

/** A sheet name as formulas write it. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/gu, "''")}'`;
}

/**
 * The cells of a list that hold something. It grows when a school adds a value below the last one; blank cells stay
 * out, as a list with a blank in it lets Excel accept anything.
 */
export function listFormula(sheet: string, headerRow: number, column: number): string {
  const letters = columnLetters(column);
  const from = `${quotedSheet(sheet)}!$${letters}$${headerRow + 1}`;
  const all = `${from}:$${letters}$${headerRow + LIST_ROWS}`;
  return `=${from}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}

export { codeRangeName };
