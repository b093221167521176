/** The grid's cell editor: what it starts with, and what happens to what was typed. */
import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService } from '@univerjs/core';
import type { DocumentDataModel } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { IEditorService } from '@univerjs/docs-ui';
import { DeviceInputEventType } from '@univerjs/engine-render';
import type { UniverInstance } from './univer-instance';
import { CanceledError } from './univer-instance';

export interface EditorActions {
  /** The text that the editor opens with: the formula, or the value as one types it. */
  editText(row: number, column: number): string;
  /** Whether the cell may be edited; when not, `editRefused` follows once the editor is closed. */
  editStarted(row: number, column: number): boolean;
  editRefused(row: number, column: number): void;
  /** Called with what was typed. `keep` leaves the editor open. */
  editEnded(row: number, column: number, text: string): 'close' | 'keep';
  editCancelled(): void;
}

const ESCAPE = 27;

export function watchEditor({ univer, api, commands }: UniverInstance, actions: EditorActions): void {
  const injector = univer.__getInjector();
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { row, col }, next) => next({ ...cell, v: actions.editText(row, col), p: null, f: null, customRender: null }),
  });
  let editing: { row: number; column: number } | null = null;
  const typed = (): string =>
    (injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.getBody()?.dataStream ?? '')
      .replace(/\r\n$/, '')
      .replace(/\r/g, '\n');
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    const { visible, keycode } = params as { visible: boolean; keycode?: number };
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const at = sheet?.getSelection()?.getCurrentCell();
    if (visible) {
      if (editing || !at) return;
      const place = { row: at.actualRow, column: at.actualColumn };
      editing = place;
      if (actions.editStarted(place.row, place.column)) return;
      // Stopping the command here would leave the hidden editor with the first key in it: let it open, then leave by Esc.
      const { unitId } = params as { unitId: string };
      setTimeout(() => {
        commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
          visible: false,
          eventType: DeviceInputEventType.Keyboard,
          keycode: ESCAPE,
          unitId,
        });
        actions.editRefused(place.row, place.column);
      });
      return;
    }
    if (!editing) return;
    if (keycode === ESCAPE) {
      editing = null;
      actions.editCancelled();
      return;
    }
    if (actions.editEnded(editing.row, editing.column, typed()) === 'keep') throw new CanceledError();
    editing = null;
  });
}

/** Opens the editor with a text, as when a refused entry is to be mended. */
export function startEditing({ commands, univer }: UniverInstance, unitId: string, text: string): void {
  commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: true, eventType: DeviceInputEventType.Dblclick, unitId });
  const editor = univer.__getInjector().get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  editor?.replaceText(text);
}
