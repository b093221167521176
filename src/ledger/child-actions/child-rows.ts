/** The children of the archive as the actions see them: where they stand, their days, their state. */
import type { Day } from '../calendar/day';
import { ageAt, type FieldContext } from '../fields';
import { codeKey, ENROL_STATUS } from '../codes';
import { compact, tidy } from '../fields/parse/tidy';
import { cellOf, sheetRow, type TableSnapshot } from '../model/snapshot';
import { classKey } from '../records/class-name';
import { CHILDREN, columnOf } from '../tables';

export interface ChildRow {
  readonly childId: string;
  readonly name: string;
  /** In normal form; `''` when blank. */
  readonly className: string;
  readonly birth: Day | null;
  readonly age: number | null;
  readonly joined: Day | null;
  readonly left: Day | null;
  /** `active`, `suspended` or `left`; blank and unreadable count as active. */
  readonly status: string;
  /** Offset in the table, and 1-based sheet row. */
  readonly offset: number;
  readonly row: number;
}

/** Rows with a number of their own, in the order of the table; of a number that stands twice only the first. */
export function childRows(table: TableSnapshot, context: FieldContext): ChildRow[] {
  const rows = new Map<string, ChildRow>();
  table.rows.forEach((_cells, offset) => {
    const childId = compact(cellOf(table, offset, 'childId'));
    if (childId === '' || rows.has(childId)) return;
    const day = (key: string): Day | null => {
      const reading = columnOf(CHILDREN, key).kind.read(cellOf(table, offset, key), context);
      return reading.state === 'value' && typeof reading.value === 'number' ? reading.value : null;
    };
    const birth = day('birthDate');
    rows.set(childId, {
      childId,
      name: tidy(cellOf(table, offset, 'name')),
      className: classKey(cellOf(table, offset, 'class'), context),
      birth,
      age: birth === null ? null : ageAt(birth, context.today),
      joined: day('joinedOn'),
      left: day('leftOn'),
      status: codeKey(ENROL_STATUS, cellOf(table, offset, 'enrolStatus')) ?? 'active',
      offset,
      row: sheetRow(table, offset),
    });
  });
  return [...rows.values()];
}
