/** What dragging the fill handle makes of a line of cells, as Excel: number steps, counting texts, else repetition. */
import type { CellValue } from '../../sheets/model';

/** The value `step` places after the last cell of `line` (`step` from 1); before the first for negative steps. */
export function seriesValue(line: readonly CellValue[], step: number): CellValue {
  const numbers = line.filter((value): value is number => typeof value === 'number');
  if (numbers.length === line.length && line.length > 1) {
    const change = (numbers[numbers.length - 1]! - numbers[0]!) / (numbers.length - 1);
    const start = step > 0 ? numbers[numbers.length - 1]! : numbers[0]!;
    return Number((start + change * step).toPrecision(15));
  }
  const last = step > 0 ? line[line.length - 1] : line[0];
  // A lone number is repeated; a lone text that ends in a number counts on.
  const counted = typeof last === 'string' && line.length === 1 ? /^(.*?)(\d{1,9})(\D*)$/s.exec(last) : null;
  if (counted) {
    const next = Number(counted[2]) + step;
    return `${counted[1]}${String(Math.abs(next)).padStart(counted[2]!.length, '0')}${counted[3]}`;
  }
  const length = line.length;
  const index = step > 0 ? (step - 1) % length : length - 1 - ((-step - 1) % length);
  return line[index] ?? null;
}
