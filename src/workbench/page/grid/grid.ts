/** The grid: a view of the active sheet of one workbook. It shows and selects; every change goes through its listeners. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetFrozenMutation, SetSelectionsOperation } from '@univerjs/sheets';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Rect, Sheet, Workbook } from '../../sheets/model';
import { guardCommands } from './commands';
import type { GridActions } from './commands';
import type { ConditionalLooks } from './cell-view';
import { CellViews } from './cell-view';
import type { GridView } from './geometry';
import { cellBox, rowsInSight, scrollToShow, targetAt } from './geometry';
import { gridSize, toPixels, toRange, wholeRect } from './sheet-layout';
import type { UniverInstance } from './univer-instance';
import { startUniver } from './univer-instance';
import { startEditing, watchEditor } from './editor';
import { SHEET, workbookData } from './workbook-data';
import type { EditorActions } from './editor';

let units = 0;

export interface GridListeners extends GridActions, EditorActions {
  /** A person selected; the first block is the one with the active cell. */
  selected(rects: Rect[], active: { row: number; column: number }): void;
  scrolled(): void;
}

export class Grid {
  private readonly instance: UniverInstance;
  private views: CellViews | null = null;
  private unit = '';
  private quiet = false;
  private cellOpen = false;

  constructor(
    readonly container: HTMLElement,
    private readonly listeners: GridListeners,
  ) {
    this.instance = startUniver(container);
    const { commands } = this.instance;
    guardCommands(this.instance, listeners);
    commands.onCommandExecuted(({ id, params }) => {
      if (id === 'sheet.operation.set-scroll' || id === 'sheet.operation.set-zoom-ratio') listeners.scrolled();
      if (id !== SetSelectionsOperation.id || this.quiet) return;
      const { selections } = params as { selections: { range: IRange; primary: { actualRow: number; actualColumn: number } | null }[] };
      const last = selections[selections.length - 1];
      if (!last) return;
      const rects = selections.map(({ range }) => wholeRect(range, this.size()));
      listeners.selected(rects, {
        row: last.primary?.actualRow ?? last.range.startRow,
        column: last.primary?.actualColumn ?? last.range.startColumn,
      });
    });
  }

