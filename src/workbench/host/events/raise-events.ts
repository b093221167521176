/** From a change of the workbook to the entries that Excel would send, for those who listen. */
import { intersect, quoteSheet, rectAddress, type Change, type ChangeSource, type Rect } from '../../sheets/model';
import type { HostContext } from '../dispatch/host-context';
import { tableEvents } from './table-events';
import { WORKBOOK_TARGET } from './subscriptions';

const SOURCES: Record<ChangeSource, { source: 'Local' | 'Remote'; triggerSource: string }> = {
  person: { source: 'Local', triggerSource: 'Unknown' },
  addin: { source: 'Local', triggerSource: 'ThisLocalAddin' },
  calculation: { source: 'Local', triggerSource: 'Unknown' },
  remote: { source: 'Remote', triggerSource: 'Unknown' },
};
const SHEET_ACTIONS = { added: 13, deleted: 15, activated: 11, renamed: 25, visibility: 26, moved: 27, protection: 24 } as const;
const STRUCTURE = {
  rows: { inserted: 'RowInserted', deleted: 'RowDeleted' },
  columns: { inserted: 'ColumnInserted', deleted: 'ColumnDeleted' },
} as const;

export function raiseEvents(change: Change, host: HostContext): void {
  const { subscriptions } = host;
  const both = 'sheetId' in change ? [change.sheetId, WORKBOOK_TARGET] : [WORKBOOK_TARGET];
  switch (change.kind) {
    case 'cells':
      // Recalculated cells raise onCalculated, never onChanged.
      if (change.source === 'calculation')
        subscriptions.raise(16, both, () => ({ worksheetId: change.sheetId, address: rectAddress(change.rect) }));
      else cellsChanged(change, 'RangeEdited', change.rect, host);
      return;
    case 'rows':
    case 'columns':
      cellsChanged(change, STRUCTURE[change.kind][change.action], lines(change), host);
      return;
    case 'format':
      subscriptions.raise(18, both, () => ({ ...SOURCES[change.source], worksheetId: change.sheetId, address: rectAddress(change.rect) }));
      return;
    case 'sheet':
      if (change.action === 'activated') deactivated(host);
      sheetChanged(change, both, host);
      return;
    case 'selection': {
      const address = change.rects.map(rectAddress).join(',');
      subscriptions.raise(14, both, () => ({ worksheetId: change.sheetId, address }));
      tableSelection(change, host);
      subscriptions.selectionChanged();
      return;
    }
    case 'table':
      tableEvents(change, host);
      return;
    default:
      return;
  }
}

function cellsChanged(
  change: Extract<Change, { kind: 'cells' | 'rows' | 'columns' }>,
  changeType: string,
  rect: Rect,
  { workbook, subscriptions }: HostContext,
): void {
  const sheet = workbook.sheets.find((one) => one.id === change.sheetId);
  const message = {
    ...SOURCES[change.source],
    worksheetId: change.sheetId,
    address: rectAddress(rect),
    referenceId: `${quoteSheet(sheet?.name ?? '')}!${rectAddress(rect)}`,
    changeType,
    changeDirectionState: {},
  };
  subscriptions.raise(10, [change.sheetId, WORKBOOK_TARGET], () => message);
  for (const table of sheet?.tables ?? []) {
    if (intersect(table.rect, rect))
      subscriptions.raise(101, [table.id, change.sheetId, WORKBOOK_TARGET], () => ({ ...message, tableId: table.id }));
  }
}

function lines(change: Extract<Change, { kind: 'rows' | 'columns' }>): Rect {
  return change.kind === 'rows'
    ? { row: change.index, column: 0, rows: change.count, columns: 16_384 }
    : { row: 0, column: change.index, rows: 1_048_576, columns: change.count };
}

/** Activation of one sheet deactivates the one before. */
function deactivated({ workbook, subscriptions }: HostContext): void {
  const left = subscriptions.activeSheetId;
  subscriptions.activeSheetId = workbook.activeSheetId;
  if (left !== '' && left !== workbook.activeSheetId) subscriptions.raise(12, [left, WORKBOOK_TARGET], () => ({ worksheetId: left }));
}

function tableSelection(change: Extract<Change, { kind: 'selection' }>, { workbook, subscriptions }: HostContext): void {
  const sheet = workbook.sheets.find((one) => one.id === change.sheetId);
  const [rect] = change.rects;
  for (const table of sheet?.tables ?? []) {
    const inside = rect && intersect(table.rect, rect);
    const address = inside ? rectAddress(inside) : '';
    subscriptions.raise(100, [table.id], () => ({
      worksheetId: change.sheetId,
      tableId: table.id,
      address,
      isInsideTable: Boolean(inside),
    }));
  }
}

function sheetChanged(change: Extract<Change, { kind: 'sheet' }>, both: string[], { workbook, subscriptions }: HostContext): void {
  if (!(change.action in SHEET_ACTIONS)) return;
  const type = SHEET_ACTIONS[change.action as keyof typeof SHEET_ACTIONS];
  const sheet = workbook.sheets.find((one) => one.id === change.sheetId);
  subscriptions.raise(type, both, () => ({
    ...SOURCES[change.source],
    worksheetId: change.sheetId,
    ...(change.action === 'renamed' ? { nameAfter: sheet?.name ?? '' } : {}),
    ...(change.action === 'visibility' ? { visibilityAfter: sheet?.visibility ?? '' } : {}),
    ...(change.action === 'moved' ? { positionAfter: sheet ? workbook.sheets.indexOf(sheet) : -1 } : {}),
    ...(change.action === 'protection' ? { isProtected: Boolean(sheet?.protection) } : {}),
  }));
}
