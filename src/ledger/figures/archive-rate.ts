/** S1 建档率: children whose file was made by the day. */
import type { ShareFigure } from './figure';

export const ARCHIVE_RATE: ShareFigure = {
  id: 'S1',
  counts: (child, asOf) => child.filed !== null && child.filed <= asOf,
  isBlank: (child) => child.filed === null,
};
