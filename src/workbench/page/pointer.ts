/** Clicks on the grid that mean more than selecting: filter buttons, links, the context menu. */
import { contains, rectAddress } from '../sheets/model';
import type { App } from './app';
import type { CellHelpers } from './cell-helpers';
import { openCellMenu } from './cell-menu';
import { openFilter } from './filter-menu';
import { followLink } from './links';
import { filterButtonState } from './grid/cell-view';
import { hitsFilterButton } from './grid/filter-button';

export function watchPointer(box: HTMLElement, app: () => App, helpers: CellHelpers): void {
  box.addEventListener('click', (event) => {
    const { grid, session } = app();
    const cell = grid.cellAt(event.clientX, event.clientY);
    if (!cell) return;
    const { sheet } = session;
    const place = grid.cellBox(cell.row, cell.column);
    const table = sheet.tables.find((one) => contains(one.rect, cell.row, cell.column));
    if (
      place &&
      filterButtonState(sheet, table, cell.row, cell.column) &&
      hitsFilterButton(event.clientX - place.left, event.clientY - place.top, place.width, place.height)
    ) {
      openFilter(app(), table ?? null, cell.column, { left: place.left, top: place.bottom });
      return;
    }
    const link = sheet.hyperlinks.get(rectAddress({ ...cell, rows: 1, columns: 1 }));
    if (link) void followLink(app(), link);
  });
  box.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    const { grid, session } = app();
    const target = grid.targetAt(event.clientX, event.clientY);
    if (!target) return;
    const inside = session.selection.some((rect) => contains(rect, target.row, target.column));
    if (!inside) {
      session.select(session.sheet, [target]);
      grid.select([target], false);
    }
    openCellMenu(app(), { left: event.clientX, top: event.clientY });
  });
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey && event.key === 'ArrowDown') {
        event.preventDefault();
        event.stopPropagation();
        helpers.openList();
      }
    },
    true,
  );
}
