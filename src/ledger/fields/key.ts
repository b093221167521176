/** Keys of rows such as 档案编号 L2026-0001: short text without spaces that never changes. */
import type { FieldKind } from './field-kind';
import { maskWhole } from './masked';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './parse/tidy';

export const KEY: FieldKind = {
  name: 'key',
  numberFormat: '@',
  textOnly: true,
  explanation: {
    zh: '编号：40 个字以内，不重复，一旦用了就不改。',
    en: 'A number of the row: up to 40 characters, used once, never changed.',
  },
  mask: maskWhole,
  read: (cell) => {
    const state = readState(cell);
    if (state) {
      return state.state === 'empty' || state.state === 'invalid' ? state : invalid(cell, { code: 'key.notAKey', severity: 'error' });
    }
    const text = compact(cell);
    if ([...text].length > 40) return invalid(cell, { code: 'key.tooLong', severity: 'error', parameters: { limit: 40 } });
    return value(text, typeof cell === 'string' ? tidyRemark(cell, text) : []);
  },
};
