/** The whole way from a snapshot to what is to be written of the archive's changes, or the reason why nothing can be. */
import { fieldContextOf } from '../codes/field-context';
import type { Finding } from '../model/finding';
import { inLanguage } from '../model/raw';
import { sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { CHILDREN, columnOf, type TableKey } from '../tables';
import { asksWhy, waitingRows } from './changes-table';
import { compareArchive } from './compare-archive';
import { changesOf, type ArchiveChange, type Comparison, type Overlay } from './comparison';
import { planRecording, type RecordNote } from './plan-recording';
import { filledUnkept, unkeptColumns } from './unkept-columns';

/** The tables of which a snapshot must hold everything for changes to be found. */
export const HISTORY_TABLES: readonly TableKey[] = ['Children', 'Baseline', 'Changes', 'Codes'];

export interface History {
  /** `noLedger`: there is no archive; `notKept`: a ledger from before changes were kept, or one that has lost a table or its keys. */
  readonly state: 'ready' | 'noLedger' | 'notKept';
  /** To be applied in order; empty when nothing has changed. */
  readonly plans: readonly WorkbookPlan[];
  readonly changes: readonly ArchiveChange[];
  /** What could not be compared, and why. */
  readonly findings: readonly Finding[];
  /** Changes that will wait for a reason once everything is written. */
  readonly waiting: number;
}

const NOTHING = { plans: [], changes: [], findings: [], waiting: 0 };

export interface HistoryOptions extends Omit<RecordNote, 'language'> {
  /** Edits of a command that is written together with the history. */
  readonly overlay?: Overlay;
  readonly emptiedOnPurpose?: readonly string[];
}

/** The snapshot holds `HISTORY_TABLES` in full; a table that is not in it is taken to be missing. */
export function planHistory(snapshot: LedgerSnapshot, options: HistoryOptions): History {
  const { Children, Baseline, Changes } = snapshot.tables;
  const { language } = snapshot.settings;
  if (!Children) return { ...NOTHING, state: 'noLedger' };
  if (!Baseline || !Changes || [Baseline, Children].some((table) => table.columns['childId'] === undefined))
    return { ...NOTHING, state: 'notKept', findings: [{ code: 'history.notKept', severity: 'warning', place: { sheet: Children.sheet } }] };
  const { overlay, day, emptiedOnPurpose } = options;
  const comparison = compareArchive(Children, Baseline, {
    day,
    context: fieldContextOf(snapshot, day),
    ...(overlay && { overlay }),
    ...(emptiedOnPurpose && { emptiedOnPurpose }),
    unkept: unkeptColumns(snapshot),
  });
  const changes = changesOf(comparison);
  const plans = planRecording(comparison, Changes, Baseline, { ...options, language });
  if (comparison.blankArchive === null) {
    // With the last part: if a part cannot be written, the next comparison still knows which columns are new.
    const filled = filledUnkept(snapshot, comparison.missingColumns);
    const last = plans.pop() ?? { title: 'recordChanges', edits: [], findings: [] };
    if (last.edits.length + filled.length > 0) plans.push({ ...last, edits: [...last.edits, ...filled] });
  }
  const asked = changes.filter((change) => asksWhy(change.what, change.before) && !reasonOf(change, options));
  return {
    state: 'ready',
    plans,
    changes,
    findings: explain(comparison, Children, snapshot),
    waiting: waitingRows(Changes).length + asked.length,
  };
}

function reasonOf(change: ArchiveChange, options: HistoryOptions): string {
  return (change.ofCommand ? options.reason : options.reasonOf?.(change)) ?? '';
}

/** Everything that was not compared, each with its place and its reason. */
function explain(comparison: Comparison, children: TableSnapshot, snapshot: LedgerSnapshot): Finding[] {
  const header = (key: string): string => inLanguage(columnOf(CHILDREN, key).header, snapshot.settings.language);
  const at = (key: string, row?: number): Finding['place'] => {
    const column = children.columns[key];
    return {
      sheet: children.sheet,
      table: 'Children',
      ...(row !== undefined && { row: sheetRow(children, row) }),
      ...(column !== undefined && { column: children.firstColumn + column, header: children.headers[column] ?? '' }),
    };
  };
  const { missingColumns, emptied, blankArchive, untracked } = comparison;
  // Of a column that a later version brought, and neither has, there is nothing to compare: the check offers it.
  const removed = missingColumns.filter((key) => [children, snapshot.tables.Baseline].some((table) => table?.columns[key] !== undefined));
  return [
    ...(blankArchive === null
      ? []
      : [
          {
            code: 'history.blankArchive',
            severity: 'warning',
            parameters: { count: blankArchive },
            place: { sheet: children.sheet },
          } as const,
        ]),
    ...removed.map((key): Finding => ({
      code: 'history.missingColumn',
      severity: 'warning',
      parameters: { header: header(key) },
      place: at(key),
    })),
    ...emptied.map(({ column, values }): Finding => ({
      code: 'history.emptiedColumn',
      severity: 'warning',
      parameters: { header: header(column), count: values, column },
      place: { ...at(column), row: children.headerRow },
    })),
    ...untracked.map(({ row, why }): Finding => ({ code: `history.${why}`, severity: 'warning', place: at('childId', row) })),
  ];
}
