/** 多口径对照: what is filled in beside what follows from the facts, counted, and child by child where the two differ. */
import type { Day } from '../calendar/day';
import { codeKey } from '../codes';
import { ageAt } from '../fields';
import { tidy } from '../fields/parse/tidy';
import { cellOf, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { childRows, type ChildRow } from '../child-actions/child-rows';
import { fieldContextOf } from '../codes/field-context';
import { isOnList } from '../records/child';
import { readChildrenWithAbsences } from '../records/read-ledger';
import { betweenDefinitions, type BetweenDefinitions, type KindOfChild } from './between-definitions';
import { civilAffairsKind } from './civil-affairs';
import type { Derived } from './derived';
import { leftBehindKind } from './education';
import { FactsReader, type KindFacts } from './facts';
import { DERIVED_LISTS, type DerivedColumn, type KindRow } from './kind-row';
import { ParentAreas } from './parent-areas';
import { sayCivil, sayParents, type Said } from './say-facts';

export interface KindCount {
  readonly key: string;
  readonly typed: number;
  readonly derived: number;
}

export interface KindCounts {
  readonly column: 'leftBehindKind' | 'civilAffairsKind';
  readonly kinds: readonly KindCount[];
  /** Children of whom nothing (or no code of the list) is filled in, and of whom nothing follows. */
  readonly blank: number;
  readonly undecided: number;
}

export interface KindsComparison {
  /** Children on the list on the day. */
  readonly children: number;
  readonly counts: readonly KindCounts[];
  /** Cells that differ from what follows from the facts, blank ones among them; none of a column that the table lacks. */
  readonly differing: readonly KindRow[];
  /** Kinds that cannot be told, with the facts that are missing. */
  readonly undecided: readonly KindRow[];
  readonly between: BetweenDefinitions;
}

/** Children on the list on `asOf`. The snapshot holds Children, Pauses and Codes. */
export function compareKinds(snapshot: LedgerSnapshot, asOf: Day): KindsComparison {
  const table = snapshot.tables.Children;
  const { awayMonths } = snapshot.settings;
  if (!table) return { children: 0, counts: [], differing: [], undecided: [], between: betweenDefinitions([], asOf, awayMonths) };
  const context = fieldContextOf(snapshot, asOf);
  const onList = new Set(
    readChildrenWithAbsences(snapshot, context)
      .filter((child) => isOnList(child, asOf))
      .map((child) => child.row),
  );
  const children = childRows(table, context).filter((child) => onList.has(child.row));
  const reader = new FactsReader(table, context);
  const areas = new ParentAreas(table, context, snapshot.settings);
  const kinds = children.map((child) => kindsOf(table, child, reader.factsOf(child.offset), asOf, awayMonths));
  const rows = kinds.flatMap(({ child, education, civil }) => [education, civil, ...areasOf(table, child, areas)]);
  return {
    children: children.length,
    counts: (['leftBehindKind', 'civilAffairsKind'] as const).map((column) => countsOf(column, rows)),
    differing: rows.filter(
      ({ column, kind, typed }) => kind !== null && table.columns[column] !== undefined && codeKey(DERIVED_LISTS[column], typed) !== kind,
    ),
    undecided: rows.filter((row) => row.kind === null),
    between: betweenDefinitions(kinds, asOf, awayMonths),
  };
}

function kindsOf(table: TableSnapshot, child: ChildRow, facts: KindFacts, asOf: Day, awayMonths: number): KindOfChild {
  const age = facts.birth === null ? null : ageAt(facts.birth, asOf);
  const education = leftBehindKind(facts, asOf, awayMonths);
  const civil = civilAffairsKind(facts, asOf);
  return {
    child,
    facts,
    education: kindRow(table, child, 'leftBehindKind', education, sayParents(facts, asOf, awayMonths)),
    civil: kindRow(table, child, 'civilAffairsKind', civil, [...sayParents(facts, asOf, 0), ...sayCivil(facts, age)]),
  };
}

function areasOf(table: TableSnapshot, child: ChildRow, areas: ParentAreas): KindRow[] {
  return areas.of(child.offset).flatMap(({ who, place, area, typed }) => {
    const said: Said = { code: 'place', who, parameters: { place } };
    return typed === 'answered' ? [] : [kindRow(table, child, `${who}Area`, { kind: area, missing: [] }, [said])];
  });
}

function kindRow(table: TableSnapshot, child: ChildRow, column: DerivedColumn, derived: Derived, said: readonly Said[]): KindRow {
  return { child, column, typed: tidy(cellOf(table, child.offset, column)), ...derived, said };
}

function countsOf(column: KindCounts['column'], all: readonly KindRow[]): KindCounts {
  const rows = all.filter((row) => row.column === column);
  const list = DERIVED_LISTS[column];
  const typed = rows.map((row) => codeKey(list, row.typed));
  return {
    column,
    kinds: list.codes.map(({ key }) => ({
      key,
      typed: typed.filter((one) => one === key).length,
      derived: rows.filter((row) => row.kind === key).length,
    })),
    blank: typed.filter((one) => one === undefined).length,
    undecided: rows.filter((row) => row.kind === null).length,
  };
}
