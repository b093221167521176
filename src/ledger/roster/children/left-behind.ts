/** What a roster says of whether a child is left behind: 是 or 否 under 是否留守儿童, or a kind as the ledger has it. */
import { codeKey, labelOf, LEFT_BEHIND, YES_NO } from '../../codes';
import type { Raw } from '../../model/raw';
import { normalizeHeader } from '../../tables/normalize-header';
import { textOf } from '../roster-grid';

/** `blank`: nothing, under a header that asks for 是 or 否. */
export type LeftBehindSaying = 'yes' | 'no' | 'blank';

/** × and 没有 in the words of the ledger. */
export const NOT_LEFT_BEHIND = labelOf(LEFT_BEHIND, 'none', 'zh-CN');

const ASKS_YES_NO = /(?:^|▸)是否[^▸]*$/u;
/** 留守 under 是否留守 says no more than 是. */
const YES = /^是?留守(?:儿童|学生|孩子)?$/u;

/** `null` when a kind of being left behind is named, or nothing that we know. */
export function saysOfLeftBehind(label: string, cell: Raw): LeftBehindSaying | null {
  const text = textOf(cell);
  const asksYesNo = ASKS_YES_NO.test(normalizeHeader(label));
  if (text === '') return asksYesNo ? 'blank' : null;
  if (codeKey(LEFT_BEHIND, text) === 'none' || (asksYesNo && codeKey(YES_NO, text) === 'no')) return 'no';
  return codeKey(YES_NO, text) === 'yes' || YES.test(text) ? 'yes' : null;
}
