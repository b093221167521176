/** What is said of a roster as a whole: headers that are not clear, rows that are no children, cells beside the table, hidden parts. */
import { cellAddress, columnLetters } from '../../model/cell-address';
import type { Finding } from '../../model/finding';
import { inLanguage, type Language } from '../../model/raw';
import { CHILDREN, columnOf } from '../../tables';
import type { SkippedRow } from './body-rows';
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
    ...settled.unmapped.map((one) => hint('roster.unmappedHeader', one)),
    ...settled.ignored.map((one) => hint('roster.ignoredHeader', one)),
  ];
}

/** Rows that may be children after all. */
const UNSURE: Readonly<Partial<Record<SkippedRow['reason'], string>>> = { noName: 'roster.rowWithoutName', above: 'roster.rowAboveHeader' };

/** Every row with content that did not become a child, so that a person can see that none was lost. */
export function skippedFindings(source: RosterSource, skipped: readonly SkippedRow[]): Finding[] {
  return skipped.map(({ row, reason, text }) => ({
    code: UNSURE[reason] ?? 'roster.skippedRow',
    severity: UNSURE[reason] === undefined ? 'hint' : 'warning',
    parameters: { text },
    place: { sheet: source.name, row: source.firstRow + row, content: text },
  }));
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
  const cells = uncomputed.map(({ row, column }) => cellAddress(source.firstRow + row, source.firstColumn + column));
  return [
    ...(struckRows.length > 0
      ? [
          say(
            source,
            'roster.struckRows',
            'warning',
            struckRows.map((row) => String(source.firstRow + row)),
          ),
        ]
      : []),
    ...(cells.length > 0 ? [say(source, 'roster.uncomputed', 'warning', cells)] : []),
  ];
}

function say(source: RosterSource, code: string, severity: Finding['severity'], names: readonly string[]): Finding {
  return {
    code,
    severity,
    parameters: { count: names.length, names: names.slice(0, NAMED).join('、') + (names.length > NAMED ? '…' : '') },
    place: { sheet: source.name },
  };
}

/** Hidden rows, columns and sheets are imported like any other, which must not go unsaid. */
export function hiddenFindings(source: RosterSource): Finding[] {
  const { rows = [], columns = [] } = source.hidden ?? {};
  return [
    ...(source.isHidden === true ? [{ code: 'roster.hiddenSheet', severity: 'hint', place: { sheet: source.name } } as const] : []),
    ...(rows.length > 0
      ? [
          say(
            source,
            'roster.hiddenRows',
            'hint',
            rows.map((row) => String(source.firstRow + row)),
          ),
        ]
      : []),
    ...(columns.length > 0
      ? [
          say(
            source,
            'roster.hiddenColumns',
            'hint',
            columns.map((column) => columnLetters(source.firstColumn + column)),
          ),
        ]
      : []),
  ];
}
