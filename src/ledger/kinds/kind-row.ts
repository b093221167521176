/** One cell that follows from other columns: what is filled in beside what follows. */
import type { ChildRow } from '../child-actions/child-rows';
import { CIVIL_AFFAIRS, LEFT_BEHIND, WORK_AREA, type CodeList } from '../codes';
import type { Derived } from './derived';
import type { Said } from './say-facts';

/** Columns that follow from other columns. */
export type DerivedColumn = 'leftBehindKind' | 'civilAffairsKind' | 'fatherArea' | 'motherArea';

export const DERIVED_LISTS: Readonly<Record<DerivedColumn, CodeList>> = {
  leftBehindKind: LEFT_BEHIND,
  civilAffairsKind: CIVIL_AFFAIRS,
  fatherArea: WORK_AREA,
  motherArea: WORK_AREA,
};

export interface KindRow extends Derived {
  readonly child: ChildRow;
  readonly column: DerivedColumn;
  /** What is filled in, as it stands; `''` when blank. */
  readonly typed: string;
  readonly said: readonly Said[];
}
