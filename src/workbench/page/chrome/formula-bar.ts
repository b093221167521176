/** Name box and formula bar above the grid. */
import { say } from '../words';
import { el } from './dom';

export interface FormulaBarActions {
  /** Goes to an address, name or table typed into the name box; false = there is none. */
  goTo(text: string): boolean;
  /** Puts the text into the active cell; false = refused, the text stays for mending. */
  enter(text: string): Promise<boolean>;
  leave(): void;
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
      if (event.key === 'Enter') void actions.enter(this.text.value).then((done) => done && actions.leave());
    };
    this.text.onblur = () => {
      if (this.text.value !== this.shown.text && !document.querySelector('dialog[open]')) void actions.enter(this.text.value);
    };
  }

  show(address: string, text: string): void {
    this.shown = { address, text };
    if (document.activeElement !== this.name) this.name.value = address;
    if (document.activeElement !== this.text) this.text.value = text;
  }
}
