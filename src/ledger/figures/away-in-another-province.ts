/** S4 省外务工: children with at least one parent who works in another province. */
import type { ShareFigure } from './figure';

export const ELSEWHERE = 'otherProvince';

export const AWAY_IN_ANOTHER_PROVINCE: ShareFigure = {
  id: 'S4',
  counts: (child) => child.fatherArea === ELSEWHERE || child.motherArea === ELSEWHERE,
  // A parent at home has no area of work, so only two blanks mean that nobody has asked.
  isBlank: (child) => child.fatherArea === '' && child.motherArea === '',
};
