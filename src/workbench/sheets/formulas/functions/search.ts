/** Finding a value in one row or column, for MATCH, XLOOKUP and their kin. */
import type { CellValue } from '../../model';
import { compareValues } from '../coercion';
import { firstFrom } from '../column-index';
import type { Context } from '../context';
import { wildcard } from '../criteria';
import { Failure, Reference, toMatrix, usedRect, type Operand } from '../operands';

/** A row or column of values with a quick way to find equal ones. */
export interface Vector {
  readonly length: number;
  at(place: number): CellValue;
  /** First or last place of an equal value, -1 for none. Not for empty values. */
  equal(value: string | number | boolean, last: boolean): number;
}

/** Fails with `#N/A` when the operand is neither one row nor one column. */
export function vectorOf(operand: Operand, context: Context): Vector {
  if (operand instanceof Reference && operand.area.rect.columns === 1) {
    const { sheet, rect } = operand.area;
    const { rows } = usedRect(operand.area);
    return {
      length: rows,
      at: (place) => sheet.cells.value(rect.row + place, rect.column),
      equal: (value, last) => {
        const found = context.engine.columnIndex(sheet, rect.column).rowsEqual(value);
        const at = last ? firstFrom(found, rect.row + rect.rows) - 1 : firstFrom(found, rect.row);
        const row = found[at];
        return row !== undefined && row >= rect.row && row < rect.row + rect.rows ? row - rect.row : -1;
      },
    };
  }
  const block = toMatrix(operand);
  if (block.rows > 1 && block.columns > 1) throw new Failure('#N/A');
  return vectorOfValues(block.values);
}

function vectorOfValues(values: readonly CellValue[]): Vector {
  return {
    length: values.length,
    at: (place) => values[place] ?? null,
    equal: (value, last) => {
      const same = (other: CellValue): boolean => typeof other === typeof value && compareValues(other, value) === 0;
      return last ? values.findLastIndex(same) : values.findIndex(same);
    },
  };
}

export type Nearest = 'exact' | 'smaller' | 'larger' | 'wildcard';

/** The place of a value, -1 for none. `smaller` and `larger` fall back to the nearest value of the same type, sorted or not. */
export function placeOf(value: CellValue, vector: Vector, nearest: Nearest, last = false): number {
  if (value === null) return scan(vector, last, (cell) => cell === null);
  if (typeof value === 'object') throw new Failure(value.code);
  if (nearest === 'wildcard' && typeof value === 'string') {
    const pattern = wildcard(value);
    if (pattern) return scan(vector, last, (cell) => typeof cell === 'string' && pattern.test(cell));
  }
  const equal = vector.equal(value, last);
  if (equal >= 0 || nearest === 'exact' || nearest === 'wildcard') return equal;
  let best = -1;
  for (let place = 0; place < vector.length; place++) {
    const cell = vector.at(place);
    if (typeof cell !== typeof value) continue;
    const order = compareValues(cell, value);
    if (nearest === 'smaller' ? order > 0 : order < 0) continue;
    const better = best < 0 ? 1 : compareValues(cell, vector.at(best));
    if (nearest === 'smaller' ? better > 0 : better < 0 || best < 0) best = place;
  }
  return best;
}

function scan(vector: Vector, last: boolean, matches: (cell: CellValue) => boolean): number {
  for (let step = 0; step < vector.length; step++) {
    const place = last ? vector.length - 1 - step : step;
    if (matches(vector.at(place))) return place;
  }
  return -1;
}

/** For sorted lists as MATCH 1 and -1 and VLOOKUP TRUE expect them: the last place before the order passes the value. */
export function placeInSorted(value: CellValue, vector: Vector, descending: boolean): number {
  if (value === null) return placeInSorted(0, vector, descending);
  if (typeof value === 'object') throw new Failure(value.code);
  let found = -1;
  for (let place = 0; place < vector.length; place++) {
    const cell = vector.at(place);
    if (typeof cell !== typeof value) continue;
    const order = compareValues(cell, value);
    if (descending ? order < 0 : order > 0) break;
    found = place;
    if (descending && order === 0) break;
  }
  return found;
}
