/**
 * The messy rosters, each as the file that a school would bring, against what they were made of: every cell of the ledger is the
 * truth, nothing else is filled in, no cell of a roster is lost without a word, and importing twice is importing once.
 */
import { readRosterFile } from '../../../src/files';
import type { RosterSource } from '../../../src/ledger/roster';
import { messyCases, type MessyCase } from '../../../src/workbench/samples/messy';
import { asFile } from '../../../src/workbench/samples/messy/as-file';
import { bring, childrenOf, LEDGER, lostCells, TODAY } from './messy';

async function sourcesOf(roster: MessyCase): Promise<RosterSource[]> {
  const { name, bytes } = asFile(roster);
  return readRosterFile(bytes, name);
}

describe.each(messyCases(TODAY).map((roster) => [roster.name, roster] as const))('%s', (_, roster) => {
  let sources: RosterSource[];
  beforeAll(async () => {
    sources = await sourcesOf(roster);
  });
  const wanted = roster.children.filter((child) => !child.blocked);

  test('every cell is the truth, and nothing else is filled in', () => {
    expect(wanted.length).toBeGreaterThanOrEqual(4);
    expect(childrenOf(bring(sources).after)).toEqual(wanted.map((child) => child.cells));
  });

  test('who cannot be told apart is blocked and named', () => {
    const blocked = bring(sources).preview.rows.filter((row) => row.outcome === 'blocked');
    expect(blocked.map((row) => row.name)).toEqual(roster.children.filter((child) => child.blocked).map((child) => child.name));
  });

  test('no cell is lost without a word', () => {
    const result = bring(sources);
    for (const source of sources) expect(lostCells(result, source)).toEqual([]);
  });

  test('importing twice is importing once', () => {
    const once = bring(sources);
    const twice = bring(sources, once.after);
    expect(twice.plan.edits).toEqual([]);
    expect(twice.preview.counts).toMatchObject({ new: 0, changed: 0, unchanged: wanted.length });
    expect(twice.preview.missing).toEqual([]);
  });

  test('sheet by sheet it comes to the same', () => {
    const together = childrenOf(bring(sources).after);
    const single = sources.reduce((ledger, source) => bring(source, ledger).after, LEDGER);
    expect(childrenOf(single)).toEqual(together);
  });
});
