/** Questions and messages over the page. The add-in's pane keeps running behind them, as in Excel on the web. */
import { say } from '../words';
import { button, el } from './dom';
import type { Child } from './dom';

export interface Answer<T> {
  label: string;
  value: T;
  main?: boolean;
}

/** Shows a message with answers; Esc and the window's cross give the last one. */
export function ask<T>(title: string, body: readonly Child[], answers: readonly Answer<T>[]): Promise<T> {
  return new Promise((resolve) => {
    const last = answers[answers.length - 1];
    if (!last) throw new Error('A question needs an answer.');
    const dialog = el('dialog', { className: 'dialog' });
    const done = (value: T): void => {
      dialog.close();
      dialog.remove();
      resolve(value);
    };
    const buttons = answers.map(({ label, value, main }) => button(label, () => done(value), main ? 'main' : ''));
    dialog.append(
      el('h2', {}, title),
      el('div', { className: 'dialog-body' }, ...body),
      el('div', { className: 'dialog-buttons' }, ...buttons),
    );
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      done(last.value);
    });
    document.body.append(dialog);
    // Not in the middle of the grid's own key handling, which would lose the focus half-way.
    setTimeout(() => {
      dialog.showModal();
      const field = dialog.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
      field?.select();
      (field ?? buttons.find((one) => one.classList.contains('main')))?.focus();
    });
    dialog.addEventListener('keydown', (event) => {
      const main = answers.find((answer) => answer.main);
      if (event.key === 'Enter' && main && !event.isComposing && event.target instanceof HTMLInputElement) done(main.value);
      event.stopPropagation();
    });
  });
}

export async function tell(title: string, text: string): Promise<void> {
  await ask(title, paragraphs(text), [{ label: say('ok'), value: null, main: true }]);
}

export function confirm(title: string, text: string): Promise<boolean> {
  return ask(title, paragraphs(text), [
    { label: say('ok'), value: true, main: true },
    { label: say('cancel'), value: false },
  ]);
}

/** Asks for a text; `null` when the person turned away. */
export async function askText(title: string, start: string, lines = 1): Promise<string | null> {
  const field = lines > 1 ? el('textarea', { rows: lines, value: start }) : el('input', { type: 'text', value: start });
  const ok = await ask(
    title,
    [field],
    [
      { label: say('ok'), value: true, main: true },
      { label: say('cancel'), value: false },
    ],
  );
  return ok ? field.value : null;
}

export function paragraphs(text: string): HTMLElement[] {
  return text.split('\n').map((line) => el('p', {}, line));
}
