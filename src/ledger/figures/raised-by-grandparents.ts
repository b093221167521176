/** S6 隔代抚养: children raised by grandparents. */
import type { ShareFigure } from './figure';

export const GRANDPARENTS = 'grandparents';

export const RAISED_BY_GRANDPARENTS: ShareFigure = {
  id: 'S6',
  counts: (child) => child.guardianship === GRANDPARENTS,
  isBlank: (child) => child.guardianship === '',
};
