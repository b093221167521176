/** Shares in whole numbers: no figure is ever spoilt by binary fractions. */

export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** What stands where nothing can be divided: never 0 % or 100 %. */
export const NO_RATIO = '—';

/** The ratio in hundredths of a per cent, rounded half up from the exact ratio; `null` for a denominator of 0. */
export function basisPoints({ numerator, denominator }: Ratio): number | null {
  if (denominator === 0) return null;
  return Math.floor((20_000 * numerator + denominator) / (2 * denominator));
}

/** `12.34%`, or `—` when the denominator is 0. */
export function percentText(ratio: Ratio): string {
  const points = basisPoints(ratio);
  if (points === null) return NO_RATIO;
  return `${Math.floor(points / 100)}.${String(points % 100).padStart(2, '0')}%`;
}
