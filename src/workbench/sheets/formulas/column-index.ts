/**
 * Where values stand in one column: built once, asked by thousands of COUNTIFS, MAXIFS, MATCH and XLOOKUP cells.
 * It covers the whole used column; a part of it is found by binary search in the ascending row lists.
 */
import type { CellValue, Sheet } from '../model';
import { criterionKey, numberKey, type Criterion, type CriterionKey } from './criteria';

const NONE: readonly number[] = [];
/** Results of scans kept per column. */
const KEPT = 200;

export class ColumnIndex {
  private byCriterion: Map<CriterionKey, number[]> | undefined;
  private byValue: Map<CriterionKey, number[]> | undefined;
  private readonly scans = new Map<string, number[]>();

  constructor(
    private readonly sheet: Sheet,
    private readonly column: number,
  ) {}

  /** Ascending rows whose cell meets the criterion. Rows past the used part are not listed, even for blanks. */
  rowsMeeting(criterion: Criterion): readonly number[] {
    if (criterion.key !== undefined) {
      this.byCriterion ??= this.group(criterionKey);
      return this.byCriterion.get(criterion.key) ?? NONE;
    }
    const known = this.scans.get(criterion.id);
    if (known) return known;
    const rows: number[] = [];
    const { cells } = this.sheet;
    for (let row = 0; row < cells.rowCount; row++) if (criterion.test(cells.value(row, this.column))) rows.push(row);
    if (this.scans.size >= KEPT) this.scans.clear();
    this.scans.set(criterion.id, rows);
    return rows;
  }

  /** Ascending rows that hold exactly this value, text ignoring case: what MATCH with 0 finds. */
  rowsEqual(value: string | number | boolean): readonly number[] {
    this.byValue ??= this.group(valueKey);
    return this.byValue.get(valueKey(value) ?? '') ?? NONE;
  }

  private group(keyOf: (value: CellValue) => CriterionKey | null): Map<CriterionKey, number[]> {
    const groups = new Map<CriterionKey, number[]>();
    const { cells } = this.sheet;
    for (let row = 0; row < cells.rowCount; row++) {
      const key = keyOf(cells.value(row, this.column));
      if (key === null) continue;
      const rows = groups.get(key);
      if (rows) rows.push(row);
      else groups.set(key, [row]);
    }
    return groups;
  }
}

function valueKey(value: CellValue): CriterionKey | null {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'number') return numberKey(value);
  return typeof value === 'boolean' ? value : null;
}

/** The first place in an ascending list whose entry is at least `row`. */
export function firstFrom(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
