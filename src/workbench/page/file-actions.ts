/** New, open, save, samples: with the questions that protect unsaved work and what a file would lose. */
import type { Workbook } from '../sheets/model';
import type { App } from './app';
import type { Session } from './session';
import { ask, paragraphs, tell } from './chrome/dialogs';
import { el } from './chrome/dom';
import { notice } from './chrome/notice';
import { download, failureSentence, newWorkbook, openWorkbook, saveBytes } from './files';
import { say } from './words';

export interface FileActions {
  newFile(): Promise<void>;
  openFile(file: File): Promise<void>;
  /** @returns whether it is open now. */
  openSample(name: string): Promise<boolean>;
  saveFile(): Promise<boolean>;
}

export function fileActions(app: () => App, show: (workbook: Workbook) => void, saved: () => void): FileActions {
  /** Asks about unsaved work. @returns whether the open workbook may go. */
  const mayLeave = async (): Promise<boolean> => {
    // At the start there is none yet.
    const session = app().session as Session | undefined;
    if (!session?.host.isDirty) return true;
    const { workbook } = session;
    const answer = await ask(say('unsaved'), paragraphs(say('saveChanges', workbook.fileName)), [
      { label: say('save'), value: 'save', main: true },
      { label: say('discard'), value: 'discard' },
      { label: say('cancel'), value: 'cancel' },
    ]);
    return answer === 'discard' || (answer === 'save' && (await saveFile()));
  };

  const open = async (name: string, bytes: () => Promise<ArrayBuffer>): Promise<boolean> => {
    if (!(await mayLeave())) return false;
    notice(say('opening'), 60);
    try {
      const workbook = openWorkbook(new Uint8Array(await bytes()), name);
      show(workbook);
      document.querySelector('.notice')?.remove();
      if (workbook.notKept.length > 0) notice(say('keptOpened', workbook.notKept.join('、')), 12);
      return true;
    } catch (error) {
      document.querySelector('.notice')?.remove();
      void tell(say('fileFailed', name), failureSentence(error));
      return false;
    }
  };

  const saveFile = async (): Promise<boolean> => {
    const { workbook, host } = app().session;
    if (workbook.notKept.length > 0) {
      const list = el('ul', {}, ...workbook.notKept.map((one) => el('li', {}, one)));
      const goOn = await ask(
        say('keptTitle'),
        [el('p', {}, say('keptText')), list],
        [
          { label: say('saveAnyway'), value: true, main: true },
          { label: say('cancel'), value: false },
        ],
      );
      if (!goOn) return false;
    }
    try {
      download(saveBytes(workbook), workbook.fileName);
    } catch (error) {
      await tell(say('saveFailed'), failureSentence(error));
      return false;
    }
    host.markSaved();
    saved();
    return true;
  };

  return {
    async newFile() {
      if (await mayLeave()) show(newWorkbook());
    },
    async openFile(file) {
      await open(file.name, () => file.arrayBuffer());
    },
    openSample: (name) => open(name, () => fetchBytes(`/assets/samples/${encodeURIComponent(name)}`)),
    saveFile,
  };
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}

/** Files dropped anywhere on the page are opened. */
export function acceptDrops(open: (file: File) => void): void {
  const { body } = document;
  body.dataset['drop'] = say('dropHere');
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener(
    'dragover',
    (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      body.classList.add('dragging-file');
    },
    true,
  );
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) body.classList.remove('dragging-file');
  });
  document.addEventListener(
    'drop',
    (event) => {
      body.classList.remove('dragging-file');
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      open(file);
    },
    true,
  );
}
