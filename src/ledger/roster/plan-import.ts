/** Plans the import of a roster: recognises it, matches its children, and shows what would change before anything is written. */
import { ymdOf, type Day } from '../calendar/day';
import { ownCodesOf } from '../codes/own-codes';
import type { FieldContext } from '../fields';
import type { Finding, Remark } from '../model/finding';
import { lastKeyOf, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import type { Edit, Written, CellChange } from '../plan/edit';
import { inLanguage, type Language, type Raw } from '../model/raw';
import { CHILDREN, columnOf } from '../tables';
import { sortRows, type SkippedRow } from './body-rows';
import { classInTitle } from './class-in-title';
import { findHeader, type RosterHeader } from './find-header';
import { identityOf, indexChildren, matchChild } from './match-children';
import { missingChildren } from './missing-children';
import type { ImportPreview, ImportResult, ImportRow, Outcome } from './preview';
import { readChild, type RosterChild } from './read-children';
import { filledGrid, textOf } from './roster-grid';
import { cellChanges, changesOf, fileNumbers, newRowValues } from './row-edits';
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
  rows: [], missing: [], ambiguousHeaders: [], unmappedHeaders: [], mapping: [], counts: { new: 0, changed: 0, unchanged: 0, blocked: 0 },
};

/**
 * The plan and its preview. The snapshot must hold Children (and Codes, for the school's own values). A roster that
 * cannot be used at all gives an empty plan with one finding of severity `error`.
 */
