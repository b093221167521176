/** Widths and heights between the units of the file and points. */

/** Pixels of the widest digit in the normal font: the unit that column widths count in. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export function widthToPoints(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

export function pointsToWidth(points: number): number {
  return Number((points / POINTS_PER_PIXEL / DIGIT_PIXELS).toFixed(6));
}

/** English metric units, in which drawings are measured. */
export const EMU_PER_POINT = 12_700;

/** Margins are inches in the file. */
export const POINTS_PER_INCH = 72;
