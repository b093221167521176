/**
 * Rosters of every layout, by chance: headers of three rows, blocks side by side and below each other, a sheet for each class,
 * the class in a title, a row or a merged cell, numbers and days in every spelling, no IDs at all. Every cell of the ledger is
 * the truth, nothing is lost without a word, no child is blocked, and twice is once.
 */
import { thrown } from './random/dice';
import { somePeople } from './random/people';
import { randomRoster } from './random/sheets';
import { bring, childrenOf, lostCells } from './messy';
import fc from '../../support/property';

const rosters = thrown((dice) => randomRoster(dice, somePeople(dice, 6)));

test('whatever the layout, the ledger holds the truth and nothing is lost', () => {
  fc.assert(
    fc.property(rosters, ({ sheets, truth }) => {
      const once = bring(sheets);
      expect(childrenOf(once.after)).toEqual(truth);
      expect(once.preview.counts.blocked).toBe(0);
      for (const sheet of sheets) expect(lostCells(once, sheet)).toEqual([]);
      expect(bring(sheets, once.after).plan.edits).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
