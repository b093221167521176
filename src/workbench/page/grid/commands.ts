/** Turns the grid's own editing commands into ours: none of them ever changes the grid's copy of a sheet. */
import { CommandType } from '@univerjs/core';
import type { ICommandInfo, IRange } from '@univerjs/core';
import { SheetPasteShortKeyCommand } from '@univerjs/sheets-ui';
import type { Rect } from '../../sheets/model';
import { toRect } from './sheet-layout';
import type { UniverInstance } from './univer-instance';
import { CanceledError } from './univer-instance';

/** What a person asks for with the grid's keys and handles. */
export interface GridActions {
  clearContents(): void;
  undo(): void;
  redo(): void;
  copy(cut: boolean): void;
  /** With what the browser's clipboard held. */
  paste: (content: { html: string; text: string }) => void;
  fill(source: Rect, target: Rect): void;
  fillDown(): void;
  fillRight(): void;
  move(from: Rect, to: Rect): void;
  /** Dragged by `change` pixels. */
  columnWidth(column: number, change: number): void;
  rowHeight(row: number, change: number): void;
  freeze(lines: { rows: number; columns: number }): void;
  fitColumns(): void;
  toggleFont(part: 'bold' | 'italic' | 'underline' | 'strikethrough'): void;
}

type Params = Record<string, unknown>;

/** Commands with an answer of ours. Any other command that edits is refused. */
function answers(actions: GridActions): Readonly<Record<string, (params: Params) => void>> {
  return {
    'sheet.command.clear-selection-content': () => actions.clearContents(),
    'sheet.command.clear-selection-all': () => actions.clearContents(),
    'univer.command.undo': () => actions.undo(),
    'univer.command.redo': () => actions.redo(),
    'univer.command.copy': () => actions.copy(false),
    'univer.command.cut': () => actions.copy(true),
    'sheet.command.copy': () => actions.copy(false),
    'sheet.command.cut': () => actions.copy(true),
    [SheetPasteShortKeyCommand.id]: ({ htmlContent, textContent }) =>
      actions.paste({ html: String(htmlContent ?? ''), text: String(textContent ?? '') }),
    'sheet.command.auto-fill': ({ sourceRange, targetRange }) => actions.fill(toRect(sourceRange as IRange), toRect(targetRange as IRange)),
    'sheet.command.copy-down': () => actions.fillDown(),
    'sheet.command.copy-right': () => actions.fillRight(),
    'sheet.command.move-range': ({ fromRange, toRange }) => actions.move(toRect(fromRange as IRange), toRect(toRange as IRange)),
    'sheet.command.delta-column-width': ({ anchorCol, deltaX }) => actions.columnWidth(Number(anchorCol), Number(deltaX)),
    'sheet.command.delta-row-height': ({ anchorRow, deltaY }) => actions.rowHeight(Number(anchorRow), Number(deltaY)),
    'sheet.command.set-frozen': ({ xSplit, ySplit }) => actions.freeze({ rows: Number(ySplit ?? 0), columns: Number(xSplit ?? 0) }),
    'sheet.command.cancel-frozen': () => actions.freeze({ rows: 0, columns: 0 }),
    'sheet.command.set-col-is-auto-width': () => actions.fitColumns(),
    'sheet.command.set-col-auto-width': () => actions.fitColumns(),
    'sheet.command.set-range-bold': () => actions.toggleFont('bold'),
    'sheet.command.set-range-italic': () => actions.toggleFont('italic'),
    'sheet.command.set-range-underline': () => actions.toggleFont('underline'),
    'sheet.command.set-range-stroke': () => actions.toggleFont('strikethrough'),
  };
}

/** Commands of the grid that only look or move. */
const HARMLESS =
  /^sheet\.command\.(move-selection|move-selection-enter-tab|expand-selection|select-all|select-range|scroll-|set-scroll|set-zoom|change-zoom|set-worksheet-activate)/;
const EDITING_MUTATION = /^sheet\.mutation\./;
const OUR_MUTATIONS = new Set(['sheet.mutation.set-frozen']);

export function guardCommands({ commands }: UniverInstance, actions: GridActions): void {
  const known = answers(actions);
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const answer = known[command.id];
    if (answer) {
      answer((command.params ?? {}) as Params);
      throw new CanceledError();
    }
    const edits = command.type === CommandType.COMMAND && command.id.startsWith('sheet.command.') && !HARMLESS.test(command.id);
    const mutates = EDITING_MUTATION.test(command.id) && !OUR_MUTATIONS.has(command.id);
    if (edits || mutates) throw new CanceledError();
  });
}
