/**
 * Where values stand in one column: built once, asked by thousands of COUNTIFS, MAXIFS, MATCH and XLOOKUP cells.
 * It covers the whole used column; a part of it is found by binary search in the ascending row lists.
 */
import type { CellValue, Sheet } from '../model';
import { criterionKey, numberKey, type Criterion, type CriterionKey } from './criteria';

/** Ascending row numbers. */
export type Rows = ArrayLike<number>;

const NONE: Rows = [];
/** Row numbers kept per column from scans. */
const KEPT = 4_000_000;

export class ColumnIndex {
  private byCriterion: Map<CriterionKey, number[]> | undefined;
  private byValue: Map<CriterionKey, number[]> | undefined;
  private numbers: Float64Array | undefined;
  private readonly scans = new Map<string, Int32Array>();
  private kept = 0;

  constructor(
    private readonly sheet: Sheet,
    private readonly column: number,
  ) {}

  /** Ascending rows whose cell meets the criterion. Rows past the used part are not listed, even for blanks. */
  rowsMeeting(criterion: Criterion): Rows {
    if (criterion.key !== undefined) {
      this.byCriterion ??= this.group(criterionKey);
      return this.byCriterion.get(criterion.key) ?? NONE;
    }
    const known = this.scans.get(criterion.id);
    if (known) return known;
    const rows = this.scan(criterion);
    if (this.kept > KEPT) {
      this.scans.clear();
      this.kept = 0;
    }
    this.kept += rows.length;
    this.scans.set(criterion.id, rows);
    return rows;
  }

  private scan({ holds, test }: Criterion): Int32Array {
    const { cells } = this.sheet;
    const rows = new Int32Array(cells.rowCount);
    let count = 0;
    if (holds) {
      const numbers = (this.numbers ??= this.readNumbers());
      for (let row = 0; row < numbers.length; row++) if (holds(numbers[row] ?? NaN)) rows[count++] = row;
    } else for (let row = 0; row < rows.length; row++) if (test(cells.value(row, this.column))) rows[count++] = row;
    return rows.slice(0, count);
  }

  /** The column's numbers, NaN elsewhere; no bound holds for NaN. */
  private readNumbers(): Float64Array {
    const { cells } = this.sheet;
    return Float64Array.from({ length: cells.rowCount }, (_, row) => {
      const value = cells.value(row, this.column);
      return typeof value === 'number' ? value : NaN;
    });
  }

  /** Ascending rows that hold exactly this value, text ignoring case: what MATCH with 0 finds. */
  rowsEqual(value: string | number | boolean): Rows {
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
export function firstFrom(rows: Rows, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