  /** Resolves when the first workbook is on the canvas: only then can the grid scroll. */
  drawn(): Promise<void> {
    return this.instance.univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady);
  }

  /** Shows another workbook. */
  open(workbook: Workbook, conditional: ConditionalLooks): void {
    const before = this.unit;
    const views = new CellViews(workbook, workbook.activeSheet, conditional);
    this.views = views;
    this.unit = `view-${++units}`;
    this.instance.api.createWorkbook(workbookData(workbook, views, this.unit));
    // Univer's services exist once there is a first workbook.
    if (before) this.instance.api.disposeUnit(before);
    else watchEditor(this.instance, this.editorActions());
    this.show(workbook.activeSheet);
  }

  /** Shows another sheet of the same workbook, or the same one after its layout changed. */
  show(sheet: Sheet): void {
    const { views } = this;
    if (!views) return;
    const other = views.sheet !== sheet;
    views.sheet = sheet;
    views.forget();
    const worksheet = this.worksheet();
    const size = gridSize(sheet);
    worksheet.setRowCount(Math.max(size.rows, other ? 0 : worksheet.getRowCount()));
    worksheet.setColumnCount(Math.max(size.columns, other ? 0 : worksheet.getColumnCount()));
    const config = worksheet.getConfig();
    config.defaultColumnWidth = toPixels(sheet.standardWidth);
    config.defaultRowHeight = toPixels(sheet.standardHeight);
    config.showGridlines = sheet.showGridlines ? 1 : 0;
    config.mergeData = sheet.merges.map(toRange);
    worksheet.getSpanModel().rebuild(config.mergeData);
    this.relayout();
    this.freeze(sheet);
    if (other && this.render())
      this.instance.commands.syncExecuteCommand(ScrollCommand.id, {
        sheetViewStartRow: 0,
        sheetViewStartColumn: 0,
        offsetX: 0,
        offsetY: 0,
      });
  }

  /** Draws again with new values and formats; widths and heights are as before. */
  redraw(): void {
    this.views?.forget();
    this.instance.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  /** Selects as the add-in or the person asked elsewhere, without telling the listeners again. */
  select(rects: readonly Rect[], scroll: boolean, active?: { row: number; column: number }): void {
    const first = rects[0];
    if (!first || !this.unit) return;
    this.reveal(first);
    const selections = rects.map((rect) => {
      const { row, column } = active ?? rect;
      const merge = this.worksheet().getMergedCell(row, column);
      // One cell of a merged block stands for the whole block, as in Excel.
      const range = merge && rect.rows === 1 && rect.columns === 1 ? merge : toRange(this.clipped(rect));
      const primary = merge ?? toRange({ row, column, rows: 1, columns: 1 });
      return {
        range,
        primary: { ...primary, actualRow: row, actualColumn: column, isMerged: !!merge, isMergedMainCell: !!merge },
        style: null,
      };
    });
    this.quiet = true;
    this.instance.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId: this.unit, subUnitId: SHEET, selections });
    this.quiet = false;
    // A workbook that was opened in this moment has no canvas yet; it starts at the top anyway.
    if (scroll) this.scrollTo(first.row, first.column);
  }

  /** Scrolls as little as shows the cell. */
  scrollTo(row: number, column: number): void {
    this.reveal({ row, column });
    const view = this.view();
    const place = view && scrollToShow(view, row, column);
    if (place) this.instance.commands.syncExecuteCommand(ScrollCommand.id, place);
  }

  /** How many rows a page is. */
  rowsInSight(): number {
    const view = this.view();
    return view ? rowsInSight(view) : 1;
  }

  /** Rows and columns shown, which are fewer than a sheet has. */
  get extent(): { rows: number; columns: number } {
    return this.size();
  }

  /** Where a cell is in the window, in pixels; `null` when it is scrolled out of sight. */
  cellBox(row: number, column: number): DOMRect | null {
    const view = this.view();
    return view && cellBox(view, row, column);
  }

  set zoom(ratio: number) {
    void this.instance.commands.executeCommand('sheet.command.set-zoom-ratio', { unitId: this.unit, subUnitId: SHEET, zoomRatio: ratio });
  }

  focus(): void {
    this.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }

  /** Opens the editor in the active cell, with `text` in place of what the cell holds. */
  edit(text: string): void {
    startEditing(this.instance, this.unit, text);
  }

  /** Whether this sheet is the one shown. */
  shows(sheet: Sheet): boolean {
    return this.views?.sheet === sheet;
  }

  /** The cell under a point of the window; `null` over headers and beyond the grid. */
  cellAt(x: number, y: number): { row: number; column: number } | null {
    const target = this.targetAt(x, y);
    return target && target.rows === 1 && target.columns === 1 ? { row: target.row, column: target.column } : null;
  }

  /** The cell under a point of the window, or the whole row or column when the point is on its header. */
  targetAt(x: number, y: number): Rect | null {
    const view = this.view();
    return view && targetAt(view, x, y);
  }

  /** Whether a cell is being edited. */
  get editing(): boolean {
    return this.cellOpen;
  }

  get univer(): UniverInstance {
    return this.instance;
  }

  canvas(): HTMLCanvasElement | null {
    return this.render()?.engine.getCanvasElement() ?? null;
  }

  private editorActions(): EditorActions {
    const { listeners } = this;
    return {
      editText: (row, column) => listeners.editText(row, column),
      editStarted: (row, column) => (this.cellOpen = listeners.editStarted(row, column)),
      editRefused: (row, column) => listeners.editRefused(row, column),
      editEnded: (row, column, text) => {
        const result = listeners.editEnded(row, column, text);
        this.cellOpen = result === 'keep';
        return result;
      },
      editCancelled: () => {
        this.cellOpen = false;
        listeners.editCancelled();
      },
    };
  }

  private size(): { rows: number; columns: number } {
    return { rows: this.worksheet().getRowCount(), columns: this.worksheet().getColumnCount() };
  }

  private clipped(rect: Rect): Rect {
    const { rows, columns } = this.size();
    return { ...rect, rows: Math.min(rect.rows, rows - rect.row), columns: Math.min(rect.columns, columns - rect.column) };
  }

  /** Makes the grid large enough to show the cell. */
  private reveal(rect: { row: number; column: number }): void {
    const { rows, columns } = this.size();
    if (rect.row < rows - 20 && rect.column < columns - 5) return;
    this.worksheet().setRowCount(Math.max(rows, Math.min(1_048_576, rect.row + 200)));
    this.worksheet().setColumnCount(Math.max(columns, Math.min(16_384, rect.column + 12)));
    this.relayout();
  }

  private freeze({ freeze }: Sheet): void {
    const { commands } = this.instance;
    const { rows, columns } = freeze;
    const now = this.worksheet().getConfig().freeze;
    if (now.ySplit === rows && now.xSplit === columns) return;
    commands.syncExecuteCommand(SetFrozenMutation.id, {
      unitId: this.unit,
      subUnitId: SHEET,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  private worksheet() {
    const sheet = this.instance.api.getActiveWorkbook()?.getWorkbook().getSheetBySheetId(SHEET);
    if (!sheet) throw new Error('The grid has no sheet yet.');
    return sheet;
  }

  private render() {
    return this.instance.univer.__getInjector().get(IRenderManagerService).getRenderById(this.unit);
  }

  private skeleton() {
    return this.render()?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }

  /** What the geometry needs; `null` while there is no canvas. */
  private view(): GridView | null {
    const skeleton = this.skeleton();
    const canvas = this.canvas()?.getBoundingClientRect();
    if (!skeleton || !canvas) return null;
    const viewport = this.render()?.scene.getViewport('viewMain');
    const scroll = { x: viewport?.viewportScrollX ?? 0, y: viewport?.viewportScrollY ?? 0 };
    return { skeleton, canvas, scroll, freeze: this.views?.sheet.freeze ?? { rows: 0, columns: 0 } };
  }

  private relayout(): void {
    const render = this.render();
    if (!render) return;
    const manager = render.with(SheetSkeletonManagerService);
    manager.makeDirty({ sheetId: SHEET, commandId: '' }, true);
    // Tells the canvas its new extent too, without which it scrolls no further than the sheet before.
    manager.setCurrent({ sheetId: SHEET });
    this.instance.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }
}
