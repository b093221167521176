/** The known mistakes, by part of the ledger. Where a rule moves, its line here moves with it (`test/tooling/pitfalls.test.ts`). */
import { AUDIT } from './audit';
import { HISTORY } from './history';
import type { Pitfall } from './pitfall';
import { PRIVACY } from './privacy';
import { ROSTER } from './roster';

const IDENTITY: readonly Pitfall[] = [
  {
    mistake: 'an 18-digit ID that arrives as a number is taken for an ID',
    source: 'src/ledger/fields/resident-id.ts',
    rule: "if (isDestroyed(cell, id)) return invalid(cell, error('numberCell'));",
    broken: '',
    test: 'test/ledger/fields/resident-id.test.ts',
    name: 'a number cell is no ID even where its zeros make the right check digit',
  },
  {
    mistake: 'a view that has been loaded is loaded again whenever it is opened',
    source: 'src/taskpane/parts/later-view.tsx',
    rule: 'useState(() => loaded ?? Loading)',
    broken: 'useState(() => Loading)',
    test: 'test/taskpane/later-view.test.tsx',
    name: 'a loaded view is there at once',
  },
];

export const PITFALLS: readonly Pitfall[] = [...AUDIT, ...HISTORY, ...IDENTITY, ...PRIVACY, ...ROSTER];
