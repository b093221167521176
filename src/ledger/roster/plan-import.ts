/** Plans the import of rosters: recognises them, matches their children, and shows what would change before anything is written. */
import type { Day } from '../calendar/day';
import { fieldContextOf } from '../codes/field-context';
import type { FieldContext } from '../fields';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot, TableSnapshot } from '../model/snapshot';
import { classesFor } from './children/child-class';
import { readChild } from './children/read-children';
import type { RosterChild } from './children/roster-child';
import { recognize, type RecognizedRoster } from './layout/recognize';
import { formerIds } from './matching/former-ids';
import { missingChildren } from './matching/missing-children';
import { answerEdits } from './planning/answers';
import { ChangeLog } from './planning/change-log';
import { goneColumns } from './planning/gone-columns';
import { notLeftBehind } from './planning/not-left-behind';
import { keyOf, RowPlanner } from './planning/plan-rows';
import { resultEdits, type ResultWords } from './planning/result-column';
import { columnsOf } from './planning/roster-columns';
import { sheetFindings } from './planning/sheet-findings';
import { NOTHING_LEFT_OUT, type LeftOut } from './leave-out';
import type { ImportProgress, ImportResult, Outcome } from './preview';
import type { RosterSource } from './source';

export interface ImportOptions {
  /** Class of the children whose row names none; it is trusted more than titles. */
  readonly className?: string;
  readonly today: Day;
  /** What ambiguous headers mean, by header as it stands: a column key of Children, or `notes`. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Rows and cells that the person leaves out. */
  readonly left?: LeftOut;
  /** Columns that the person leaves out, as `MappedColumn.header` names them: the rosters are read as if they had none of them. */
  readonly leftColumns?: readonly string[];
  /** Words for a result column beside rosters of the open workbook; absent = none is written. */
  readonly results?: ResultWords;
}

const NO_COUNTS: Readonly<Record<Outcome, number>> = { new: 0, changed: 0, unchanged: 0, blocked: 0 };
/** Rows between two looks at the clock. */
const SLICE = 50;

/**
 * The plan and its preview, of one sheet or of several at once. The snapshot must hold Children (and Codes, for the school's
 * own values; and Changes, to know older rosters). When nothing can be used at all the plan is empty with one finding of
 * severity `error`.
 */
export function planImport(
  snapshot: LedgerSnapshot,
  sources: RosterSource | readonly RosterSource[],
  options: ImportOptions,
): ImportResult {
  const steps = importSteps(snapshot, sources, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps, so that a page can draw and a person can stop in between. */
export function* importSteps(
  snapshot: LedgerSnapshot,
  given: RosterSource | readonly RosterSource[],
  options: ImportOptions,
): Generator<ImportProgress, ImportResult> {
  const sources = isSeveral(given) ? given : [given];
  const table = snapshot.tables.Children;
  if (!table) return refused(sources, 'roster.noLedger');
  if (table.columns.childId === undefined) return refused(sources, 'roster.noKeyColumn');
  const { settings } = snapshot;
  const context = fieldContextOf(snapshot, options.today);
  const { answers = {}, leftColumns = [] } = options;
  const rosters: RecognizedRoster[] = [];
  for (const source of sources) {
    rosters.push(recognize(source, { context, language: settings.language, answers, remembered: settings.rosterAnswers, leftColumns }));
    yield { done: 0, total: rowsOf(sources) };
  }
  const blocks = rosters.flatMap((roster) => roster.blocks);
  if (blocks.every(({ body }) => body.length === 0)) return emptyResult(rosters, rosters.find((roster) => roster.refused)?.refused ?? null);

  const children = new Map<RecognizedRoster, RosterChild[]>(rosters.map((roster) => [roster, []]));
  const planner = new RowPlanner(
    table,
    context,
    new ChangeLog(snapshot.tables.Changes, context),
    formerIds(snapshot.tables.Changes),
    options.left ?? NOTHING_LEFT_OUT,
  );
  const total = blocks.reduce((sum, { body }) => sum + body.length, 0);
  let done = 0;
  for (const roster of rosters) {
    const classes = classesFor(roster.source, options.className, context);
    for (const block of roster.blocks) {
      for (const row of block.body) {
        const child = readChild(block, row, { context, ...classes });
        children.get(roster)?.push(child);
        planner.add(child);
        if (++done % SLICE === 0) yield { done, total };
      }
    }
  }
  return result(snapshot, table, { rosters, children, planner, context, options });
}

interface Planned {
  readonly rosters: readonly RecognizedRoster[];
  readonly children: ReadonlyMap<RecognizedRoster, readonly RosterChild[]>;
  readonly planner: RowPlanner;
  readonly context: FieldContext;
  readonly options: ImportOptions;
}

function result(snapshot: LedgerSnapshot, table: TableSnapshot, planned: Planned): ImportResult {
  const { rosters, children, planner, context, options } = planned;
  const { rows, seenRows } = planner;
  const blocks = rosters.flatMap((roster) => roster.blocks);
  const counts: Record<Outcome, number> = { ...NO_COUNTS };
  for (const row of rows) if (row.leaves !== 'all') counts[row.outcome]++;
  const writable = (sheet: string): boolean => !snapshot.sheets.some((one) => one.name === sheet && one.protected);
  const blockedNames = new Set(rows.filter((row) => row.outcome === 'blocked').map((row) => row.name));
  const answered = answerEdits(snapshot.settings.rosterAnswers, blocks, options.answers ?? {});
  const results = options.results ? resultEdits(rosters, rows, writable, options.results, options.today) : [];
  return {
    plan: {
      title: 'import',
      edits: [...planner.edits(), ...answered, ...results],
      findings: [
        ...goneColumns(rosters, table, context),
        ...rosters.flatMap((roster) => sheetFindings(roster, children.get(roster) ?? [], options.className, context)),
        ...rows.flatMap((row) => row.remarks),
      ],
    },
    preview: {
      rows,
      missing: missingChildren([...children.values()].flat(), seenRows, blockedNames, table, context),
      ...columnsOf(blocks),
      counts,
      notLeftBehind: rosters.flatMap((roster) => notLeftBehind(children.get(roster) ?? []).map(keyOf)),
      sheets: rosters.map((roster) => ({
        name: roster.source.name,
        children: children.get(roster)?.length ?? 0,
        refused: roster.refused,
        takesResults: roster.source.file === undefined && writable(roster.source.name),
      })),
      ledgerSheet: table.sheet,
    },
  };
}

function rowsOf(sources: readonly RosterSource[]): number {
  return sources.reduce((sum, { values }) => sum + values.length, 0);
}

/** `Array.isArray` does not narrow read-only lists. */
function isSeveral(given: RosterSource | readonly RosterSource[]): given is readonly RosterSource[] {
  return Array.isArray(given);
}

function refused(sources: readonly RosterSource[], code: string): ImportResult {
  return emptyResult([], { code, severity: 'error', place: { sheet: sources[0]?.name ?? '' } });
}

function emptyResult(rosters: readonly RecognizedRoster[], why: Finding | null): ImportResult {
  const sheets = rosters.map(({ source, refused: reason }) => ({ name: source.name, children: 0, refused: reason, takesResults: false }));
  const nothing = { rows: [], missing: [], notLeftBehind: [], ambiguousHeaders: [], unmappedHeaders: [], mapping: [], ledgerSheet: '' };
  return { plan: { title: 'import', edits: [], findings: why ? [why] : [] }, preview: { ...nothing, counts: NO_COUNTS, sheets } };
}
