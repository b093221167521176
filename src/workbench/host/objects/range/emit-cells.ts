/** Says that an add-in changed cells. */
import type { HostContext } from '../../dispatch/host-context';
import type { Rect, Sheet } from '../../../sheets/model';

export function emitCells(sheet: Sheet, rect: Rect, host: HostContext): void {
  host.workbook.changes.emit({ kind: 'cells', sheetId: sheet.id, rect, source: 'addin' });
}
