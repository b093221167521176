/** Adding, renaming and deleting sheets, with what hangs on their names. */
import type { HostContext } from '../../dispatch/host-context';
import { adjustWorkbook } from '../../../sheets/formulas';
import type { Sheet } from '../../../sheets/model';
import { emitSheet } from './sheet-properties';

export function renameSheet(sheet: Sheet, name: string, host: HostContext): void {
  if (sheet.name === name) return;
  const from = sheet.name;
  sheet.name = name;
  adjustWorkbook(host.workbook, { kind: 'sheet', from, to: name });
  emitSheet(sheet, 'renamed', host);
}

export function deleteSheet(sheet: Sheet, host: HostContext): void {
  const { workbook } = host;
  leaveSheet(sheet, host);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.names = workbook.names.filter((name) => name.scope !== sheet.id);
  workbook.selections.delete(sheet.id);
  emitSheet(sheet, 'deleted', host);
}

/** When the active sheet goes out of sight, the next visible one (else the one before) becomes active. */
export function leaveSheet(sheet: Sheet, host: HostContext): void {
  const { workbook } = host;
  if (workbook.activeSheetId !== sheet.id) return;
  const at = workbook.sheets.indexOf(sheet);
  const inOrder = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  const next = inOrder.find((one) => one.visibility === 'visible');
  if (!next) return;
  workbook.activeSheetId = next.id;
  emitSheet(next, 'activated', host);
}
