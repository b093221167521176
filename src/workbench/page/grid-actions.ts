/** What the grid's keys, handles and editor do to the workbook. */
import type { Rect } from '../sheets/model';
import type { App } from './app';
import { done } from './app';
import { copyBlock, readClipboard, takeCut } from './edit/copying';
import { editText } from './edit/edit-text';
import type { EditResult } from './edit/refusal';
import { freeze } from './edit/freeze';
import { fitColumns, resize } from './edit/sizes';
import type { GridListeners } from './grid/grid';
import { toPoints } from './grid/sheet-layout';
import type { Typing } from './typing';

export interface GridWatchers {
  selectionShown(): void;
  scrolled(): void;
  editing(on: boolean): void;
}

export function gridActions(app: () => App, typing: Typing, watch: GridWatchers): GridListeners {
  const session = () => app().session;
  const last = (): Rect => {
    const { selection } = session();
    return selection[selection.length - 1] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  };
  const fillFromFirst = (down: boolean): void => {
    const rect = last();
    const source = down ? { ...rect, rows: 1 } : { ...rect, columns: 1 };
    const { sheet, edits } = session();
    if (rect.rows > 1 || rect.columns > 1) done(edits.fill(sheet, source, rect, 'copy'));
  };
  return {
    selected(rects, active) {
      const { workbook, sheet } = session();
      workbook.selections.set(sheet.id, rects);
      app().active.row = active.row;
      app().active.column = active.column;
      workbook.changes.emit({ kind: 'selection', sheetId: sheet.id, rects, source: 'person' });
      watch.selectionShown();
    },
    scrolled: watch.scrolled,
    editText: (row, column) => editText(session().workbook, session().sheet, row, column),
    editStarted: (row, column) => {
      const allowed = typing.refusalAt(row, column) === null;
      if (allowed) watch.editing(true);
      return allowed;
    },
    editRefused: (row, column) => void typing.mayStart(row, column),
    editEnded(row, column, text) {
      const result = typing.finish(row, column, text);
      if (result === 'close') watch.editing(false);
      return result;
    },
    editCancelled: () => watch.editing(false),
    clearContents: () => void done(session().edits.clear(session().sheet, session().selection)),
    undo: () => void session().edits.journal.undo(),
    redo: () => void session().edits.journal.redo(),
    copy: (cut) => void copyBlock(session(), last(), cut),
    paste: ({ html, text }) => {
      const { sheet, edits } = session();
      const at = last();
      const show = (pasted: Rect, refused: EditResult): void => {
        if (!done(refused)) return;
        session().select(sheet, [pasted]);
        app().grid.select([pasted], false);
      };
      const cut = takeCut(session(), text);
      if (cut) return show({ ...cut.rect, row: at.row, column: at.column }, edits.move(sheet, cut.rect, at, cut.sheet));
      const block = readClipboard(session(), html, text);
      if (!block) return;
      const { pasted, refused } = edits.paste(sheet, at, block);
      show(pasted, refused);
    },
    fill: (source, target) => void done(session().edits.fill(session().sheet, source, target)),
    fillDown: () => fillFromFirst(true),
    fillRight: () => fillFromFirst(false),
    move(from, to) {
      const { sheet, edits } = session();
      done(edits.move(sheet, from, to));
    },
    columnWidth(column, change) {
      const { workbook, edits, sheet, selection } = session();
      resize(workbook, edits.journal, sheet, 'columns', wholeOrOne(selection, column, 'columns'), (now) => now + toPoints(change));
    },
    rowHeight(row, change) {
      const { workbook, edits, sheet, selection } = session();
      resize(workbook, edits.journal, sheet, 'rows', wholeOrOne(selection, row, 'rows'), (now) => now + toPoints(change));
    },
    freeze: (lines) => freeze(session(), lines),
    fitColumns: () => fitColumns(session().workbook, session().edits.journal, session().sheet, session().selection),
    toggleFont(part) {
      const { sheet, edits, workbook } = session();
      const { row, column } = app().active;
      const on = !workbook.styles.get(sheet.cells.styleId(row, column)).font?.[part];
      done(edits.format(sheet, session().selection, (style) => ({ font: { ...style.font, [part]: on } })));
    },
  };
}

/** Dragging the edge of one of several selected columns or rows changes them all. */
function wholeOrOne(selection: readonly Rect[], index: number, axis: 'rows' | 'columns'): number[] {
  const whole = selection.find((rect) =>
    axis === 'columns'
      ? rect.rows > 1_000_000 && index >= rect.column && index < rect.column + rect.columns
      : rect.columns > 16_000 && index >= rect.row && index < rect.row + rect.rows,
  );
  if (!whole) return [index];
  const [from, count] = axis === 'columns' ? [whole.column, whole.columns] : [whole.row, whole.rows];
  return Array.from({ length: Math.min(count, 20_000) }, (_unused, step) => from + step);
}
