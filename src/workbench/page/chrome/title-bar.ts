/** The bar at the top: files, undo, the day that counts as today, language, tools. */
import type { Language } from '../words';
import { currentLanguage, say } from '../words';
import { button, el, popup } from './dom';

export interface TitleActions {
  newFile(): void;
  openFile(file: File): void;
  saveFile(): void;
  openSample(name: string): void;
  undo(): void;
  redo(): void;
  setAsOf(day: string): void;
  setLanguage(language: Language): void;
  toggleLog(): void;
  toggleFaults(): void;
  togglePane(): void;
}

export class TitleBar {
  private readonly file = el('span', { className: 'file-name' });

  constructor(box: HTMLElement, samples: readonly string[], asOf: string, actions: TitleActions) {
    const chooser = el('input', { type: 'file', accept: '.xlsx,.xlsm', hidden: true, data: { role: 'open' } });
    chooser.onchange = () => {
      const chosen = chooser.files?.[0];
      chooser.value = '';
      if (chosen) actions.openFile(chosen);
    };
    const day = el('input', { type: 'date', value: asOf });
    day.onchange = () => actions.setAsOf(day.value);
    const other: Language = currentLanguage() === 'zh-CN' ? 'en-US' : 'zh-CN';
    const sampleButton = button(`${say('samples')} ▾`, () => sampleMenu(sampleButton, samples, actions));
    box.append(
      el('span', { className: 'brand' }, say('workbench')),
      button(say('new'), () => actions.newFile()),
      button(say('open'), () => chooser.click()),
      chooser,
      button(say('save'), () => actions.saveFile()),
      sampleButton,
      titled(
        button('↶', () => actions.undo()),
        `${say('undo')} (Ctrl+Z)`,
      ),
      titled(
        button('↷', () => actions.redo()),
        `${say('redo')} (Ctrl+Y)`,
      ),
      this.file,
      el('label', {}, say('asOf'), day),
      button(say('packets'), () => actions.toggleLog()),
      button(say('faults'), () => actions.toggleFaults()),
      button(say('pane'), () => actions.togglePane()),
      button(other === 'en-US' ? 'English' : '中文', () => actions.setLanguage(other)),
    );
  }

  show(fileName: string, unsaved: boolean): void {
    this.file.replaceChildren(fileName, unsaved ? el('em', {}, `● ${say('unsaved')}`) : '');
    document.title = `${unsaved ? '● ' : ''}${fileName} - ${say('workbench')}`;
  }
}

function titled(one: HTMLButtonElement, title: string): HTMLButtonElement {
  one.title = title;
  return one;
}

function sampleMenu(at: HTMLElement, samples: readonly string[], actions: TitleActions): void {
  const box = at.getBoundingClientRect();
  const list = el('div', { className: 'menu' });
  const close = popup(list, { left: box.left, top: box.bottom });
  const entries = samples.map((name) =>
    button(name.replace(/\.xlsx$/i, ''), () => {
      close();
      actions.openSample(name);
    }),
  );
  list.append(...(entries.length > 0 ? entries : [el('span', { className: 'menu-title' }, say('none'))]));
}
