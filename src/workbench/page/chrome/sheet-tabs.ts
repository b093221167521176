/** Sheet tabs: choose, add, rename, reorder by dragging, hide and show, delete. */
import type { Sheet, Workbook } from '../../sheets/model';
import { say } from '../words';
import { button, el, popup } from './dom';

export interface SheetTabActions {
  activate(sheet: Sheet): void;
  add(): void;
  rename(sheet: Sheet): void | Promise<void>;
  remove(sheet: Sheet): void | Promise<void>;
  move(sheet: Sheet, before: Sheet): void;
  hide(sheet: Sheet): void;
  unhide(sheet: Sheet): void;
}

export class SheetTabs {
  readonly element = el('div', { className: 'sheet-tabs', aria: { role: 'tablist' } });

  constructor(private readonly actions: SheetTabActions) {}

  show(workbook: Workbook): void {
    const tabs = workbook.sheets.filter((sheet) => sheet.visibility === 'visible').map((sheet) => this.tab(workbook, sheet));
    const add = button('+', () => this.actions.add(), 'sheet-add');
    add.title = say('addSheet');
    this.element.replaceChildren(...tabs, add);
    this.element.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private tab(workbook: Workbook, sheet: Sheet): HTMLElement {
    const active = sheet === workbook.activeSheet;
    const tab = el(
      'button',
      {
        type: 'button',
        className: active ? 'sheet-tab active' : 'sheet-tab',
        draggable: true,
        aria: { role: 'tab', selected: String(active) },
      },
      sheet.name,
      sheet.protection && el('span', { className: 'lock', title: say('protectedTitle') }),
    );
    if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
    tab.onclick = () => this.actions.activate(sheet);
    tab.ondblclick = () => this.actions.rename(sheet);
    tab.oncontextmenu = (event) => {
      event.preventDefault();
      this.menu(workbook, sheet, event.clientX, event.clientY);
    };
    tab.ondragstart = (event) => event.dataTransfer?.setData('text/x-sheet', sheet.id);
    tab.ondragover = (event) => {
      if (event.dataTransfer?.types.includes('text/x-sheet')) event.preventDefault();
    };
    tab.ondrop = (event) => {
      const moved = workbook.sheet(event.dataTransfer?.getData('text/x-sheet') ?? '');
      event.preventDefault();
      event.stopPropagation();
      if (moved && moved !== sheet) this.actions.move(moved, sheet);
    };
    return tab;
  }

  private menu(workbook: Workbook, sheet: Sheet, left: number, top: number): void {
    const list = el('div', { className: 'menu' });
    const entry = (label: string, act: () => void): HTMLElement =>
      button(label, () => {
        close();
        act();
      });
    list.append(
      entry(say('renameSheet'), () => this.actions.rename(sheet)),
      entry(say('deleteSheet'), () => this.actions.remove(sheet)),
      entry(say('hideSheet'), () => this.actions.hide(sheet)),
    );
    // Very hidden sheets are for programs only, as in Excel.
    const hidden = workbook.sheets.filter((one) => one.visibility === 'hidden');
    if (hidden.length > 0)
      list.append(
        el('div', { className: 'menu-title' }, say('unhideSheets')),
        ...hidden.map((one) => entry(one.name, () => this.actions.unhide(one))),
      );
    const close = popup(list, { left, top: top - 40 - 30 * list.childElementCount });
  }
}
