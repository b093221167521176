/** Table Changes: how a change is written there, and read again. */
import { compact } from '../fields/parse/tidy';
import { inLanguage, type Bilingual, type Language } from '../model/raw';
import { cellOf, sheetRow, type TableSnapshot } from '../model/snapshot';
import { CHILDREN, columnOf } from '../tables';
import { normalizeHeader } from '../tables/normalize-header';
import type { ArchiveChange } from './comparison';

/** What stands in 栏目 when a whole row is meant. */
export const WHOLE_ROW: Readonly<Record<'added' | 'deleted' | 'restored', Bilingual>> = {
  added: { zh: '（新增儿童）', en: '(child added)' },
  deleted: { zh: '（整行删除）', en: '(row deleted)' },
  restored: { zh: '（整行恢复）', en: '(row restored)' },
};

export function columnText(what: ArchiveChange['what'], language: Language): string {
  return typeof what === 'string' ? inLanguage(WHOLE_ROW[what], language) : inLanguage(columnOf(CHILDREN, what.column).header, language);
}

const TEXTS: readonly (readonly [what: ArchiveChange['what'], texts: readonly string[]])[] = [
  // A header wins over the same word as a synonym of another column: the last one stays.
  ...CHILDREN.columns.map(({ key, synonyms = [] }) => [{ column: key }, synonyms] as const),
  ...CHILDREN.columns.map(({ key, header }) => [{ column: key }, [header.zh, header.en]] as const),
  ...(['added', 'deleted', 'restored'] as const).map((what) => [what, [WHOLE_ROW[what].zh, WHOLE_ROW[what].en]] as const),
];
const BY_TEXT: ReadonlyMap<string, ArchiveChange['what']> = new Map(
  TEXTS.flatMap(([what, texts]) => texts.map((text) => [normalizeHeader(text), what] as const)),
);

/** What a text of 栏目 means, in either language and also by another name of the column; `null` when it names none. */
export function whatOf(text: string): ArchiveChange['what'] | null {
  return BY_TEXT.get(normalizeHeader(text)) ?? null;
}

/** Whether a person is asked why: a guardian or phone that was there has changed or is gone, or a whole row was deleted. */
export function asksWhy(what: ArchiveChange['what'] | null, before: string): boolean {
  if (what === 'deleted') return true;
  if (what === null || typeof what === 'string') return false;
  return before.trim() !== '' && columnOf(CHILDREN, what.column).history === 'reason';
}

/** Whether the change of a row of Changes still waits for its reason. */
export function waitsForReason(table: TableSnapshot, row: number): boolean {
  if (compact(cellOf(table, row, 'reason')) !== '') return false;
  return asksWhy(whatOf(String(cellOf(table, row, 'column'))), String(cellOf(table, row, 'before')));
}

/** Sheet rows of the changes that wait for a reason. The snapshot needs the columns column, before and reason. */
export function waitingRows(table: TableSnapshot): number[] {
  return table.rows.flatMap((_cells, row) => (waitsForReason(table, row) ? [sheetRow(table, row)] : []));
}

/** Hands out change numbers, B000001 and on, after the highest that the table has. */
export function changeNumbers(table: TableSnapshot): () => string {
  let last = 0;
  table.rows.forEach((_cells, row) => {
    const match = /^B(\d+)$/iu.exec(compact(cellOf(table, row, 'changeId')));
    if (match) last = Math.max(last, Number(match[1]));
  });
  return () => `B${String(++last).padStart(6, '0')}`;
}

/** A child whose number was changed keeps its earlier history: the number of an old row is followed to the present one. */
export function currentKeys(table: TableSnapshot): (key: string) => string {
  const next = new Map<string, string>();
  table.rows.forEach((_cells, row) => {
    const what = whatOf(String(cellOf(table, row, 'column')));
    if (typeof what !== 'object' || what?.column !== 'childId') return;
    const [before, after] = [compact(cellOf(table, row, 'before')), compact(cellOf(table, row, 'after'))];
    if (before !== '' && after !== '') next.set(before, after);
  });
  return (key) => {
    let current = key;
    for (const seen = new Set<string>(); next.has(current) && !seen.has(current);) {
      seen.add(current);
      current = next.get(current) ?? current;
    }
    return current;
  };
}