export function planImport(snapshot: LedgerSnapshot, source: RosterSource, options: ImportOptions): ImportResult {
  const table = snapshot.tables.Children;
  const grid = filledGrid(source);
  if (!table) return refused(source, 'roster.noLedger');
  if (table.columns.childId === undefined) return refused(source, 'roster.noKeyColumn');
  if (grid.every((row) => row.every((cell) => textOf(cell) === ''))) return refused(source, 'roster.empty');
  const header = findHeader(grid);
  if (!header) return refused(source, 'roster.noHeader');
  const settled = settleColumns(header, options.answers ?? {}, snapshot.settings.rosterAnswers);
  const nameColumn = settled.columns.find((column) => column.key === 'name');
  if (!nameColumn) return refused(source, 'roster.noNameColumn', { headers: header.columns.map((column) => column.label).join('、') });

  const context: FieldContext = { today: options.today, language: snapshot.settings.language, ownCodes: ownCodesOf(snapshot) };
  const { body, skipped } = sortRows(grid, header, nameColumn.offset, options.today);
  const className = options.className ?? classInTitle(source.name, options.today) ?? '';
  const columns = settled.columns;
  const children = body.map((row) => readChild(source, grid, row, columns, { context, className }));
  const { rows, edits, seenRows } = matchAll(children, table, context, source.name);
  const findings = [...headerFindings(source, header, settled, snapshot.settings.language), ...skippedFindings(source, skipped), ...rows.flatMap((row) => row.remarks)];
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

interface Matched {
  readonly rows: ImportRow[];
  readonly edits: Edit[];
  /** Ledger rows that the roster names. */
  readonly seenRows: ReadonlySet<number>;
}

function matchAll(children: readonly RosterChild[], table: TableSnapshot, context: FieldContext, sheet: string): Matched {
  const index = indexChildren(table, context);
  const nextNumber = fileNumbers(table, ymdOf(context.today).year);
  const rows: ImportRow[] = [];
  const added: ReadonlyMap<string, Raw>[] = [];
  const cells: CellChange[] = [];
  const seenRows = new Set<number>();
  const firstSeen = new Map<string, number>();
  for (const child of children) {
    const place = { sheet, row: child.sourceRow };
    const say = (said: Remark): Finding => ({ ...said, place });
    const { sourceRow, name } = child;
    const block = (said: Remark): void =>
      void rows.push({ sourceRow, name, outcome: 'blocked', changes: [], remarks: [...child.remarks, say({ ...said, parameters: { name, ...said.parameters } })] });
    const earlier = earlierRow(child, firstSeen);
    if (name === '') { block({ code: 'roster.unreadableName', severity: 'error' }); continue; }
    if (earlier !== undefined) { block({ code: 'roster.twiceInRoster', severity: 'error', parameters: { row: earlier } }); continue; }
    const match = matchChild(child, index, table, context);
    if (match.kind === 'blocked') { block(match.remark); continue; }
    if (match.kind === 'row' && seenRows.has(match.row)) { block({ code: 'roster.sameLedgerRow', severity: 'error' }); continue; }
    remember(child, firstSeen);
    const remarks = [...child.remarks, ...match.remarks.map((said) => say({ ...said, parameters: { name, ...said.parameters } }))];
    if (match.kind === 'new') {
      const childId = nextNumber();
      const values = newRowValues(child, childId, table, context);
      added.push(values);
      rows.push({ sourceRow, name, outcome: 'new', childId, changes: [...values].map(([column, to]) => ({ column, from: '', to })), remarks });
      continue;
    }
    seenRows.add(match.row);
    const changes = changesOf(child, table, match.row, context);
    cells.push(...cellChanges(changes, table, match.row));
    const childId = String(table.rows[match.row]?.[table.columns.childId ?? 0] ?? '');
    rows.push({ sourceRow, name, outcome: changes.length > 0 ? 'changed' : 'unchanged', childId, changes, remarks });
  }
  const edits: Edit[] = [];
  if (cells.length > 0) edits.push({ kind: 'setCells', sheet: table.sheet, cells });
  if (added.length > 0) edits.push(appendEdit(added, table));
  return { rows, edits, seenRows };
}

function keysOf(child: RosterChild): string[] {
  const { residentId, studentNumber, nameAndBirth } = identityOf(child);
  // Twins of one name do not exist: name and birth date count only for a child without a number.
  const byName = residentId === '' && studentNumber === '' ? nameAndBirth : '';
  return [residentId, studentNumber, byName].filter((key) => key !== '');
}

function earlierRow(child: RosterChild, firstSeen: ReadonlyMap<string, number>): number | undefined {
  return keysOf(child).map((key) => firstSeen.get(key)).find((row) => row !== undefined);
}

function remember(child: RosterChild, firstSeen: Map<string, number>): void {
  for (const key of keysOf(child)) firstSeen.set(key, child.sourceRow);
}

/** One append of all new rows, with the columns that any of them fills and the ledger has. */
function appendEdit(added: readonly ReadonlyMap<string, Raw>[], table: TableSnapshot): Edit {
  const keys = Object.keys(table.columns).filter((key) => added.some((values) => values.has(key)));
  return {
    kind: 'appendRows',
    table: table.name,
    columns: keys.map((key) => table.headers[table.columns[key] ?? -1] ?? ''),
    rows: added.map((values) => keys.map((key): Written => values.get(key) ?? '')),
    lastKey: lastKeyOf(table),
  };
}

function headerFindings(source: RosterSource, header: RosterHeader, settled: SettledHeader, language: Language): Finding[] {
  const at = (label: string): Finding['place'] => {
    const column = header.columns.find((one) => one.label === label);
    return { sheet: source.name, row: source.firstRow + header.row + header.height - 1, header: label, ...(column ? { column: source.firstColumn + column.offset } : {}) };
  };
  return [
    ...settled.ambiguous.filter((one) => !one.answered).map((one): Finding => ({
      code: one.chosen === 'notes' ? 'roster.ambiguousToNotes' : 'roster.ambiguousHeader',
      severity: 'warning',
      parameters: { header: one.header, column: inLanguage(columnOf(CHILDREN, one.chosen).header, language) },
      place: at(one.header),
    })),
    ...settled.unmapped.map((label): Finding => ({ code: 'roster.unmappedHeader', severity: 'hint', parameters: { header: label }, place: at(label) })),
    ...settled.ignored.map((label): Finding => ({ code: 'roster.ignoredHeader', severity: 'hint', parameters: { header: label }, place: at(label) })),
  ];
}

function skippedFindings(source: RosterSource, skipped: readonly SkippedRow[]): Finding[] {
  return skipped.map(({ row, reason, text }) => ({
    code: reason === 'noName' ? 'roster.rowWithoutName' : 'roster.skippedRow',
    severity: reason === 'noName' ? 'warning' : 'hint',
    parameters: { text },
    place: { sheet: source.name, row: source.firstRow + row, content: text },
  }));
}

/** Answers given now are kept for the next roster of the same shape. */
function answerEdits(snapshot: LedgerSnapshot, header: RosterHeader, settled: SettledHeader, answers: Readonly<Record<string, string>>): Edit[] {
  const shape = shapeOf(header);
  const remembered = snapshot.settings.rosterAnswers;
  const given = settled.ambiguous.filter((one) => answers[one.header] !== undefined && one.answered);
  const fresh = Object.fromEntries(given.map((one) => [answerKey(shape, one.header), answers[one.header] ?? '']));
  if (Object.entries(fresh).every(([key, answer]) => remembered[key] === answer)) return [];
  return [{ kind: 'setting', key: 'rosterAnswers', value: { ...remembered, ...fresh } }];
}
