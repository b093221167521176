/** Moves a block of cells, as dragging its edge or cutting and pasting; formulas that look at it follow, as in Excel. */
import { rewriteReferences } from '../../sheets/formulas';
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import { contains } from '../../sheets/model';
import { blockCells, eachCell } from './blocks';
import type { Journal } from './journal';
import { followEdit } from './follow-edit';
import type { EditResult } from './refusal';
import { contentRefusal } from './refusal';
import { clipped, rememberCells } from './remember';

export interface Block {
  sheet: Sheet;
  rect: Rect;
}

/** A formula whose references change because of the move. */
interface Follower {
  sheet: Sheet;
  row: number;
  column: number;
  text: string;
}

/**
 * Moves contents and formats to the block at `to`, of which only the top left cell counts. References follow within one
 * sheet; a block that goes to another sheet takes its formulas along as they are.
 */
export function moveBlock(workbook: Workbook, journal: Journal, from: Block, to: Block): EditResult {
  const source = clipped(from.sheet, from.rect);
  const target = { ...to.rect, rows: source.rows, columns: source.columns };
  const refused = contentRefusal(workbook, from.sheet, source) ?? contentRefusal(workbook, to.sheet, target);
  if (refused) return refused;
  const followers = from.sheet === to.sheet ? followersOf(workbook, from.sheet, source, target) : [];
  const remembered = [...new Set([from.sheet, to.sheet, ...followers.map(({ sheet }) => sheet)])].map((sheet) => {
    const rects = followers.filter((one) => one.sheet === sheet).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
    if (sheet === from.sheet) rects.push(source);
    if (sheet === to.sheet) rects.push(target);
    return { sheet, rects, remember: rememberCells(workbook, sheet, () => rects) };
  });
  const remember = () => {
    const restores = remembered.map((one) => one.remember());
    return () => restores.forEach((restore) => restore());
  };
  journal.run(remember, () => {
    const cells = blockCells(from.sheet, source);
    eachCell(source, (row, column) => put(from.sheet, row, column, null, 0));
    eachCell(target, (row, column) => {
      const cell = cells[row - target.row]?.[column - target.column];
      if (cell) put(to.sheet, row, column, cell.input, cell.style);
    });
    for (const { sheet, row, column, text } of followers) sheet.cells.setInput(row, column, { text });
    followEdit(workbook, from.sheet, source);
    followEdit(workbook, to.sheet, target);
    for (const { sheet, rects } of remembered)
      for (const rect of rects) workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'person' });
  });
  return null;
}

function put(sheet: Sheet, row: number, column: number, input: Parameters<Sheet['cells']['setInput']>[2], style: number): void {
  sheet.cells.setInput(row, column, input);
  sheet.cells.setStyleId(row, column, style);
}

/** The formulas that name cells of the block, at the places where they stand after the move, with their new texts. */
function followersOf(workbook: Workbook, moved: Sheet, source: Rect, target: Rect): Follower[] {
  const [down, right] = [target.row - source.row, target.column - source.column];
  const name = moved.name.toLowerCase();
  const followers: Follower[] = [];
  for (const sheet of workbook.sheets) {
    for (const { row, column, formula } of sheet.cells.formulas()) {
      const inside = sheet === moved && contains(source, row, column);
      if (!inside && sheet === moved && contains(target, row, column)) continue;
      const text = rewriteReferences(formula.text, (range, context) => {
        const here = (context[context.length - 1] ?? sheet.name).toLowerCase() === name;
        const { top, left } = range;
        if (!here || top === null || left === null || top === undefined || left === undefined) return range;
        const [bottom, last] = [range.bottom ?? top, range.right ?? left];
        if (!contains(source, top, left) || !contains(source, bottom, last)) return range;
        return { ...range, top: top + down, bottom: bottom + down, left: left + right, right: last + right };
      });
      if (text !== formula.text) followers.push({ sheet, row: inside ? row + down : row, column: inside ? column + right : column, text });
    }
  }
  return followers;
}
