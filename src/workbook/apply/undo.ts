/** Takes back what a plan wrote, as long as nobody has changed it since; also mends a write that stopped half-way. */
import type { Raw } from '../../ledger/model/raw';
import type { Edit, Written } from '../../ledger/plan/edit';
import { SETTINGS_KEY } from '../settings';
import { WorkbookError } from '../workbook-error';
import { appendBlock, inTableOrder } from './append-rows';
import type { Inspection } from './inspect';
import { boundsOf, cellsOf, type Block, type SetCells, type WriteBlock } from './set-cells';
import { settingsEntry, withSettings } from './setting-edit';
import { forExcel, holds, needsTextFormat } from './text-for-excel';

/** One thing to take back, with what must still stand there. */
export type UndoStep =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly block: Block;
      readonly was: readonly (readonly Written[])[];
      readonly formats: readonly (readonly (string | null)[])[];
      readonly wrote: readonly (readonly Written[])[];
    }
  | {
      readonly kind: 'rows';
      readonly table: string;
      readonly sheet: string;
      readonly block: Block;
      readonly kept: number;
      readonly wrote: readonly (readonly Written[])[];
    }
  /** What tells rows and columns apart: only looked at. */
  | { readonly kind: 'expect'; readonly sheet: string; readonly block: Block; readonly wrote: readonly (readonly Written[])[] }
  | { readonly kind: 'settings'; readonly was: unknown; readonly keys: readonly string[] }
  | { readonly kind: 'sheet'; readonly sheet: string }
  | { readonly kind: 'name'; readonly name: string };

/** The steps that take a plan back, last edit first. Generated sheets are not among them: they are simply generated anew. */
export function undoSteps(edits: readonly Edit[], seen: Inspection): UndoStep[] {
  const steps: UndoStep[] = [];
  const keys: string[] = [];
  for (const edit of edits) {
    if (edit.kind === 'setCells' || (edit.kind === 'writeBlock' && seen.cells.has(edit))) steps.push(cellsStep(edit, seen));
    if (edit.kind === 'expect') steps.push(expectStep(edit));
    if (edit.kind === 'appendRows' && edit.rows.length > 0) steps.push(...rowsStep(edit, seen));
    if (edit.kind === 'ensureSheet' && !seen.sheets.has(edit.sheet)) steps.push({ kind: 'sheet', sheet: edit.sheet });
    if (edit.kind === 'defineName' && !seen.names.has(edit.name.toLowerCase())) steps.push({ kind: 'name', name: edit.name });
    if (edit.kind === 'setting') keys.push(edit.key);
  }
  if (keys.length > 0) steps.push({ kind: 'settings', was: seen.settings, keys });
  return steps.reverse();
}

function cellsStep(edit: SetCells | WriteBlock, seen: Inspection): UndoStep {
  const block = boundsOf(edit);
  const was = untouched(block);
  const wrote = untouched(block);
  const formats = Array.from({ length: block.rows }, () => new Array<string | null>(block.columns).fill(null));
  const current = seen.cells.get(edit);
  for (const { row, column, after } of cellsOf(edit)) {
    const [r, c] = [row - 1 - block.row, column - block.column];
    was[r]![c] = contentOf(current?.values[r]?.[c] ?? '', current?.formulas[r]?.[c] ?? '');
    formats[r]![c] = current?.numberFormats[r]?.[c] ?? null;
    wrote[r]![c] = after;
  }
  return { kind: 'cells', sheet: edit.sheet, block, was, formats, wrote };
}

function untouched(block: Block): Written[][] {
  return Array.from({ length: block.rows }, () => new Array<Written>(block.columns).fill(null));
}

function expectStep({ sheet, cells }: Extract<Edit, { kind: 'expect' }>): UndoStep {
  const block = boundsOf({ kind: 'expect', sheet, cells });
  const wrote = untouched(block);
  for (const { row, column, before } of cells) wrote[row - 1 - block.row]![column - block.column] = before;
  return { kind: 'expect', sheet, block, wrote };
}

/** A formula is what begins with `=` and is not its own value: text that only looks like one is its own. */
function contentOf(value: Raw, formula: Raw): Written {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : value;
}

function rowsStep(edit: Extract<Edit, { kind: 'appendRows' }>, seen: Inspection): UndoStep[] {
  const table = seen.tables.get(edit.table);
  if (!table) return [];
  const wrote = inTableOrder(edit, table.headers);
  return [
    {
      kind: 'rows',
      table: edit.table,
      sheet: table.sheet,
      block: appendBlock(edit, table),
      kept: Math.min(edit.rows.length, table.bodyRows - table.usedRows),
      wrote,
    },
  ];
}

