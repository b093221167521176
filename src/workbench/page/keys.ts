/** Keys and pastes that the grid does not take as Excel does: jumps, pages, sheets, saving, the clipboard of other programs. */
import type { Place } from './edit/jump';
import { between, lastCell, page } from './edit/jump';
import type { App } from './app';

export interface KeyActions {
  paste(content: { html: string; text: string }): void;
  save(): void;
}

/** @param box the grid's element */
export function watchKeys(box: HTMLElement, app: () => App, actions: KeyActions): void {
  const inGrid = (): boolean => {
    const focus = document.activeElement;
    return !app().grid.editing && (focus === document.body || box.contains(focus)) && !document.querySelector('dialog[open]');
  };
  // At the window, and before the grid is made: its own shortcuts listen there too.
  window.addEventListener(
    'keydown',
    (event) => {
      const command = event.ctrlKey || event.metaKey;
      const taken =
        command && event.key.toLowerCase() === 's' ? actions.save : inGrid() && !event.altKey ? answer(app(), event, command) : null;
      if (!taken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      taken();
    },
    true,
  );
  // The browser gives a paste to the page's body: the grid's own field is too small to hold a text cursor.
  document.addEventListener(
    'paste',
    (event) => {
      if (!inGrid()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      actions.paste({ html: event.clipboardData?.getData('text/html') ?? '', text: event.clipboardData?.getData('text/plain') ?? '' });
    },
    true,
  );
}

/** What the key does; `null` leaves it to the grid. */
function answer(app: App, { key, shiftKey }: KeyboardEvent, command: boolean): (() => void) | null {
  const { session, grid, active } = app;
  const { sheet, selection } = session;
  const last = selection[selection.length - 1] ?? { ...active, rows: 1, columns: 1 };
  // The corner that a selection grows from is the active cell; the other one moves.
  const moving: Place = shiftKey
    ? {
        row: last.row < active.row ? last.row : last.row + last.rows - 1,
        column: last.column < active.column ? last.column : last.column + last.columns - 1,
      }
    : active;
  if (command && key === 'End') return () => go(app, lastCell(sheet), shiftKey);
  if (command && key === 'Home') return () => go(app, { row: sheet.freeze.rows, column: sheet.freeze.columns }, shiftKey);
  if (command && (key === 'PageDown' || key === 'PageUp')) return () => otherSheet(app, key === 'PageDown' ? 1 : -1);
  if (key === 'Home') return () => go(app, { row: moving.row, column: sheet.freeze.columns }, shiftKey);
  if (key === 'PageDown' || key === 'PageUp')
    return () => go(app, page(sheet, moving, grid.rowsInSight() * (key === 'PageDown' ? 1 : -1)), shiftKey);
  return null;
}

function go(app: App, wanted: Place, extend: boolean): void {
  // The sheet's very last row is a million rows off, which the grid would have to lay out: its own last row will do.
  const { rows, columns } = app.grid.extent;
  const to = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  if (!extend) return app.showAt(to.row, to.column);
  const from = { row: app.active.row, column: app.active.column };
  const rect = between(from, to);
  app.session.select(app.session.sheet, [rect]);
  app.grid.select([rect], false, from);
  app.grid.scrollTo(to.row, to.column);
}

function otherSheet({ session }: App, direction: number): void {
  const visible = session.workbook.sheets.filter((sheet) => sheet.visibility === 'visible');
  const next = visible[visible.indexOf(session.sheet) + direction];
  if (next) session.activate(next);
}
