/** Reads everything that could go out with a sheet or a workbook: cells, comments, hidden parts, headers, names, properties, drawings. */
import type { Raw } from '../../ledger/model/raw';
import { FILE_PROPERTIES, type ScannedSheet, type ScannedText, type WorkbookContents } from '../../ledger/privacy/leaks/contents';
import { queueMarks } from '../apply/generated-sheets';
import { excelRun } from '../excel-run';
import { MESSAGE_BYTES } from '../message-size';
import { queueComments, queueNotes, sees } from './comments';
import { readObjects, type ReadObjects } from './read-objects';
import { readParts, type Part } from '../read-parts';
import { SETTINGS_KEY } from '../settings';
import { toWorkbookError, WorkbookError } from '../workbook-error';

/** What a cell costs in an answer, with its formula; long remarks cost more, short codes less. */
const CELL_BYTES = 48;
/** When even that was too little (very long texts), so many times fewer cells come in one message. */
const FEWER = 16;

/**
 * @param only name of the one sheet to look at; absent = the whole workbook.
 * @throws WorkbookError `sheetGone`, `tooLarge`
 */
export async function readContents(only?: string): Promise<WorkbookContents> {
  try {
    return await excelRun((context) => readIn(context, only, MESSAGE_BYTES));
  } catch (error) {
    if (toWorkbookError(error).code !== 'tooLarge') throw error;
    return excelRun((context) => readIn(context, only, MESSAGE_BYTES / FEWER));
  }
}

/** Names of the sheets that can be seen, in tab order, and which of them is in front. */
export function readVisibleSheets(): Promise<{ readonly names: readonly string[]; readonly active: string }> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await context.sync();
    const visible = worksheets.items.filter((sheet) => sheet.visibility === Excel.SheetVisibility.visible);
    return { names: visible.map((sheet) => sheet.name), active: active.name };
  });
}

async function readIn(context: Excel.RequestContext, only: string | undefined, limit: number): Promise<WorkbookContents> {
  const { workbook } = context;
  const { worksheets, names, properties } = workbook;
  workbook.load('name');
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  properties.load(FILE_PROPERTIES.join());
  properties.custom.load('items/key,items/value');
  const settings = workbook.settings.getItemOrNullObject(SETTINGS_KEY);
  settings.load('key');
  await context.sync();

  const chosen = worksheets.items.filter((sheet) => only === undefined || sheet.name === only);
  if (only !== undefined && chosen.length === 0) throw new WorkbookError('sheetGone', { sheet: only });
  const marks = queueMarks(
    context,
    chosen.map((sheet) => sheet.name),
  );
  const queued = chosen.map(queueSheet);
  await context.sync();

  const sheets = queued.map(continueSheet(limit));
  await context.sync();
  await readParts(
    context,
    sheets.flatMap((sheet) => sheet.parts),
    limit,
  );
  const objects = await readObjects(context, chosen);
  const generated = marks();
  return {
    fileName: workbook.name,
    sheets: sheets.map((sheet, at) => sheet.finish(generated, objects.sheets[at])),
    names: [...names.items, ...queued.flatMap((sheet) => sheet.names.items)].map(({ name, formula }) => ({
      name,
      formula: String(formula),
    })),
    properties: Object.fromEntries(FILE_PROPERTIES.map((key) => [key, properties[key]])),
    customProperties: Object.fromEntries(properties.custom.items.map(({ key, value }) => [key, String(value)])),
    hasSettings: !settings.isNullObject,
    unseen: [...(['comments', 'notes'] as const).filter((part) => !sees(part)).map((part) => ({ part })), ...objects.unseen],
  };
}

const PLACES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;
const PAGES = ['defaultForAllPages', 'firstPage', 'evenPages', 'oddPages'] as const;

function queueSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const pages = PAGES.map((page) => sheet.pageLayout.headersFooters[page]);
  for (const page of pages) page.load(PLACES.join());
  const { names } = sheet;
  names.load('items/name,items/formula');
  return { sheet, used, pages, names, comments: queueComments(sheet), notes: queueNotes(sheet) };
}
type QueuedSheet = ReturnType<typeof queueSheet>;

interface OpenSheet {
  readonly parts: readonly Part[];
  finish(generated: ReadonlySet<string>, objects: ReadObjects['sheets'][number] | undefined): ScannedSheet;
}

/** Queues what could be asked for only once the size of the sheet and its comments were known. */
function continueSheet(limit: number): (queued: QueuedSheet) => OpenSheet {
  return ({ sheet, used, pages, comments, notes }) => {
    const placed = [comments.locate(), notes.locate()];
    const blocks: Excel.Range[] = [];
    const exists = !used.isNullObject;
    const parts = exists ? blockParts(used, limit, blocks) : [];
    // `null` says that some are hidden and some are not; only then is it worth asking which.
    const rows = exists && used.rowHidden !== false ? used.getRowProperties({ rowHidden: true }) : null;
    const columns = exists && used.columnHidden !== false ? used.getColumnProperties({ columnHidden: true }) : null;
    return {
      parts,
      finish: (generated, objects) => ({
        name: sheet.name,
        visible: sheet.visibility === Excel.SheetVisibility.visible,
        generated: generated.has(sheet.name),
        firstRow: exists ? used.rowIndex + 1 : 1,
        firstColumn: exists ? used.columnIndex : 0,
        values: blocks.flatMap((block) => block.values as Raw[][]),
        hiddenRows: hiddenLines(rows?.value.map((row) => row.rowHidden)).map((at) => used.rowIndex + 1 + at),
        hiddenColumns: hiddenLines(columns?.value.map((column) => column.columnHidden)).map((at) => used.columnIndex + at),
        comments: placed.flatMap((list) => list()),
        headersFooters: [...new Set(pages.flatMap((page) => PLACES.map((place) => page[place])))].filter((text) => text !== ''),
        texts: [...(exists ? formulasOf(blocks, used) : []), ...(objects?.texts ?? [])],
        pictures: objects?.pictures ?? 0,
        pivotTables: objects?.pivotTables ?? 0,
      }),
    };
  };
}

/** A text that merely begins like a formula is its own value. */
function formulasOf(blocks: readonly Excel.Range[], used: Excel.Range): ScannedText[] {
  let row = used.rowIndex;
  return blocks.flatMap(({ values, formulas }) =>
    (formulas as Raw[][]).flatMap((cells, down) => {
      row++;
      return cells.flatMap((text, across): ScannedText[] => {
        if (typeof text !== 'string' || !text.startsWith('=') || text === values[down]?.[across]) return [];
        return [{ kind: 'formula', text, row, column: used.columnIndex + across }];
      });
    }),
  );
}

function hiddenLines(hidden: readonly (boolean | undefined)[] | undefined): number[] {
  return (hidden ?? []).flatMap((one, at) => (one === true ? [at] : []));
}

/** Whole rows in blocks that fit into one message. */
function blockParts(used: Excel.Range, limit: number, blocks: Excel.Range[]): Part[] {
  const rowBytes = used.columnCount * CELL_BYTES;
  const perBlock = Math.max(1, Math.floor(limit / rowBytes));
  const parts: Part[] = [];
  for (let from = 0; from < used.rowCount; from += perBlock) {
    const rows = Math.min(perBlock, used.rowCount - from);
    parts.push({
      bytes: rows * rowBytes,
      queue() {
        const block = used.getRow(from).getResizedRange(rows - 1, 0);
        block.load('values,formulas');
        blocks.push(block);
      },
    });
  }
  return parts;
}
