/** What happens between typing into a cell and the value being there: protection, formula check, validation and its dialogs. */
import { parseFormula } from '../sheets/formulas';
import type { App } from './app';
import { done } from './app';
import { ask, paragraphs, tell } from './chrome/dialogs';
import type { EditResult } from './edit/refusal';
import { contentRefusal } from './edit/refusal';
import { checkTyped } from './edit/validation';
import { say } from './words';

export class Typing {
  constructor(private readonly app: () => App) {}

  /** Whether the cell may be typed into; tells the person when not. */
  mayStart(row: number, column: number): boolean {
    return done(this.refusalAt(row, column));
  }

  /** Why the cell may not be typed into, `null` when it may. */
  refusalAt(row: number, column: number): EditResult {
    const { session } = this.app();
    return contentRefusal(session.workbook, session.sheet, { row, column, rows: 1, columns: 1 });
  }

  /** For the grid's editor, which must know at once whether to stay open; questions follow by themselves. */
  finish(row: number, column: number, text: string): 'close' | 'keep' {
    const { session } = this.app();
    const { sheet } = session;
    if (text.startsWith('=') && text.length > 1 && parseFormula(text) === null) {
      void tell(say('cannotDo'), say('badFormula'));
      return 'keep';
    }
    const complaint = checkTyped(session, row, column, text);
    if (!complaint) {
      done(session.edits.type(sheet, row, column, text));
      return 'close';
    }
    void this.askAbout(complaint.title, complaint.text, complaint.style).then((answer) => {
      if (answer === 'take') done(session.edits.type(sheet, row, column, text));
      else if (answer === 'retry') {
        this.app().showAt(row, column);
        this.app().grid.edit(text);
      } else this.app().grid.focus();
    });
    return 'close';
  }

  /** For the formula bar. @returns whether the text was taken or dropped; false = it stays for mending. */
  async enter(row: number, column: number, text: string): Promise<boolean> {
    const { session } = this.app();
    if (!this.mayStart(row, column)) return true;
    if (text.startsWith('=') && text.length > 1 && parseFormula(text) === null) {
      await tell(say('cannotDo'), say('badFormula'));
      return false;
    }
    const complaint = checkTyped(session, row, column, text);
    const answer = complaint ? await this.askAbout(complaint.title, complaint.text, complaint.style) : 'take';
    if (answer === 'take') done(session.edits.type(session.sheet, row, column, text));
    return answer !== 'retry';
  }

  private askAbout(title: string, text: string, style: 'stop' | 'warning' | 'information'): Promise<'take' | 'retry' | 'drop'> {
    const question = style === 'warning' ? `${text}\n${say('validationGoOn')}` : text;
    const answers = {
      stop: [
        { label: say('retry'), value: 'retry', main: true },
        { label: say('cancel'), value: 'drop' },
      ],
      warning: [
        { label: say('yes'), value: 'take' },
        { label: say('no'), value: 'retry', main: true },
        { label: say('cancel'), value: 'drop' },
      ],
      information: [
        { label: say('ok'), value: 'take', main: true },
        { label: say('cancel'), value: 'drop' },
      ],
    } as const;
    return ask<'take' | 'retry' | 'drop'>(title, paragraphs(question), answers[style]);
  }
}
