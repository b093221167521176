/** What hangs at the active cell: the drop-down arrow, the input message, the note. */
import { validationAt } from '../sheets/behaviour/validation';
import { rectAddress } from '../sheets/model';
import type { App } from './app';
import { done } from './app';
import { button, el, popup } from './chrome/dom';
import { listEntries } from './edit/validation';

export class CellHelpers {
  private readonly arrow = el('button', { type: 'button', className: 'cell-arrow', hidden: true, tabIndex: -1 }, '▼');
  private readonly prompt = el('div', { className: 'cell-prompt', hidden: true });

  constructor(
    private readonly box: HTMLElement,
    private readonly app: () => App,
  ) {
    box.append(this.arrow, this.prompt);
    this.arrow.onclick = () => this.openList();
  }

  /** Places the helpers at the active cell. */
  show(): void {
    const { session, active, grid } = this.app();
    const { sheet } = session;
    const rule = validationAt(sheet, active.row, active.column);
    const cell = grid.cellBox(active.row, active.column);
    this.arrow.hidden = !(cell && rule?.type === 'list' && rule.dropDown);
    const note = sheet.notes.get(rectAddress({ ...active, rows: 1, columns: 1 }));
    const parts = [rule?.prompt && [rule.prompt.title, rule.prompt.message], note && [note.author, note.text]].filter(
      (part) => part !== undefined,
    );
    this.prompt.hidden = !cell || parts.length === 0;
    if (!cell) return;
    const origin = this.box.getBoundingClientRect();
    Object.assign(this.arrow.style, { left: `${cell.right - origin.left}px`, top: `${cell.bottom - origin.top - 20}px` });
    Object.assign(this.prompt.style, { left: `${cell.right - origin.left + 22}px`, top: `${cell.bottom - origin.top + 4}px` });
    this.prompt.replaceChildren(...parts.flatMap(([title, text]) => [title ? el('b', {}, title) : '', text ?? '']));
  }

  hide(): void {
    this.arrow.hidden = true;
    this.prompt.hidden = true;
  }

  /** The list of a list validation, under the cell; also by Alt+Down. */
  openList(): void {
    const { session, active, grid } = this.app();
    const { sheet } = session;
    const cell = grid.cellBox(active.row, active.column);
    const rule = validationAt(sheet, active.row, active.column);
    if (!cell || rule?.type !== 'list') return;
    const { row, column } = active;
    const now = String(sheet.cells.value(row, column) ?? '');
    const list = el('div', { className: 'menu cell-list' });
    const entries = listEntries(session, row, column).map((text) =>
      button(
        text,
        () => {
          close();
          done(session.edits.type(sheet, row, column, text));
          grid.focus();
        },
        text === now ? 'chosen' : '',
      ),
    );
    list.append(...entries);
    list.style.minWidth = `${cell.width}px`;
    const close = popup(list, { left: cell.left, top: cell.bottom });
    (entries.find((entry) => entry.classList.contains('chosen')) ?? entries[0])?.focus();
    list.onkeydown = (event) => moveFocus(event, entries);
  }
}

function moveFocus(event: KeyboardEvent, entries: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const at = entries.findIndex((entry) => entry === document.activeElement);
  entries[Math.min(entries.length - 1, Math.max(0, at + step))]?.focus();
}
