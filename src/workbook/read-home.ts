/** The formula that counts the children on the home sheet, which set-up brings up to date. */
import { COUNT_CELL, HOME_NAME, sheetOfName } from '../ledger/setup/home-place';

/** Asks for it with the next sync. @param nameFormulas formulas of the workbook's names. @param sheets names of its sheets. */
export function queueHomeCount(
  context: Excel.RequestContext,
  nameFormulas: Readonly<Record<string, string>>,
  sheets: readonly string[],
): () => string | undefined {
  const sheet = sheetOfName(nameFormulas[HOME_NAME]);
  if (sheet === undefined || !sheets.includes(sheet)) return () => undefined;
  const cell = context.workbook.worksheets.getItem(sheet).getCell(COUNT_CELL.row - 1, COUNT_CELL.column);
  cell.load('formulas');
  return () => String(cell.formulas[0]?.[0] ?? '');
}
