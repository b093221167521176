/** What the ledger's history costs: the first comparison, one that finds nothing, one that finds every tenth child changed, an action. */
import { CHILD_CHANGE } from '../../src/commands/child-change';
import { COMPARE_KINDS } from '../../src/commands/compare-kinds';
import { FIND_CHANGES } from '../../src/commands/record-changes';
import { apply, prepare, undo } from '../../src/commands/run-command';
import { COUNT_WAITING } from '../../src/commands/show-changes';
import type { Session } from '../../src/workbench/cli/session';
import { CONTEXT, TODAY } from './ledgers';
import { measure, type CostRow, type Stopwatch } from './measure';

/** Leaves the archive with every tenth guardian's phone changed, and recorded. */
export async function historyRows({ workbook, log }: Session): Promise<CostRow[]> {
  const row = async (name: string, job: (watch: Stopwatch) => Promise<unknown>): Promise<CostRow> => ({
    name,
    cost: (await measure(log, job)).cost,
  });
  // As `recordChanges` does it, with the rules timed.
  const record = async (watch: Stopwatch): Promise<void> => {
    const prepared = await prepare(watch.around(FIND_CHANGES), undefined, CONTEXT);
    for (const plan of prepared.outcome.plans) await apply({ snapshot: prepared.snapshot, plan });
  };
  const rows = [await row('changes: first comparison', record), await row('changes: nothing changed', record)];
  changePhones(workbook, 10);
  rows.push(await row('changes: 10 % of the children changed', record));
  rows.push(await row('changes: how many wait for a reason', (watch) => prepare(watch.around(COUNT_WAITING), undefined, CONTEXT)));
  const { outcome } = await prepare(CHILD_CHANGE, undefined, CONTEXT);
  const childIds = outcome.children.slice(0, 1).map((child) => child.childId);
  const leaving = { action: { kind: 'leave', childIds, day: TODAY, leaving: 'transfer' }, note: { reason: '转学', by: '' } } as const;
  const look = await measure(log, (watch) => prepare(watch.around(CHILD_CHANGE), leaving, CONTEXT));
  rows.push({ name: 'a child leaves: look', cost: look.cost });
  rows.push(await row('a child leaves: write', () => apply(look.result)));
  rows.push(await row('a child leaves: undo', () => undo()));
  rows.push(await row('two definitions', (watch) => prepare(watch.around(COMPARE_KINDS), undefined, CONTEXT)));
  return rows;
}

function changePhones(workbook: Session['workbook'], every: number): void {
  const found = workbook.table('Children');
  if (!found) throw new Error('The school has no table of children.');
  const { sheet, table } = found;
  const column = table.rect.column + table.columns.findIndex((one) => one.name === '监护人电话');
  for (let row = 1; row < table.rect.rows; row += every)
    sheet.cells.setInput(table.rect.row + row, column, `139${String(10_000_000 + row)}`);
}
