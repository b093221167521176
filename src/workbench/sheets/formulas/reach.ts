/** How far a change of the workbook reaches into the calculation. */
import type { Change } from '../model';

/** `everything`: places or names moved; `visibility`: totals of visible rows; `cells`: what reads the cells. */
export type Reach = 'everything' | 'visibility' | 'cells' | 'nothing';

const SHEET_ACTIONS: Readonly<Partial<Record<string, Reach>>> = {
  added: 'everything',
  deleted: 'everything',
  renamed: 'everything',
  moved: 'everything',
  layout: 'visibility',
};

export function reachOf(change: Change): Reach {
  if (change.source === 'calculation') return 'nothing';
  switch (change.kind) {
    case 'cells':
      return 'cells';
    case 'table':
      return change.action === 'filtered' ? 'visibility' : 'everything';
    case 'sheet':
      return SHEET_ACTIONS[change.action] ?? 'nothing';
    case 'rows':
    case 'columns':
    case 'names':
    case 'opened':
      return 'everything';
    case 'format':
    case 'selection':
    case 'settings':
      return 'nothing';
  }
}