/**
 * What a cell may hold for its old value to be put back: only what was written (`new`, an undo later on); also still the old
 * value (`oldOrNew`, after a write that stopped half-way); or `anything`, when Excel itself changed what was written.
 */
export type Tolerance = 'new' | 'oldOrNew' | 'anything';

/**
 * Takes the steps back in one read and one write.
 * @throws WorkbookError changedMeanwhile when someone has changed the cells since, sheetGone; then nothing is written.
 */
export async function takeBack(context: Excel.RequestContext, steps: readonly UndoStep[], tolerance: Tolerance): Promise<void> {
  const sheets = context.workbook.worksheets;
  const settings = settingsEntry(context);
  const read = steps.map((step) => {
    if (step.kind === 'settings' || step.kind === 'name') return null;
    const sheet = sheets.getItemOrNullObject(step.sheet);
    sheet.load('name');
    if (step.kind === 'sheet') return { sheet, range: null };
    const { row, column, rows, columns } = step.block;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    range.load('values');
    return { sheet, range };
  });
  const names = steps.map((step) => (step.kind === 'name' ? queuedName(context, step.name) : null));
  await context.sync();
  steps.forEach((step, index) => {
    const found = read[index];
    if (!found?.range || !('block' in step)) return;
    // A write that stopped half-way may not have made the sheet yet.
    if (!found.sheet.isNullObject) compare(step, found.range.values as Raw[][], tolerance);
    else if (tolerance === 'new') throw new WorkbookError('sheetGone', { sheet: step.sheet });
  });
  steps.forEach((step, index) => {
    if (step.kind === 'settings') {
      restoreSettings(context, step, settings);
      return;
    }
    if (step.kind === 'name') {
      const name = names[index];
      if (name && !name.isNullObject) name.delete();
      return;
    }
    const found = read[index];
    if (!found || found.sheet.isNullObject) return;
    if (step.kind === 'sheet') found.sheet.delete();
    else if (found.range && step.kind !== 'expect') restore(step, found.range);
  });
  await context.sync();
}

/** Only what the plan had set: others may have changed other settings since. */
function restoreSettings(context: Excel.RequestContext, step: Extract<UndoStep, { kind: 'settings' }>, now: Excel.Setting): void {
  const was = withSettings(step.was, {});
  const entry = withSettings(now.isNullObject ? null : now.value, Object.fromEntries(step.keys.map((key) => [key, was[key]])));
  if (step.was !== null || Object.keys(entry).length > 0) context.workbook.settings.add(SETTINGS_KEY, entry);
  else if (!now.isNullObject) now.delete();
}

function queuedName(context: Excel.RequestContext, name: string): Excel.NamedItem {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('name');
  return item;
}

type BlockStep = Extract<UndoStep, { block: Block }>;

function compare(step: BlockStep, values: readonly (readonly Raw[])[], tolerance: Tolerance): void {
  if (tolerance === 'anything') return;
  const before = (r: number, c: number, wrote: Written): Written =>
    step.kind === 'cells' ? (step.was[r]?.[c] ?? null) : step.kind === 'rows' ? '' : wrote;
  const same = step.wrote.every((row, r) =>
    row.every((wrote, c) => {
      const now = values[r]?.[c] ?? '';
      return holds(now, wrote) || (tolerance === 'oldOrNew' && holds(now, before(r, c, wrote)));
    }),
  );
  if (!same) throw new WorkbookError('changedMeanwhile', { sheet: step.sheet, cells: [], count: 0 });
}

function restore(step: Exclude<BlockStep, { kind: 'expect' }>, range: Excel.Range): void {
  if (step.kind === 'cells') {
    // The format first: what is written into a cell of format text becomes text.
    range.numberFormat = step.formats.map((row) => [...row]);
    range.formulas = step.was.map((row, r) => row.map((was, c) => asItWas(was, step.formats[r]?.[c] ?? null)));
    return;
  }
  // Blank rows of the table that were filled are emptied again, those that were added are removed.
  const { kept } = step;
  if (kept > 0)
    range
      .getRow(0)
      .getResizedRange(kept - 1, 0)
      .clear('Contents');
  if (step.block.rows > kept)
    range
      .getRow(kept)
      .getResizedRange(step.block.rows - kept - 1, 0)
      .delete('Up');
}

/** Text that stood in a cell of another format than text, such as `2`, would come back as a number without its apostrophe. */
function asItWas(was: Written, format: string | null): Raw | null {
  return typeof was === 'string' && format !== '@' && needsTextFormat(was) ? `'${was}` : forExcel(was);
}
