/** The known mistakes about custom functions. */
import type { Pitfall } from './pitfall';

export const FUNCTIONS: readonly Pitfall[] = [
  {
    mistake: 'CARE.MASK shows the ends of what cannot be read',
    source: 'src/ledger/privacy/mask-cell.ts',
    rule: "if (state === 'invalid') return HIDDEN;",
    broken: "if (state === 'invalid') return of.kind.mask(cell);",
    test: 'test/functions/masking.test.ts',
    name: 'is masked as',
  },
  {
    mistake: 'an error value among the cells is taken for text',
    source: 'src/functions/results.ts',
    rule: 'return raw === null ? unreadable(cell) : answer(raw);',
    broken: 'return answer(raw ?? String(cell));',
    test: 'test/functions/cell-content.test.ts',
    name: 'an error answers for its own cell only',
  },
  {
    mistake: 'an error of a function has a code that shows no reason',
    source: 'src/functions/identity.ts',
    rule: "fault('invalidValue', '出生日期晚于截止日期",
    broken: "new CustomFunctions.Error('#NUM!', '出生日期晚于截止日期",
    test: 'test/functions/identity.test.ts',
    name: 'AGE of',
  },
];
