/** What every command costs in requests and bytes at a small school: a change that makes one dearer must be meant. Never milliseconds. */
import { newLedgerRows, schoolRows } from '../../scripts/bench/commands';
import type { CostRow } from '../../scripts/bench/measure';

/** Command, requests that read, requests that write, kilobytes to Excel and from it at most. */
type Ceiling = readonly [name: string, reads: number, writes: number, sent: number, received: number];

function check(rows: readonly CostRow[], ceilings: readonly Ceiling[]): void {
  expect(rows.map(({ name, cost }) => [name, cost.reads, cost.writes])).toEqual(
    ceilings.map(([name, reads, writes]) => [name, reads, writes]),
  );
  const dearer = ceilings.flatMap(([name, , , sent, received], index) => {
    const cost = rows[index]?.cost;
    return cost && cost.sent <= sent * 1000 && cost.received <= received * 1000 ? [] : [[name, cost?.sent, cost?.received]];
  });
  expect(dearer).toEqual([]);
}

test('a new ledger', async () => {
  check(await newLedgerRows(100), [
    // What day 1904 began on (a function of Excel, so for it a request that writes), and the workbook.
    ['set up: look', 1, 1, 22, 6],
    // One look at what stands there now, as minutes may have passed since the preview, and one write.
    ['set up: write', 1, 1, 850, 230],
    // Which columns have rules can be asked only once the headers are known.
    ['set up again: nothing to do', 2, 1, 360, 128],
    // The roster with its merged cells (for Excel a request that writes), and the ledger.
    ['import 100 new: look', 1, 1, 45, 75],
    ['import 100 new: write', 1, 1, 80, 60],
    ['import 100 new: undo', 1, 1, 10, 50],
  ]);
});

test('a school in use', async () => {
  const { rows } = await schoolRows({ children: 100 }, 1);
  check(rows, [
    ['overdue list', 1, 0, 60, 190],
    ['check', 1, 0, 65, 400],
    ['summary: new sheet', 2, 1, 145, 215],
    ['summary: once more', 2, 1, 145, 215],
    ['overdue sheet', 2, 1, 165, 215],
    ['set up again', 2, 1, 260, 100],
    ['masked list for a report', 2, 1, 200, 165],
    // What the workbook and each sheet have, places and hidden lines, the cells, the names to look for; then each kind of object by
    // itself, as Excel may refuse one. Hyperlinks come cell by cell, and blocks of cells with different rules are halved.
    ['leak scan of the list', 11, 1, 65, 180],
    ['leak scan of the workbook', 28, 1, 1550, 2550],
    // Children, Baseline and four columns of Changes in one read; nothing more when nothing has changed.
    ['changes: first comparison', 2, 1, 125, 205],
    ['changes: nothing changed', 1, 0, 20, 195],
    ['changes: 10 % of the children changed', 2, 1, 45, 215],
    ['changes: how many wait for a reason', 1, 0, 10, 10],
    ['a child leaves: look', 1, 0, 30, 225],
    ['a child leaves: write', 1, 1, 29, 20],
    ['a child leaves: undo', 1, 1, 18, 9],
    ['two definitions', 1, 0, 22, 205],
    ['mend 20 cells: write', 1, 1, 25, 30],
    ['mend 20 cells: undo', 1, 1, 20, 10],
    ['import 100 known, 10 % changed: look', 1, 1, 45, 165],
    ['import 100 known, 10 % changed: write', 1, 1, 15, 20],
    ['import 100 known, 10 % changed: undo', 1, 1, 10, 6],
  ]);
});
