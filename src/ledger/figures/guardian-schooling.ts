/** S7: children whose guardian is illiterate or left school after the lower years of primary (文盲 or 初小). */
import type { ShareFigure } from './figure';

export const LITTLE_SCHOOLING: readonly string[] = ['illiterate', 'lowerPrimary'];

export const GUARDIAN_SCHOOLING: ShareFigure = {
  id: 'S7',
  counts: (child) => LITTLE_SCHOOLING.includes(child.guardianSchooling),
  isBlank: (child) => child.guardianSchooling === '',
};
