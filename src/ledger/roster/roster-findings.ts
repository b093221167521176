/** What is said of a roster as a whole: headers that are not clear, rows that are no children. */
import type { Finding } from '../model/finding';
import { inLanguage, type Language } from '../model/raw';
import { CHILDREN, columnOf } from '../tables';
import type { SkippedRow } from './body-rows';
import type { RosterHeader } from './find-header';
import type { SettledHeader } from './settle-columns';
import type { RosterSource } from './source';

/** Headers whose meaning was taken for granted, and those that no column takes. */
export function headerFindings(source: RosterSource, header: RosterHeader, settled: SettledHeader, language: Language): Finding[] {
  const at = (label: string): Finding['place'] => {
    const column = header.columns.find((one) => one.label === label);
    return {
      sheet: source.name,
      row: source.firstRow + header.row + header.height - 1,
      header: label,
      ...(column ? { column: source.firstColumn + column.offset } : {}),
    };
  };
  return [
    ...settled.ambiguous
      .filter((one) => !one.answered)
      .map((one): Finding => ({
        code: one.chosen === 'notes' ? 'roster.ambiguousToNotes' : 'roster.ambiguousHeader',
        severity: 'warning',
        parameters: { header: one.header, column: inLanguage(columnOf(CHILDREN, one.chosen).header, language) },
        place: at(one.header),
      })),
    ...settled.unmapped.map((label): Finding => ({
      code: 'roster.unmappedHeader',
      severity: 'hint',
      parameters: { header: label },
      place: at(label),
    })),
    ...settled.ignored.map((label): Finding => ({
      code: 'roster.ignoredHeader',
      severity: 'hint',
      parameters: { header: label },
      place: at(label),
    })),
  ];
}

/** Every row with content that did not become a child, so that a person can see that none was lost. */
export function skippedFindings(source: RosterSource, skipped: readonly SkippedRow[]): Finding[] {
  return skipped.map(({ row, reason, text }) => ({
    code: reason === 'noName' ? 'roster.rowWithoutName' : 'roster.skippedRow',
    severity: reason === 'noName' ? 'warning' : 'hint',
    parameters: { text },
    place: { sheet: source.name, row: source.firstRow + row, content: text },
  }));
}
