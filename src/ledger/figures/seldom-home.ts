/** S5: children whose parents come home at most twice a year. */
import type { ShareFigure } from './figure';

export const SELDOM = 2;

export const SELDOM_HOME: ShareFigure = {
  id: 'S5',
  counts: (child) => child.visitsHome !== null && child.visitsHome <= SELDOM,
  isBlank: (child) => child.visitsHome === null,
};
