/** Calendar days as Excel serial numbers of the 1900 system, for what is typed into cells. */

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial of a day that exists, or `null`. Before 1 March 1900 Excel counts a day that never was; so do we. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const serial = Math.round((date.getTime() - EPOCH) / MS_PER_DAY);
  return serial < 61 ? serial - 1 : serial;
}

/** Two typed digits of a year as Excel completes them: 00–29 is this century, 30–99 the last. */
export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
