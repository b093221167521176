/** Column widths: the ledger counts characters, Office.js counts points. */

/** Pixels of a digit in the default font and the padding of a cell; a point is ¾ of a pixel. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/** 8.43 characters, Excel's standard, are 48 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * DIGIT_PIXELS + PADDING_PIXELS) * 0.75 * 100) / 100;
}
