/** AutoFilters: which rows their criteria hide. */
import type { AutoFilter, Sheet, Table, Workbook } from '../model';
import { displayText } from './display';

type Criterion = AutoFilter['criteria'] extends Map<number, infer C> ? C : never;

/** Hides and shows the rows below the filter's first row by its criteria. Returns the number of rows that stay visible. */
export function applyFilter(workbook: Workbook, sheet: Sheet, filter: AutoFilter): number {
  const { row, column, rows } = filter.rect;
  let visible = 0;
  for (let at = row + 1; at < row + rows; at++) {
    const passes = [...filter.criteria].every(([offset, criterion]) => {
      const value = sheet.cells.value(at, column + offset);
      const style = workbook.styles.get(sheet.cells.styleId(at, column + offset));
      return passesCriterion(criterion, value, displayText(value, style.numberFormat, workbook.date1904));
    });
    if (passes) visible++;
    setFiltered(sheet, at, !passes);
  }
  return visible;
}

/** Criteria of a filter are taken away and its rows come back. */
export function clearFilter(sheet: Sheet, filter: AutoFilter): void {
  filter.criteria.clear();
  for (let row = filter.rect.row; row < filter.rect.row + filter.rect.rows; row++) setFiltered(sheet, row, false);
}

/** Shows the rows that the table's filter hid and drops its criteria. */
export function showFilteredRows(sheet: Sheet, table: Table): void {
  if (!table.filter) return;
  clearFilter(sheet, table.filter);
  delete table.filter;
}

function setFiltered(sheet: Sheet, row: number, filtered: boolean): void {
  const { filtered: _before, ...rest } = sheet.rows.get(row) ?? {};
  if (filtered) sheet.rows.set(row, { ...rest, filtered: true });
  else if (Object.keys(rest).length > 0) sheet.rows.set(row, rest);
  else sheet.rows.delete(row);
}

/** Value lists compare the shown text, ignoring case; other criteria are like those of COUNTIF. */
function passesCriterion(criterion: Criterion, value: unknown, shown: string): boolean {
  if ('values' in criterion) return criterion.values.some((one) => one.toLowerCase() === shown.toLowerCase());
  const first = passesTest(criterion.criterion1, value, shown);
  if (criterion.criterion2 === undefined) return first;
  const second = passesTest(criterion.criterion2, value, shown);
  return criterion.and ? first && second : first || second;
}

/** `>5`, `<>张*`, `=`, `张?`. */
export function passesTest(test: string, value: unknown, shown: string): boolean {
  const [, sign = '', operand = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(test) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (sign === '' || sign === '=' || sign === '<>') {
    const equal = typeof value === 'number' && !Number.isNaN(number) ? value === number : wildcard(operand).test(shown);
    return equal === (sign !== '<>');
  }
  if (!Number.isNaN(number)) return typeof value === 'number' && compare(sign, value - number);
  return (
    typeof value === 'string' &&
    value !== '' &&
    compare(sign, value.toLowerCase() < operand.toLowerCase() ? -1 : value.toLowerCase() > operand.toLowerCase() ? 1 : 0)
  );
}

function compare(sign: string, difference: number): boolean {
  if (sign === '>') return difference > 0;
  if (sign === '<') return difference < 0;
  return sign === '>=' ? difference >= 0 : difference <= 0;
}

/** `*`, `?` and `~*` of Excel as a pattern for the whole text, ignoring case. */
export function wildcard(text: string, whole = true): RegExp {
  const source = text.replace(/~([*?~])|([*?])|[\\^$.|+()[\]{}/-]/g, (found, literal?: string, sign?: string) => {
    if (literal !== undefined) return `\\${literal}`.replace('\\~', '~');
    if (sign !== undefined) return sign === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${found}`;
  });
  return new RegExp(whole ? `^${source}$` : source, 'iu');
}
