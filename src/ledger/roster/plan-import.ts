/** Plans the import of a roster: recognises it, matches its children, and shows what would change before anything is written. */
import type { Day } from '../calendar/day';
import { ownCodesOf } from '../codes/own-codes';
import type { FieldContext } from '../fields';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import type { Edit } from '../plan/edit';
import { sortRows } from './body-rows';
import { classInTitle } from './class-in-title';
import { findHeader, type RosterHeader } from './find-header';
import { missingChildren } from './missing-children';
import { planRows } from './plan-rows';
import type { ImportPreview, ImportResult, Outcome } from './preview';
import { readChild } from './read-children';
import { filledGrid, textOf } from './roster-grid';
import { headerFindings, skippedFindings } from './roster-findings';
import { answerKey, settleColumns, shapeOf, type SettledHeader } from './settle-columns';
import type { RosterSource } from './source';

export interface ImportOptions {
  /** Class of the children whose row and title name none. */
  readonly className?: string;
  readonly today: Day;
  /** What ambiguous headers mean, by header as it stands: a column key of Children, or `notes`. */
  readonly answers?: Readonly<Record<string, string>>;
}

const NOTHING: ImportPreview = {
  rows: [],
  missing: [],
  ambiguousHeaders: [],
  unmappedHeaders: [],
  mapping: [],
  counts: { new: 0, changed: 0, unchanged: 0, blocked: 0 },
};

/**
 * The plan and its preview. The snapshot must hold Children (and Codes, for the school's own values). A roster that
 * cannot be used at all gives an empty plan with one finding of severity `error`.
 */
export function planImport(snapshot: LedgerSnapshot, source: RosterSource, options: ImportOptions): ImportResult {
  const table = snapshot.tables.Children;
  const grid = filledGrid(source, 'down');
  if (!table) return refused(source, 'roster.noLedger');
  if (table.columns.childId === undefined) return refused(source, 'roster.noKeyColumn');
  if (grid.every((row) => row.every((cell) => textOf(cell) === ''))) return refused(source, 'roster.empty');
  const header = findHeader(filledGrid(source, 'all'));
  if (!header) return refused(source, 'roster.noHeader');
  const settled = settleColumns(header, options.answers ?? {}, snapshot.settings.rosterAnswers);
  const nameColumn = settled.columns.find((column) => column.key === 'name');
  if (!nameColumn) return refused(source, 'roster.noNameColumn', { headers: header.columns.map((column) => column.label).join('、') });

  const context: FieldContext = { today: options.today, language: snapshot.settings.language, ownCodes: ownCodesOf(snapshot) };
  const { body, skipped } = sortRows(grid, header, nameColumn.offset, options.today);
  const className = options.className ?? classInTitle(source.name, options.today) ?? '';
  const columns = settled.columns;
  const children = body.map((row) => readChild(source, grid, row, columns, { context, className }));
  const { rows, edits, seenRows } = planRows(children, table, context, source.name);
  const findings = [
    ...headerFindings(source, header, settled, snapshot.settings.language),
    ...skippedFindings(source, skipped),
    ...rows.flatMap((row) => row.remarks),
  ];
  const counts: Record<Outcome, number> = { new: 0, changed: 0, unchanged: 0, blocked: 0 };
  for (const row of rows) counts[row.outcome]++;
  return {
    plan: { title: 'import', edits: [...edits, ...answerEdits(snapshot, header, settled, options.answers ?? {})], findings },
    preview: {
      rows,
      missing: missingChildren(children, seenRows, table, context),
      ambiguousHeaders: settled.ambiguous,
      unmappedHeaders: settled.unmapped,
      mapping: columns.map(({ label, key }) => ({ header: label, column: key })),
      counts,
    },
  };
}

function refused(source: RosterSource, code: string, parameters: Readonly<Record<string, string>> = {}): ImportResult {
  const finding: Finding = { code, severity: 'error', parameters, place: { sheet: source.name } };
  return { plan: { title: 'import', edits: [], findings: [finding] }, preview: NOTHING };
}

/** Answers given now are kept for the next roster of the same shape. */
function answerEdits(
  snapshot: LedgerSnapshot,
  header: RosterHeader,
  settled: SettledHeader,
  answers: Readonly<Record<string, string>>,
): Edit[] {
  const shape = shapeOf(header);
  const remembered = snapshot.settings.rosterAnswers;
  const given = settled.ambiguous.filter((one) => answers[one.header] !== undefined && one.answered);
  const fresh = Object.fromEntries(given.map((one) => [answerKey(shape, one.header), answers[one.header] ?? '']));
  if (Object.entries(fresh).every(([key, answer]) => remembered[key] === answer)) return [];
  return [{ kind: 'setting', key: 'rosterAnswers', value: { ...remembered, ...fresh } }];
}
