/** The pure part by itself: from raw tables to records, to the states of every duty, to the overdue list. No Excel in it. */
import { CHECK_LEDGER } from '../../src/commands/check-ledger';
import { dutyStatuses } from '../../src/ledger/duties/duty-statuses';
import { overdueList } from '../../src/ledger/duties/overdue-list';
import { compareArchive, planHistory } from '../../src/ledger/history';
import { DEFAULT_SETTINGS, type LedgerSnapshot } from '../../src/ledger/model/snapshot';
import { leakScan } from '../../src/ledger/privacy/leaks/leak-scan';
import { planMaskedSheet } from '../../src/ledger/privacy/lists/plan-masked-sheet';
import { BASELINE } from '../../src/ledger/tables';
import { readLedger } from '../../src/ledger/records/read-ledger';
import { asSnapshot } from '../../src/workbench/samples/as-table';
import { generateSample } from '../../src/workbench/samples/generate';
import { contentsOf } from './contents';
import { CONTEXT, TODAY, type SchoolSize } from './ledgers';
import { timed, type PureRow } from './timed';

function snapshotOf(size: SchoolSize): LedgerSnapshot {
  const tables = Object.entries(generateSample({ ...size, today: TODAY })).map(([key, rows]) => [key, asSnapshot(key as 'Children', rows)]);
  return { settings: DEFAULT_SETTINGS, sheets: [], definedNames: [], tables: Object.fromEntries(tables) as LedgerSnapshot['tables'] };
}

/** Records are read anew for each run, as indexes are kept with them. */
export async function pureRows(size: SchoolSize, times: number): Promise<PureRow[]> {
  const context = { ...CONTEXT, ...(await CHECK_LEDGER.load?.()) };
  const snapshot = snapshotOf(size);
  const fresh = (): ReturnType<typeof readLedger>['ledger'] => readLedger(snapshot, TODAY).ledger;
  return [
    await timed('read records', times, () => readLedger(snapshot, TODAY)),
    await timed('overdue list from records', times, (ledger) => overdueList(ledger, TODAY, { latestOnly: true }), fresh),
    await timed('every state of the term', times, (ledger) => dutyStatuses(ledger, TODAY), fresh),
    await timed('overdue list, records read', times, () => overdueList(fresh(), TODAY, { latestOnly: true })),
    await timed('check, completeness and mends', times, () => CHECK_LEDGER.plan(snapshot, undefined, context)),
    await timed(
      'archive compared, nothing changed',
      times,
      (kept) => planHistory(kept, { day: TODAY }),
      () => keptSnapshot(snapshot),
    ),
    await timed('masked list for a report', times, () =>
      planMaskedSheet(snapshot, { profile: 'report', asOf: TODAY }, CONTEXT.reportWords['zh-CN']),
    ),
    await timed(
      'leak scan of the workbook',
      times,
      (contents) => leakScan(snapshot, contents, { kind: 'workbook', masked: {} }),
      () => contentsOf(snapshot),
    ),
  ];
}

/** The archive with Baseline as a first comparison leaves it. */
function keptSnapshot(snapshot: LedgerSnapshot): LedgerSnapshot {
  const { Children } = snapshot.tables;
  if (!Children) throw new Error('The sample has no children.');
  const headers = BASELINE.columns.map((column) => column.header.zh);
  const empty = { ...asSnapshot('Baseline', []), headers };
  const { additions } = compareArchive(Children, empty, { day: TODAY, context: { today: TODAY } });
  const rows = additions.map((values) => BASELINE.columns.map((column) => values.get(column.key) ?? ''));
  return { ...snapshot, tables: { ...snapshot.tables, Baseline: { ...empty, rows }, Changes: asSnapshot('Changes', []) } };
}
