/** Classes that nobody teaches: mostly a class that was mistyped into another one that does not exist. */
import type { Finding } from '../../model/finding';
import type { Audit } from '../audit';
import { childrenOnList, findingAt, startedRows } from '../ledger-rows';

/** So many children at least have the other classes, in the middle, before a class of one looks like a slip. */
const USUAL_CLASS = 4;

/**
 * A class that no class teacher of the staff list has, named once at its first child. While the staff list names no class
 * teachers at all, a class of a single child where the others have several is named instead.
 */
export function unknownClasses(audit: Audit): Finding[] {
  const table = audit.snapshot.tables.Children;
  if (!table) return [];
  const rows = new Map<string, number[]>();
  for (const row of childrenOnList(audit, table)) {
    const name = audit.text(table, row, 'class');
    if (name !== '') rows.set(name, [...(rows.get(name) ?? []), row]);
  }
  const taught = classesTaught(audit);
  return [...rows].flatMap(([name, children]): Finding[] => {
    const [first] = children;
    if (first === undefined || taught.has(name)) return [];
    if (taught.size > 0) {
      const parameters = { class: name, children: children.length };
      return [findingAt(table, first, 'class', { code: 'audit.classWithoutTeacher', severity: 'warning', parameters })];
    }
    const sizes = [...rows].filter(([other]) => other !== name).map(([, others]) => others.length);
    if (children.length > 1 || middleOf(sizes) < USUAL_CLASS) return [];
    return [findingAt(table, first, 'class', { code: 'audit.loneClass', severity: 'hint', parameters: { class: name } })];
  });
}

function classesTaught(audit: Audit): ReadonlySet<string> {
  const table = audit.snapshot.tables.Staff;
  if (!table) return new Set();
  return new Set(startedRows(table).flatMap((row) => audit.text(table, row, 'class') || []));
}

function middleOf(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
