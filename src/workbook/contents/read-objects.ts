/** Everything of a sheet that is not its cells, part by part: one that Excel does not let an add-in see is named, and the others are read. */
import type { Part, Unseen } from '../../ledger/privacy/leaks/contents';
import { readHyperlinks } from './hyperlinks';
import { readCharts, readPivotTables, readShapes } from './drawings';
import { readConditionalFormats, readValidations } from './cell-rules';
import type { SheetObjects, SheetReader } from './sheet-reader';
import { toWorkbookError, type WorkbookErrorCode } from '../workbook-error';

const READERS: Readonly<Partial<Record<Part, SheetReader>>> = {
  shapes: readShapes,
  charts: readCharts,
  pivotTables: readPivotTables,
  hyperlinks: readHyperlinks,
  validations: readValidations,
  conditionalFormats: readConditionalFormats,
};

/** Excel refuses everything for the moment, not this part for good. */
const NOT_NOW: ReadonlySet<WorkbookErrorCode> = new Set(['cellEdit', 'busy', 'sessionLost']);

export interface ReadObjects {
  /** By sheet, in the given order. */
  readonly sheets: readonly Required<Omit<SheetObjects, 'unseen'>>[];
  readonly unseen: readonly Unseen[];
}

/**
 * @param sheets with their names loaded.
 * @throws WorkbookError when Excel takes no request at the moment
 */
export async function readObjects(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<ReadObjects> {
  const found = sheets.map((): SheetObjects[] => []);
  const unseen: Unseen[] = [];
  for (const [part, reader] of Object.entries(READERS) as [Part, SheetReader][]) {
    try {
      const answers = await reader(context, sheets);
      answers.forEach((answer, at) => {
        found[at]?.push(answer);
        if (answer.unseen) unseen.push({ part, sheet: sheets[at]?.name ?? '' });
      });
    } catch (error) {
      const { code, parameters } = toWorkbookError(error);
      if (parameters['excelCode'] === '' || NOT_NOW.has(code)) throw error;
      unseen.push({ part });
    }
  }
  return {
    sheets: found.map((parts) => ({
      texts: parts.flatMap(({ texts = [] }) => texts),
      pictures: parts.reduce((sum, { pictures = 0 }) => sum + pictures, 0),
      pivotTables: parts.reduce((sum, { pivotTables = 0 }) => sum + pivotTables, 0),
    })),
    unseen,
  };
}
