/** The context menu of cells, rows and columns. */
import type { Rect } from '../sheets/model';
import { MAX_COLUMNS, MAX_ROWS, rectAddress } from '../sheets/model';
import type { App } from './app';
import { done } from './app';
import { askText } from './chrome/dialogs';
import { button, el, popup } from './chrome/dom';
import { copyBlock } from './edit/copying';
import { setHidden } from './edit/sizes';
import { clipped, rememberWorkbook } from './edit/remember';
import { changeLines } from './edit/lines';
import { freeze } from './edit/freeze';
import { say } from './words';
import type { Word } from './words';

interface Entry {
  word: Word;
  act(): void;
}

export function openCellMenu(app: App, at: { left: number; top: number }): void {
  const { session, grid } = app;
  const { selection } = session;
  const rect = selection[selection.length - 1] ?? { ...app.active, rows: 1, columns: 1 };
  const list = el('div', { className: 'menu' });
  const close = popup(list, at, () => grid.focus());
  for (const group of menuGroups(app, rect)) {
    if (list.childElementCount > 0) list.append(el('hr'));
    for (const { word, act } of group) {
      list.append(
        button(say(word), () => {
          close();
          act();
        }),
      );
    }
  }
}

function menuGroups(app: App, rect: Rect): Entry[][] {
  const { session } = app;
  const { sheet, edits, workbook } = session;
  const wholeColumns = rect.rows === MAX_ROWS;
  const wholeRows = rect.columns === MAX_COLUMNS;
  const lineAction = (axis: 'rows' | 'columns', action: 'insert' | 'delete') => (): void =>
    void done(
      changeLines(
        workbook,
        edits.journal,
        sheet,
        axis,
        action,
        axis === 'rows' ? rect.row : rect.column,
        axis === 'rows' ? rect.rows : rect.columns,
      ),
    );
  const hide = (axis: 'rows' | 'columns', hidden: boolean): void =>
    setHidden(
      workbook,
      edits.journal,
      sheet,
      axis,
      places(axis === 'rows' ? rect.row : rect.column, axis === 'rows' ? rect.rows : rect.columns),
      hidden,
    );
  const lines: Entry[] = [];
  if (!wholeColumns)
    lines.push({ word: 'insertRows', act: lineAction('rows', 'insert') }, { word: 'deleteRows', act: lineAction('rows', 'delete') });
  if (!wholeRows)
    lines.push(
      { word: 'insertColumns', act: lineAction('columns', 'insert') },
      { word: 'deleteColumns', act: lineAction('columns', 'delete') },
    );
  const hiding: Entry[] = [];
  if (wholeRows) hiding.push({ word: 'hideRows', act: () => hide('rows', true) }, { word: 'unhideRows', act: () => hide('rows', false) });
  if (wholeColumns)
    hiding.push({ word: 'hideColumns', act: () => hide('columns', true) }, { word: 'unhideColumns', act: () => hide('columns', false) });
  const groups: Entry[][] = [
    [
      { word: 'cut', act: () => copyBlock(session, rect, true) },
      { word: 'copy', act: () => copyBlock(session, rect, false) },
      { word: 'clear', act: () => void done(edits.clear(sheet, session.selection)) },
    ],
    lines,
    hiding,
    [
      {
        word: 'bold',
        act: () =>
          void done(edits.format(sheet, [clipped(sheet, rect)], (style) => ({ font: { ...style.font, bold: !style.font?.bold } }))),
      },
      { word: 'note', act: () => void editNote(app, rect) },
      { word: 'freezeHere', act: () => freeze(session, { rows: rect.row, columns: rect.column }) },
      { word: 'unfreeze', act: () => freeze(session, { rows: 0, columns: 0 }) },
    ],
  ];
  return groups.filter((group) => group.length > 0);
}

function places(from: number, count: number): number[] {
  return Array.from({ length: Math.min(count, 20_000) }, (_unused, index) => from + index);
}

async function editNote({ session }: App, rect: Rect): Promise<void> {
  const { sheet, workbook, edits } = session;
  const address = rectAddress({ ...rect, rows: 1, columns: 1 });
  const before = sheet.notes.get(address);
  const text = await askText(say('noteText'), before?.text ?? '', 4);
  if (text === null) return;
  edits.journal.run(rememberWorkbook(workbook), () => {
    if (text === '') sheet.notes.delete(address);
    else sheet.notes.set(address, { author: before?.author ?? '', text });
    workbook.changes.emit({ kind: 'format', sheetId: sheet.id, rect: { ...rect, rows: 1, columns: 1 }, source: 'person' });
  });
}
