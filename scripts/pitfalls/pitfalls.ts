/** The known mistakes, by part of the ledger. Where a rule moves, its line here moves with it (`test/tooling/pitfalls.test.ts`). */
import { AUDIT } from './audit';
import { FIELDS } from './fields';
import { FUNCTIONS } from './functions';
import { HISTORY } from './history';
import { LEAKS } from './leaks';
import type { Pitfall } from './pitfall';
import { PRIVACY } from './privacy';
import { ROSTER } from './roster';
import { ROSTER_LAYOUT } from './roster-layout';

const PANE: readonly Pitfall[] = [
  {
    mistake: 'a view that has been loaded is loaded again whenever it is opened',
    source: 'src/taskpane/parts/later-view.tsx',
    rule: 'useState(() => loaded ?? Loading)',
    broken: 'useState(() => Loading)',
    test: 'test/taskpane/later-view.test.tsx',
    name: 'a loaded view is there at once',
  },
];

export const PITFALLS: readonly Pitfall[] = [
  ...FIELDS,
  ...FUNCTIONS,
  ...AUDIT,
  ...HISTORY,
  ...PANE,
  ...PRIVACY,
  ...LEAKS,
  ...ROSTER,
  ...ROSTER_LAYOUT,
];
