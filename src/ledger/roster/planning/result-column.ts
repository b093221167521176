/** Beside a roster on a sheet of the workbook: what became of each row, in the first column to the right that is free. */
import { isoOf, type Day } from '../../calendar/day';
import type { Finding } from '../../model/finding';
import type { CellChange, Edit } from '../../plan/edit';
import type { ImportRow, Outcome } from '../preview';
import type { RecognizedRoster } from '../layout/recognize';

/** The sentences of a result column, from `locales`: the ledger itself knows no words. */
export interface ResultWords {
  readonly header: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Of what a person has left out: a whole row, and cells of one. */
  readonly left: Readonly<Record<'all' | 'some', string>>;
  /** Sentence of what blocks a row. */
  reason(finding: Finding): string;
}

/**
 * Nothing is overwritten: the column lies beyond everything that is used, and each cell must still be blank when it is written.
 * A file on the disk, and a sheet that is not `writable`, gets none.
 */
export function resultEdits(
  rosters: readonly RecognizedRoster[],
  rows: readonly ImportRow[],
  writable: (sheet: string) => boolean,
  words: ResultWords,
  day: Day,
): Edit[] {
  return rosters.flatMap(({ source, blocks }): Edit[] => {
    const [first] = blocks;
    if (!first || source.file !== undefined || !writable(source.name)) return [];
    const column = source.firstColumn + (source.values[0]?.length ?? 0);
    const texts = new Map<number, string[]>();
    for (const row of rows) {
      if (row.sheet === source.name) texts.set(row.sourceRow, [...(texts.get(row.sourceRow) ?? []), resultText(row, words)]);
    }
    if (texts.size === 0) return [];
    const headerRow = source.firstRow + first.header.row + first.header.height - 1;
    const cell = (row: number, after: string): CellChange => ({ row, column, before: '', after });
    const cells = [cell(headerRow, `${words.header} ${isoOf(day)}`), ...[...texts].map(([row, parts]) => cell(row, parts.join('；')))];
    return [{ kind: 'setCells', sheet: source.name, cells }];
  });
}

function resultText(row: ImportRow, words: ResultWords): string {
  if (row.leaves === 'all') return words.left.all;
  const outcome = words.outcomes[row.outcome];
  const reasons = row.remarks.filter(({ severity }) => severity === 'error').map((finding) => words.reason(finding));
  const some = row.leaves === 'some' ? `（${words.left.some}）` : '';
  return [(row.childId === undefined ? outcome : `${outcome} ${row.childId}`) + some, ...reasons].join('：');
}
