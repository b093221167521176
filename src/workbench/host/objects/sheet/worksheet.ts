/** Excel.Worksheet, put together from its parts. */
import { eventMethods, SHEET_EVENTS } from '../../events/event-methods';
import { hostClass, type HostClass } from '../../dispatch/host-class';
import { HostObject } from '../../dispatch/host-object';
import type { Sheet } from '../../../sheets/model';
import { namedItemCollectionClass } from '../workbook/names';
import { autoFilterClass } from '../table/filter';
import { tableCollectionClass } from '../table/table-collection';
import { chartCollectionClass } from './charts';
import { commentCollectionClass } from './comments';
import { freezePanesClass } from './freeze-panes';
import { noteCollectionClass } from './notes';
import { pageBreakCollectionClass } from './page-breaks';
import { pageLayoutClass } from './page-layout';
import { pivotTableCollectionClass } from './pivot-tables';
import { worksheetProtectionClass } from './protection';
import { shapeCollectionClass } from './shapes';
import { sheetProperties } from './sheet-properties';
import { sheetRanges } from './sheet-ranges';

export const worksheetClass: HostClass<Sheet> = hostClass<Sheet>(
  {
    name: 'Worksheet',
    identity: (sheet) => ({ Id: sheet.id }),
    navigate: {
      autoFilter: (sheet) => HostObject.of(autoFilterClass, { sheet }),
      charts: (sheet) => HostObject.of(chartCollectionClass, sheet),
      comments: (sheet, { workbook }) => HostObject.of(commentCollectionClass, { workbook, sheet }),
      freezePanes: (sheet) => HostObject.of(freezePanesClass, sheet),
      horizontalPageBreaks: (sheet) => HostObject.of(pageBreakCollectionClass, { sheet, kind: 'row' }),
      names: (sheet, { workbook }) => HostObject.of(namedItemCollectionClass, { workbook, sheet }),
      notes: (sheet, { workbook }) => HostObject.of(noteCollectionClass, { workbook, sheet }),
      pageLayout: (sheet) => HostObject.of(pageLayoutClass, sheet),
      pivotTables: (sheet) => HostObject.of(pivotTableCollectionClass, sheet),
      protection: (sheet) => HostObject.of(worksheetProtectionClass, sheet),
      shapes: ({ shapes }) => HostObject.of(shapeCollectionClass, shapes),
      tables: (sheet, { workbook }) => HostObject.of(tableCollectionClass, { workbook, sheet }),
      verticalPageBreaks: (sheet) => HostObject.of(pageBreakCollectionClass, { sheet, kind: 'column' }),
    },
  },
  sheetProperties,
  sheetRanges,
  eventMethods(SHEET_EVENTS, (sheet) => sheet.id),
);
