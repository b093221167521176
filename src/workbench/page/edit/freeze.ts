/** Freezes rows and columns at the top and left by hand. */
import type { Session } from '../session';

export function freeze({ sheet, workbook, edits }: Session, lines: { rows: number; columns: number }): void {
  const announce = (): void => workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'person' });
  const remember = () => {
    const before = sheet.freeze;
    return () => {
      sheet.freeze = before;
      announce();
    };
  };
  edits.journal.run(remember, () => (sheet.freeze = lines));
  announce();
}
