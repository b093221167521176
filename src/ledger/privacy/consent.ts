/** 同意书日期: whose consent is missing, older than it should be, or given before the guardian changed. */
import { fieldContextOf } from '../codes/field-context';
import { dayOf, strictDay, ymdOf, type Day } from '../calendar/day';
import { DATE, type FieldContext } from '../fields';
import { cellOf, sheetRow, type LedgerSnapshot } from '../model/snapshot';
import { isOnList } from '../records/child';
import { readTerms } from '../records/read-calendar';
import { readChildrenWithAbsences } from '../records/read-ledger';
import { RowReader } from '../records/row-reader';
import { guardianChanges } from './guardian-changes';

export type ConsentReason = 'none' | 'guardianChanged' | 'old';

export interface ConsentGap {
  readonly childId: string;
  readonly name: string;
  readonly className: string;
  /** 1-based row of the child on its sheet. */
  readonly row: number;
  readonly reason: ConsentReason;
  /** `null` when there is none, or what stands there is no date. */
  readonly consentOn: Day | null;
  /** Day under which another guardian was entered, for `guardianChanged`. */
  readonly changedOn: Day | null;
}

/** From when on a consent counts as recent: the term around the day, or a year back. */
export type ConsentAge = 'year' | 'term';

/** The children on the list whose consent wants a look, in the order of the table; the gravest reason of each. */
export function consentGaps(snapshot: LedgerSnapshot, asOf: Day, age: ConsentAge = 'year'): ConsentGap[] {
  const table = snapshot.tables.Children;
  if (!table) return [];
  const context = fieldContextOf(snapshot, asOf);
  const changes = guardianChanges(snapshot, asOf);
  const oldest = (age === 'term' ? termStart(snapshot, asOf, context) : null) ?? yearBefore(asOf);
  return readChildrenWithAbsences(snapshot, context)
    .filter((child) => isOnList(child, asOf))
    .flatMap(({ id, name, className, row }): ConsentGap[] => {
      const consentOn = dayIn(cellOf(table, row - sheetRow(table, 0), 'consentOn'), context);
      const changedOn = changes.get(id) ?? null;
      const gap = { childId: id, name, className, row, consentOn, changedOn };
      if (consentOn === null) return [{ ...gap, reason: 'none' }];
      if (changedOn !== null && changedOn > consentOn) return [{ ...gap, reason: 'guardianChanged' }];
      return consentOn < oldest ? [{ ...gap, reason: 'old' }] : [];
    });
}

/** The same day a year back, leap year or not; after 29 February it is 1 March. */
function yearBefore(asOf: Day): Day {
  const { year, month, day } = ymdOf(asOf);
  return strictDay(year - 1, month, day) ?? dayOf(year - 1, 3, 1);
}

function dayIn(cell: string | number | boolean, context: FieldContext): Day | null {
  const { state, value } = DATE.read(cell, context);
  return state === 'value' && typeof value === 'number' ? value : null;
}

function termStart(snapshot: LedgerSnapshot, asOf: Day, context: FieldContext): Day | null {
  const terms = snapshot.tables.Terms ? readTerms(new RowReader(snapshot.tables.Terms, context, [])) : [];
  return (
    terms
      .map(({ start }) => start)
      .filter((start) => start <= asOf)
      .sort((a, b) => b - a)[0] ?? null
  );
}
