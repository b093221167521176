/** Column widths: the ledger counts characters, Office.js counts points. */

/** Pixels of a digit in 等线 and 宋体, the default fonts of a Chinese Excel (Calibri: 7), and the padding of a cell; a point is ¾ of a pixel. */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;

/** 18 characters, a resident ID, are 111.75 points. */
export function pointsOfCharacters(characters: number): number {
  return Math.round((characters * DIGIT_PIXELS + PADDING_PIXELS) * 0.75 * 100) / 100;
}
