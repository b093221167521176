/** Children whom a list without names gives away all the same: so few are alike in what is shown that who knows the class knows them. */
import type { MaskedColumn, MaskedList } from './masked-list';

/** Fewer than this are no group in which a child is hidden. */
export const FEW = 3;

export interface SingledOut {
  readonly children: number;
  /** The columns by which they are, in the order of the list: as few as it takes. */
  readonly columns: readonly MaskedColumn[];
}

/**
 * Everything that stands in the list counts, what is masked too: 138****8000 is no two families'. Only the child's own masked name does
 * not: it tells so much to who knows the class that no list could have it.
 */
export function singledOut({ columns, rows }: MaskedList): SingledOut {
  const shown = columns.flatMap((column, at) => {
    const cells = rows.map((row) => String(row[at]));
    const different = new Set(cells).size;
    return column.definition.key === 'name' || different < 2 ? [] : [{ column, cells, different }];
  });
  const all = inSmallGroups(
    shown.reduce(
      divided,
      rows.map(() => 0),
    ),
  );
  const telling = new Set<MaskedColumn>();
  let groups = rows.map(() => 0);
  for (const { column, cells } of [...shown].sort((a, b) => b.different - a.different)) {
    if (inSmallGroups(groups) === all) break;
    groups = divided(groups, { cells });
    telling.add(column);
  }
  return { children: all, columns: columns.filter((column) => telling.has(column)) };
}

/** The groups of the rows, each divided by what stands in one more column. */
function divided(groups: readonly number[], { cells }: { readonly cells: readonly string[] }): number[] {
  const numbers = new Map<string, number>();
  return cells.map((cell, row) => {
    const alike = `${groups[row]} ${cell}`;
    const number = numbers.get(alike) ?? numbers.size;
    numbers.set(alike, number);
    return number;
  });
}

function inSmallGroups(groups: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts.values()].filter((count) => count < FEW).reduce((sum, count) => sum + count, 0);
}
