/** How complete the files are: for each child the weight of the answered columns over the weight of those that count for it. */
import { compareClasses } from '../../fields/class-order';
import { sheetRow } from '../../model/snapshot';
import { CHILDREN } from '../../tables';
import type { Audit } from '../audit';
import { childrenOnList } from '../ledger-rows';
import { COUNTS_ONLY_WHEN, weightOf } from './weights';

export interface Share {
  /** Weights, so that classes and the school add up from their children. */
  readonly answered: number;
  readonly wanted: number;
}

export interface ChildCompleteness extends Share {
  readonly childId: string;
  readonly name: string;
  /** In normal form; `''` when it is not filled in. */
  readonly className: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Keys of the columns that are not answered, the weightiest first. */
  readonly missing: readonly string[];
}

export interface ClassCompleteness extends Share {
  readonly className: string;
  readonly children: number;
}

export interface Completeness {
  readonly school: Share;
  /** In the order of the school. */
  readonly classes: readonly ClassCompleteness[];
  /** Children on the list, the least complete first. */
  readonly children: readonly ChildCompleteness[];
}

/** A share as a number from 0 to 1; a file of which nothing is wanted is complete. */
export function ratioOf({ answered, wanted }: Share): number {
  return wanted === 0 ? 1 : answered / wanted;
}

/** 无, 未知 and — are answers. Blank is none, and neither is content that cannot be read. */
export function completenessOf(audit: Audit): Completeness {
  const table = audit.snapshot.tables.Children;
  const children = table ? childrenOnList(audit, table).map((row) => childAt(audit, table, row)) : [];
  const classes = new Map<string, ChildCompleteness[]>();
  for (const child of children) classes.set(child.className, [...(classes.get(child.className) ?? []), child]);
  return {
    school: sumOf(children),
    classes: [...classes]
      .map(([className, members]) => ({ className, children: members.length, ...sumOf(members) }))
      .sort((a, b) => compareClasses(a.className, b.className)),
    children: [...children].sort((a, b) => ratioOf(a) - ratioOf(b) || a.row - b.row),
  };
}

function childAt(audit: Audit, table: NonNullable<Audit['snapshot']['tables']['Children']>, row: number): ChildCompleteness {
  let [answered, wanted] = [0, 0];
  const missing: string[] = [];
  const code = (column: string): string => audit.code(table, row, column);
  for (const { key, addedLater } of CHILDREN.columns) {
    const weight = weightOf(key);
    if (weight === 0 || COUNTS_ONLY_WHEN[key]?.(code) === false) continue;
    // Nobody can fill in a column that the ledger does not have yet.
    if (addedLater && table.columns[key] === undefined) continue;
    wanted += weight;
    const { state } = audit.read(table, row, key);
    if (state === 'empty' || state === 'invalid') missing.push(key);
    else answered += weight;
  }
  return {
    childId: audit.text(table, row, 'childId'),
    name: audit.text(table, row, 'name'),
    className: audit.text(table, row, 'class'),
    row: sheetRow(table, row),
    answered,
    wanted,
    missing: missing.sort((a, b) => weightOf(b) - weightOf(a)),
  };
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, one) => ({ answered: sum.answered + one.answered, wanted: sum.wanted + one.wanted }), {
    answered: 0,
    wanted: 0,
  });
}

/** Whole percent, rounded down: 100 % is said only of what is complete. */
export function percentOf(share: Share): string {
  return `${Math.floor(ratioOf(share) * 100 + 1e-9)}%`;
}
