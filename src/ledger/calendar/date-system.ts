/** Workbooks that count days from 1904 (made on old Macs): told by a cell whose shown date its number does not give. */
import { strictDay, ymdOf, type Day } from './day';
import type { Raw } from '../model/raw';

/** Serial days of the 1904 system are this much smaller. */
export const DAYS_FROM_1904 = 1462;

/** Cells to look at before giving up: one with a year of four digits settles it. */
const LOOKED_AT = 2000;

/**
 * What must be added to a cell's number to make it a serial day: 0 or 1462, told from the date that the cell shows.
 * `null` when the shown text is no full date with a year of four digits, or agrees with neither system.
 */
export function dayOffset(value: number, shown: string): 0 | typeof DAYS_FROM_1904 | null {
  const [, year, month, day] = /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})(?!\d)/u.exec(shown.trim()) ?? [];
  const text = strictDay(Number(year), Number(month), Number(day));
  if (text === null) return null;
  if (Math.floor(value) === text) return 0;
  return Math.floor(value) + DAYS_FROM_1904 === text ? DAYS_FROM_1904 : null;
}

/** Whether the shown text names the day in any of the usual orders, perhaps without year or day: 2015年3月, 3月14日, 14/3/2015. */
function shows(text: string, serial: Day): boolean {
  const { year, month, day } = ymdOf(serial);
  const numbers = (text.match(/\d+/gu) ?? []).map(Number);
  const orders = [
    [year, month, day],
    [year % 100, month, day],
    [month, day, year],
    [day, month, year],
    [year, month],
    [month, day],
  ];
  return orders.some((order) => order.every((number, index) => numbers[index] === number));
}

/**
 * Values of a sheet with all dates as serial days of the 1900 system. Only numbers that are shown as the date they would
 * then be are changed; a sheet of an ordinary workbook comes back as it is.
 * @param values cells row by row
 * @param texts what each cell shows
 */
export function inDays(values: readonly (readonly Raw[])[], texts: readonly (readonly string[])[]): readonly (readonly Raw[])[] {
  if (!countFrom1904(values, texts)) return values;
  return values.map((row, at) =>
    row.map((value, column) => {
      const text = texts[at]?.[column] ?? '';
      return typeof value === 'number' && shows(text, value + DAYS_FROM_1904) ? value + DAYS_FROM_1904 : value;
    }),
  );
}

/** Whether cells come from a workbook that counts days from 1904. @param texts what each cell shows */
export function countFrom1904(values: readonly (readonly Raw[])[], texts: readonly (readonly string[])[]): boolean {
  return offsetOf(values, texts) === DAYS_FROM_1904;
}

function offsetOf(values: readonly (readonly Raw[])[], texts: readonly (readonly string[])[]): number {
  let looked = 0;
  for (const [at, row] of values.entries()) {
    for (const [column, value] of row.entries()) {
      // Numbers that are no date are far more common: only days from 1904 to 2100 are looked at.
      if (typeof value !== 'number' || value < 1 || value > 75_000) continue;
      const offset = dayOffset(value, texts[at]?.[column] ?? '');
      if (offset !== null) return offset;
      if (++looked > LOOKED_AT) return 0;
    }
  }
  return 0;
}
