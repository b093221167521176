/** The known mistakes, by part of the ledger. Where a rule moves, its line here moves with it (`test/tooling/pitfalls.test.ts`). */
import { AUDIT } from './audit';
import { HISTORY } from './history';
import type { Pitfall } from './pitfall';
import { PRIVACY } from './privacy';

const IMPORT: readonly Pitfall[] = [
  {
    mistake: 'a child is matched by its name alone',
    source: 'src/ledger/roster/match-children.ts',
    rule: "return { kind: 'new', remarks: sameName ?",
    broken:
      "if (sameName) return found((index.name.get(child.name) ?? [])[0]!, child, table, context);\n  return { kind: 'new', remarks: sameName ?",
    test: 'test/ledger/roster/plan-import.test.ts',
    name: 'never by name alone',
  },
];

const IDENTITY: readonly Pitfall[] = [
  {
    mistake: 'an 18-digit ID that arrives as a number is taken for an ID',
    source: 'src/ledger/fields/resident-id.ts',
    rule: "if (isDestroyed(cell, id)) return invalid(cell, error('numberCell'));",
    broken: '',
    test: 'test/ledger/fields/resident-id.test.ts',
    name: 'a destroyed number is never repaired',
  },
];

export const PITFALLS: readonly Pitfall[] = [...AUDIT, ...HISTORY, ...IDENTITY, ...IMPORT, ...PRIVACY];
