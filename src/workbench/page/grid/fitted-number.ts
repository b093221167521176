/** Numbers never run into the next cell: Excel rounds a General number to the column, and fills it with # when that is not enough. */

/** Points of a digit at 11 points, and of the cell's margins. */
const DIGIT = 5.5;
const MARGIN = 4;

/**
 * @param shown the text by the number format
 * @param width of the column in points
 * @param size of the font in points, 11 when absent
 */
export function fittedNumber(value: number, shown: string, format: string | undefined, width: number, size = 11): string {
  const digit = (DIGIT * size) / 11;
  const places = Math.floor((width - MARGIN) / digit);
  if (width === 0 || textPlaces(shown) <= places) return shown;
  if (format === undefined || format === 'General') {
    const rounded = roundedTo(value, places);
    if (rounded !== null) return rounded;
  }
  return '#'.repeat(Math.max(1, places));
}

/** Full-width signs such as 年 take two places. */
function textPlaces(text: string): number {
  let places = 0;
  for (const letter of text)
    places += letter > '\u2e7f' ? 2 : letter === '.' || letter === ',' || letter === '-' || letter === '/' ? 0.6 : 1;
  return places;
}

function roundedTo(value: number, places: number): string | null {
  for (let digits = Math.min(11, places); digits >= 1; digits--) {
    const text = String(Number(value.toPrecision(digits)));
    if (textPlaces(text) <= places && !text.includes('e')) return Math.abs(Number(text) - value) < 1 ? text : null;
  }
  return null;
}
