/** Entries of lists, put together by the child that they are about. */

interface OfChild {
  readonly childId: string;
}

export type OfOneChild<T> = readonly [first: T, ...others: T[]];
type Group<T> = [first: T, ...others: T[]];

/** All entries of a child together, in the order in which the children first appear. */
export function byChild<T extends OfChild>(entries: readonly T[]): OfOneChild<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const entry of entries) {
    const group = groups.get(entry.childId);
    if (group) group.push(entry);
    else groups.set(entry.childId, [entry]);
  }
  return [...groups.values()];
}

/** Neighbouring entries of a child together: the order stays. */
export function inRuns<T extends OfChild>(entries: readonly T[]): OfOneChild<T>[] {
  const runs: Group<T>[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.[0].childId === entry.childId) last.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
