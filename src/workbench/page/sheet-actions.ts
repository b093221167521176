/** What the sheet tabs do. */
import { adjustWorkbook } from '../sheets/formulas';
import type { Sheet } from '../sheets/model';
import { checkSheetName } from '../sheets/model';
import type { App } from './app';
import { askText, confirm, tell } from './chrome/dialogs';
import type { SheetTabActions } from './chrome/sheet-tabs';
import { rememberWorkbook } from './edit/remember';
import { say } from './words';

export function sheetActions(app: () => App): SheetTabActions {
  const session = () => app().session;
  const changed = (sheet: Sheet, action: 'added' | 'deleted' | 'renamed' | 'moved' | 'visibility'): void =>
    session().workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action, source: 'person' });
  const visible = (): Sheet[] => session().workbook.sheets.filter((sheet) => sheet.visibility === 'visible');

  /** Steps to a neighbour before the active sheet goes out of sight; false when it is the last visible one. */
  const leave = (sheet: Sheet): boolean => {
    const rest = visible().filter((one) => one !== sheet);
    const [next] = rest;
    if (!next) {
      void tell(say('cannotDo'), say('lastSheet'));
      return false;
    }
    if (session().sheet === sheet) session().activate(rest[Math.min(visible().indexOf(sheet), rest.length - 1)] ?? next);
    return true;
  };
  const run = (edit: () => void): void => session().edits.journal.run(rememberWorkbook(session().workbook), edit);

  return {
    activate: (sheet) => session().activate(sheet),
    add() {
      const { workbook } = session();
      let number = workbook.sheets.length + 1;
      while (workbook.sheet(`Sheet${number}`)) number++;
      const after = workbook.sheets.indexOf(session().sheet);
      run(() => {
        const sheet = workbook.addSheet(`Sheet${number}`);
        workbook.sheets.splice(after + 1, 0, ...workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1));
        changed(sheet, 'added');
        session().activate(sheet);
      });
    },
    async rename(sheet) {
      const name = (await askText(say('renameSheet'), sheet.name))?.trim();
      if (name === undefined || name === sheet.name) return;
      const { workbook } = session();
      const taken = workbook.sheet(name);
      if (checkSheetName(name) || (taken && taken !== sheet)) return void tell(say('renameSheet'), say('badSheetName'));
      run(() => {
        adjustWorkbook(workbook, { kind: 'sheet', from: sheet.name, to: name });
        sheet.name = name;
        changed(sheet, 'renamed');
      });
    },
    async remove(sheet) {
      if (!leave(sheet)) return;
      if (!(await confirm(say('deleteSheet'), say('deleteSheetText', sheet.name)))) return;
      const { workbook } = session();
      run(() => {
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
        workbook.selections.delete(sheet.id);
        changed(sheet, 'deleted');
      });
    },
    move(sheet, before) {
      const { sheets } = session().workbook;
      run(() => {
        const [from, to] = [sheets.indexOf(sheet), sheets.indexOf(before)];
        sheets.splice(from, 1);
        sheets.splice(from < to ? to : sheets.indexOf(before), 0, sheet);
        changed(sheet, 'moved');
      });
    },
    hide(sheet) {
      if (!leave(sheet)) return;
      run(() => {
        sheet.visibility = 'hidden';
        changed(sheet, 'visibility');
      });
    },
    unhide(sheet) {
      run(() => {
        sheet.visibility = 'visible';
        changed(sheet, 'visibility');
        session().activate(sheet);
      });
    },
  };
}
