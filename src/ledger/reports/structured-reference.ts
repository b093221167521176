/** How a formula names a column of a table: by the header as it stands on the sheet now. */

/** Characters that need a second pair of brackets around the header (Excel's own rule). */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_\\?]/u;
/** Characters that must be escaped by an apostrophe inside a structured reference. */
const ESCAPED = /[[\]#'@]/gu;

/** `Children[入册日期]`; with other characters than letters and digits `Children[[入册 日期]]`. */
export function columnReference(table: string, header: string): string {
  const escaped = header.replace(ESCAPED, (character) => `'${character}`);
  return NEEDS_BRACKETS.test(header) ? `${table}[[${escaped}]]` : `${table}[${escaped}]`;
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/gu, '""')}"`;
}

/** A text as a criterion of COUNTIFS that means just this text: `*`, `?` and `~` are no wildcards. */
export function criterion(text: string): string {
  return quoted(text.replace(/[*?~]/gu, (character) => `~${character}`));
}
