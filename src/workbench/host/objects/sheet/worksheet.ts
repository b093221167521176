/** Excel.Worksheet, put together from its parts. */
import { eventMethods, SHEET_EVENTS } from '../../events/event-methods';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import type { Sheet } from '../../../sheets/model';
import { sheetProperties } from './sheet-properties';
import { sheetRanges } from './sheet-ranges';

export const worksheetClass: HostClass<Sheet> = hostClass<Sheet>(
  { name: 'Worksheet', identity: (sheet) => ({ Id: sheet.id }) },
  sheetProperties,
  sheetRanges,
  eventMethods(SHEET_EVENTS, (sheet) => sheet.id),
);
