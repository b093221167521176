/** Queues the edits of a checked plan and sends them: one sync, more only when a message would grow too large. */
import type { Edit, Written } from '../../ledger/plan/edit';
import { jsonBytes, MESSAGE_BYTES, splitRows } from '../message-size';
import { appendBlock, growTable, inTableOrder, writeRows } from './append-rows';
import { highlightColumn, validateColumn } from './column-rules';
import type { Inspection } from './inspect';
import { withSettings } from './setting-edit';
import { SETTINGS_KEY } from '../settings';
import { boundsOf, writeCells } from './set-cells';
import * as sheetEdits from './sheet-edits';

/** Told after every sync; returning `false` stops the work before the next one. */
export type Progress = (done: number, total: number) => boolean | void;

export class WriteCancelled extends Error {}
export class NotAsWritten extends Error {
  constructor(readonly edit: Edit) {
    super('Excel did not keep what was written');
  }
}

interface Piece {
  readonly bytes: number;
  /** Queues the piece; may return a check of what was read back. */
  queue(context: Excel.RequestContext): (() => boolean) | void;
  readonly edit: Edit;
}

/** Rough cost of an edit that carries no cell values. */
const SMALL_EDIT_BYTES = 800;

/**
 * @throws NotAsWritten when a cell does not hold what was written, WriteCancelled, or Excel's own error.
 */
export async function writePlan(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  seen: Inspection,
  progress: Progress = () => true,
): Promise<void> {
  const pieces = [...edits.flatMap((edit) => piecesOf(edit, seen)), ...settingPieces(edits, seen)];
  let next = 0;
  while (next < pieces.length) {
    const batch = takeBatch(pieces, next);
    await sendBatch(context, batch);
    next += batch.length;
    if (progress(next, pieces.length) === false && next < pieces.length) throw new WriteCancelled();
  }
}

function takeBatch(pieces: readonly Piece[], start: number): Piece[] {
  const batch: Piece[] = [];
  let bytes = 0;
  for (const piece of pieces.slice(start)) {
    if (batch.length > 0 && bytes + piece.bytes > MESSAGE_BYTES) break;
    batch.push(piece);
    bytes += piece.bytes;
  }
  return batch;
}

async function sendBatch(context: Excel.RequestContext, batch: readonly Piece[]): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const checks = batch.map((piece) => ({ edit: piece.edit, check: piece.queue(context) }));
  await context.sync();
  for (const { edit, check } of checks) {
    if (check && !check()) throw new NotAsWritten(edit);
  }
}

function piecesOf(edit: Edit, seen: Inspection): Piece[] {
  switch (edit.kind) {
    case 'appendRows':
      return appendPieces(edit, seen);
    case 'writeBlock':
      return rowPieces(edit, edit.values, (context, start, rows) => sheetEdits.writeBlockRows(context, edit, start, rows));
    case 'setCells': {
      const { rows, columns } = boundsOf(edit);
      const bytes = jsonBytes(edit.cells.map((cell) => cell.after)) * 2 + rows * columns * 6;
      return [{ edit, bytes, queue: (context) => writeCells(context, edit) }];
    }
    case 'ensureTable':
      return [
        {
          edit,
          bytes: jsonBytes(edit.rows) + edit.headers.length * SMALL_EDIT_BYTES,
          queue: (context) => sheetEdits.ensureTable(context, edit, seen),
        },
      ];
    case 'expect':
    case 'setting':
      return [];
    default:
      return [{ edit, bytes: SMALL_EDIT_BYTES, queue: (context) => queueSmall(context, edit, seen) }];
  }
}

type SmallEdit = Exclude<Edit, { kind: 'appendRows' | 'writeBlock' | 'setCells' | 'ensureTable' | 'expect' | 'setting' }>;

function queueSmall(context: Excel.RequestContext, edit: SmallEdit, seen: Inspection): void {
  switch (edit.kind) {
    case 'ensureSheet':
      return sheetEdits.ensureSheet(context, edit, seen);
    case 'clearSheet':
      return sheetEdits.clearSheet(context, edit, seen);
    case 'addColumns':
      return sheetEdits.addColumns(context, edit);
    case 'format':
      return sheetEdits.format(context, edit);
    case 'merge':
      return sheetEdits.merge(context, edit);
    case 'columnWidths':
      return sheetEdits.columnWidths(context, edit);
    case 'freeze':
      return sheetEdits.freeze(context, edit);
    case 'validate':
      return validateColumn(context, edit);
    case 'highlight':
      return highlightColumn(context, edit);
    case 'defineName':
      return sheetEdits.defineName(context, edit, seen);
    case 'link':
      return sheetEdits.link(context, edit);
    case 'pageSetup':
      return sheetEdits.pageSetup(context, edit);
    case 'activate':
      return sheetEdits.activate(context, edit);
  }
}

/** All settings live in one entry, so they are written together. */
function settingPieces(edits: readonly Edit[], seen: Inspection): Piece[] {
  const changes = edits.filter((edit) => edit.kind === 'setting');
  const last = changes.at(-1);
  if (!last) return [];
  const entry = withSettings(seen.settings, Object.fromEntries(changes.map(({ key, value }) => [key, value])));
  return [{ edit: last, bytes: jsonBytes(entry), queue: (context) => void context.workbook.settings.add(SETTINGS_KEY, entry) }];
}

function appendPieces(edit: Extract<Edit, { kind: 'appendRows' }>, seen: Inspection): Piece[] {
  const state = seen.tables.get(edit.table);
  if (!state || edit.rows.length === 0) return [];
  const block = appendBlock(edit, state);
  const grow: Piece = { edit, bytes: SMALL_EDIT_BYTES, queue: (context) => growTable(context, edit, state) };
  const rows = rowPieces(edit, inTableOrder(edit, state.headers), (context, start, part) => writeRows(context, state, block, start, part));
  return [grow, ...rows];
}

/** Half the limit for each piece, as what is written is also read back. */
function rowPieces(
  edit: Edit,
  values: readonly (readonly Written[])[],
  queue: (context: Excel.RequestContext, start: number, rows: readonly (readonly Written[])[]) => (() => boolean) | void,
): Piece[] {
  return splitRows(values, MESSAGE_BYTES / 2).map(({ start, rows }) => ({
    edit,
    bytes: jsonBytes(rows),
    queue: (context) => queue(context, start, rows),
  }));
}
