/** What is said of a roster as a whole: headers that are not clear, rows that are no children, cells beside the table, hidden parts. */
import { cellAddress, columnLetters } from '../../model/cell-address';
import type { Finding } from '../../model/finding';
import { inLanguage, type Language } from '../../model/raw';
import { CHILDREN, columnOf } from '../../tables';
import type { BodyRow, SkippedRow } from './body-rows';
import type { StrayCell } from './headerless-columns';
import { textOf, type Grid } from '../roster-grid';
import type { RosterHeader } from '../headers/roster-header';
import type { HeaderAt, SettledHeader } from '../headers/settle-columns';
import type { RosterSource } from '../source';

/** At most so many rows or columns are named in a sentence. */
const NAMED = 8;

/** Headers whose meaning was taken for granted, and those that no column takes. */
export function headerFindings(source: RosterSource, header: RosterHeader, settled: SettledHeader, language: Language): Finding[] {
  const at = ({ label, offset }: HeaderAt): Finding['place'] => ({
    sheet: source.name,
    row: source.firstRow + header.row + header.height - 1,
    header: label,
    column: source.firstColumn + offset,
  });
  const hint = (code: string, one: HeaderAt): Finding => ({ code, severity: 'hint', parameters: { header: one.label }, place: at(one) });
  return [
    ...settled.ambiguous
      .filter((one) => !one.answered)
      .map((one): Finding => ({
        code: one.chosen === 'notes' ? 'roster.ambiguousToNotes' : 'roster.ambiguousHeader',
        severity: 'warning',
        parameters: { header: one.header, column: inLanguage(columnOf(CHILDREN, one.chosen).header, language) },
        place: at(one),
      })),
    ...settled.secondNames.map((one) => ({ ...hint('roster.secondName', one), severity: 'warning' as const })),
    ...settled.doubles.map((one) => hint('roster.doubleHeader', one)),
    ...settled.unmapped.map((one) => hint('roster.unmappedHeader', one)),
    ...settled.ignored.map((one) => hint('roster.ignoredHeader', one)),
    ...settled.left.map((one) => hint('roster.leftHeader', one)),
  ];
}

/** Rows that may be children after all. */
const UNSURE: Readonly<Partial<Record<SkippedRow['reason'], string>>> = {
  noName: 'roster.rowWithoutName',
  above: 'roster.rowAboveHeader',
  belowChild: 'roster.rowBelowChild',
};

/** Every row with content that did not become a child, so that a person can see that none was lost. */
export function skippedFindings(source: RosterSource, skipped: readonly SkippedRow[]): Finding[] {
  return skipped.map(({ row, reason, text }) => ({
    code: UNSURE[reason] ?? 'roster.skippedRow',
    severity: UNSURE[reason] === undefined ? 'hint' : 'warning',
    parameters: { text },
    place: { sheet: source.name, row: source.firstRow + row, content: text },
  }));
}

/** Children whose family stands in several rows, which are read as one. */
export function joinedFindings({ name, firstRow }: RosterSource, joined: readonly BodyRow[]): Finding[] {
  const rows = joined.map(({ row, more = [] }) => `${firstRow + row}–${firstRow + (more.at(-1) ?? row)}`);
  return gathered(name, 'roster.rowsJoined', 'hint', rows);
}

/** Cells in children's rows that no header stands over. */
export function strayFindings(source: RosterSource, grid: Grid, stray: readonly StrayCell[]): Finding[] {
  return stray.map(({ row, offset }) => {
    const content = textOf(grid[row]?.[offset]);
    return {
      code: 'roster.cellWithoutHeader',
      severity: 'warning',
      parameters: { text: content },
      place: { sheet: source.name, row: source.firstRow + row, column: source.firstColumn + offset, content },
    };
  });
}

/** What is crossed out is imported like any other row, and what was never computed is blank: neither must go unsaid. */
export function unsureFindings(source: RosterSource): Finding[] {
  const { struckRows = [], uncomputed = [] } = source;
  const rows = struckRows.map((row) => String(source.firstRow + row));
  const cells = uncomputed.map(({ row, column }) => cellAddress(source.firstRow + row, source.firstColumn + column));
  return [...gathered(source.name, 'roster.struckRows', 'warning', rows), ...gathered(source.name, 'roster.uncomputed', 'warning', cells)];
}

/** One finding for all rows, columns or cells of a sheet of which the same is to be said; none when there are none. */
export function gathered(
  sheet: string,
  code: string,
  severity: Finding['severity'],
  names: readonly string[],
  parameters: Finding['parameters'] = {},
): Finding[] {
  if (names.length === 0) return [];
  const named = names.slice(0, NAMED).join('、') + (names.length > NAMED ? '…' : '');
  return [{ code, severity, parameters: { ...parameters, count: names.length, names: named }, place: { sheet } }];
}

/** Hidden rows, columns and sheets are imported like any other, which must not go unsaid. */
export function hiddenFindings(source: RosterSource): Finding[] {
  const { rows = [], columns = [] } = source.hidden ?? {};
  const numbers = rows.map((row) => String(source.firstRow + row));
  const letters = columns.map((column) => columnLetters(source.firstColumn + column));
  return [
    ...(source.isHidden === true ? [{ code: 'roster.hiddenSheet', severity: 'hint', place: { sheet: source.name } } as const] : []),
    ...gathered(source.name, 'roster.hiddenRows', 'hint', numbers),
    ...gathered(source.name, 'roster.hiddenColumns', 'hint', letters),
  ];
}
