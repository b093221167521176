/** Name box and formula bar above the grid. */
import { say } from '../words';
import { el } from './dom';

export interface FormulaBarActions {
  /** Goes to an address, name or table typed into the name box; false = there is none. */
  goTo(text: string): boolean;
  /** Puts the text into the active cell; false = refused, the text stays for mending. */
  enter(text: string): Promise<boolean>;
  leave(): void;
  /** Shows the active cell again. */
  refresh(): void;
}

export class FormulaBar {
  readonly element: HTMLElement;
  private readonly name = el('input', { className: 'name-box', type: 'text', aria: { label: say('nameBox') }, spellcheck: false });
  private readonly text = el('input', { className: 'formula-text', type: 'text', aria: { label: say('formula') }, spellcheck: false });
  private shown = { address: 'A1', text: '' };

  constructor(actions: FormulaBarActions) {
    this.element = el('div', { className: 'formula-bar' }, this.name, el('span', { className: 'fx' }, 'fx'), this.text);
    this.name.onfocus = () => this.name.select();
    this.name.onkeydown = (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.name.value = this.shown.address;
      if (event.key === 'Escape' || (event.key === 'Enter' && actions.goTo(this.name.value))) actions.leave();
    };
    this.name.onblur = () => (this.name.value = this.shown.address);
    this.text.onkeydown = (event) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        this.text.value = this.shown.text;
        actions.leave();
      }
      if (event.key === 'Enter') void this.enter(actions, true);
    };
    this.text.onblur = () => {
      if (this.text.value !== this.shown.text && !document.querySelector('dialog[open]')) void this.enter(actions, false);
    };
  }

  private async enter(actions: FormulaBarActions, leave: boolean): Promise<void> {
    const { shown } = this;
    if (!(await actions.enter(this.text.value))) return this.text.focus();
    // What the cell holds now is shown when the grid is drawn again; until then nothing must look like a new edit.
    this.text.value = this.shown.text = shown.text;
    if (leave) actions.leave();
    actions.refresh();
  }

  show(address: string, text: string): void {
    this.shown = { address, text };
    if (document.activeElement !== this.name) this.name.value = address;
    if (document.activeElement !== this.text) this.text.value = text;
  }
}
