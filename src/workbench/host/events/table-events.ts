/** Table events: added and deleted tables. Changes of cells inside tables come with the cells. */
import type { Change } from '../../sheets/model';
import type { HostContext } from '../dispatch/host-context';
import { WORKBOOK_TARGET } from './subscriptions';

export function tableEvents(change: Extract<Change, { kind: 'table' }>, { workbook, subscriptions }: HostContext): void {
  if (change.action !== 'added' && change.action !== 'deleted') return;
  const table = workbook.table(change.tableId)?.table;
  subscriptions.raise(change.action === 'added' ? 102 : 103, [change.sheetId, WORKBOOK_TARGET], () => ({
    source: change.source === 'remote' ? 'Remote' : 'Local',
    worksheetId: change.sheetId,
    tableId: change.tableId,
    ...(change.action === 'deleted' ? { tableName: table?.name ?? '' } : {}),
  }));
}
