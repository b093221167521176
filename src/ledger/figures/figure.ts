/** What every figure of a report carries: numerator, denominator, rule and day, and how many cells behind it are blank. */
import type { Day } from '../calendar/day';
import { isOnList, type Child } from '../records/child';
import type { Ledger } from '../records/ledger';
import type { Ratio } from './ratio';

/** Ids of the plans' figures; S8 is told for any role and for each. */
export type FigureId = 'S1' | 'S4' | 'S5' | 'S6' | 'S7' | 'S8' | 'S10';

export interface Figure extends Ratio {
  readonly id: FigureId;
  /** For S8 the key of the role, or `any`; for S10 `duty:<id>` or `class:<name>`; absent for the whole. */
  readonly part?: string;
  readonly asOf: Day;
  /** Children of the list whose cells behind the figure are blank; they stay in the denominator. `null` where nothing can be blank. */
  readonly blanks: number | null;
}

/** A figure that is a share of the children on the list. */
export interface ShareFigure {
  readonly id: FigureId;
  counts(child: Child, asOf: Day): boolean;
  isBlank(child: Child): boolean;
}

/** The children on the list on a day. */
export function listOn(ledger: Pick<Ledger, 'children'>, asOf: Day): Child[] {
  return ledger.children.filter((child) => isOnList(child, asOf));
}

export function share(figure: ShareFigure, list: readonly Child[], asOf: Day): Figure {
  return {
    id: figure.id,
    numerator: list.filter((child) => figure.counts(child, asOf)).length,
    denominator: list.length,
    blanks: list.filter((child) => figure.isBlank(child)).length,
    asOf,
  };
}
