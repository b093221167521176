/** Plans the set-up of a ledger: everything on a new workbook, only what is missing on one that has been set up. */
import type { Day } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { Language, Raw } from '../model/raw';
import type { LedgerSnapshot } from '../model/snapshot';
import type { Edit } from '../plan/edit';
import type { WorkbookPlan } from '../plan/workbook-plan';
import { stageOfName } from '../fields';
import { CODE_LISTS, codeRangeName } from '../codes';
import { TABLE_KEYS, TABLES, type TableKey } from '../tables';
import { addedUnkept } from '../history/unkept-columns';
import { codeRows, listFormula } from './code-columns';
import type { TablePlace } from './column-rules';
import { COUNT_CELL, HOME_NAME, HOME_SHEET, sheetOfName } from './home-place';
import { countFormula, earlierCountFormulas, homeEdits, homeTitle } from './home-sheet';
import { newTableEdits, newTablePlace } from './new-table';
import { presetDutyRows } from './preset-duties';
import { repairedPlace, repairEdits } from './repair-table';
import { holidayRows, parseTermId, termIdAt, termRows } from './school-year';
import { SheetNames } from './sheet-names';

export interface SetupOptions {
  /** `''` leaves the name as it is. */
  readonly schoolName: string;
  /** A term of the school year whose terms and festivals are entered, e.g. `2026-2027-1`; default the one of `today`. */
  readonly term?: string;
  /** Language of a new ledger; a ledger that exists keeps its own. */
  readonly language: Language;
  readonly today: Day;
}

/** The order in which tables are made: the code sheet first, as the drop-downs of the others read from it. */
const MAKING_ORDER: readonly TableKey[] = ['Codes', ...TABLE_KEYS.filter((key) => key !== 'Codes')];

/**
 * The plan of set-up. The snapshot must hold all tables, and `rules` and `nameFormulas` for repairs to be seen.
 * On an intact ledger the plan is empty. Sheets that are not the ledger's own are never touched.
 */
export function planSetup(snapshot: LedgerSnapshot, options: SetupOptions): WorkbookPlan {
  const exists = TABLE_KEYS.some((key) => snapshot.tables[key] !== undefined);
  const language = exists ? snapshot.settings.language : options.language;
  const schoolName = options.schoolName || snapshot.settings.schoolName;
  const term = options.term === undefined ? termIdAt(options.today) : parseTermId(options.term);
  if (!term) {
    const finding: Finding = { code: 'setup.badTerm', severity: 'error', parameters: { term: options.term ?? '' }, place: { sheet: '' } };
    return { title: 'setup', edits: [], findings: [finding] };
  }
  const names = new SheetNames(
    snapshot.sheets.map((sheet) => sheet.name),
    language,
  );
  const places = new Map<TableKey, { sheet: string; place: TablePlace }>();
  const tableEdits: Edit[] = [];
  // Names are given in the order of the tabs, before any table is made.
  for (const key of TABLE_KEYS) {
    const table = snapshot.tables[key];
    places.set(
      key,
      table
        ? { sheet: table.sheet, place: repairedPlace(TABLES[key], table, language) }
        : { sheet: names.choose(TABLES[key].sheet), place: newTablePlace(TABLES[key], language) },
    );
  }
  const isNewHome = !hasName(snapshot, HOME_NAME);
  const homeSheet = isNewHome ? names.choose(HOME_SHEET) : undefined;
  const sheetOf = (key: TableKey): string => places.get(key)?.sheet ?? '';
  const sheets = Object.fromEntries(TABLE_KEYS.map((key) => [key, sheetOf(key)])) as Record<TableKey, string>;

  // All sheets before all rules: the tabs then stand in the order of the tables, while the lists exist before they are used.
  for (const key of TABLE_KEYS) {
    const { tabColor, internal } = TABLES[key];
    if (!snapshot.tables[key]) tableEdits.push({ kind: 'ensureSheet', sheet: sheetOf(key), tabColor, ...(internal && { hidden: true }) });
  }
  for (const key of MAKING_ORDER) {
    const table = snapshot.tables[key];
    tableEdits.push(
      ...(table
        ? repairEdits(TABLES[key], table, snapshot.rules?.[key], language)
        : newTableEdits(TABLES[key], sheetOf(key), firstRows(key, term.startYear, language), language)),
    );
    if (key === 'Codes') tableEdits.push(...nameEdits(snapshot, sheetOf(key), places.get(key)?.place));
  }
  const header = (table: TableKey, key: string): string => headerOf(places.get(table)?.place, key);
  const home =
    homeSheet === undefined
      ? [...titleEdits(snapshot, schoolName, language), ...countEdits(snapshot, language, header)]
      : homeEdits(homeSheet, schoolName, language, sheets, header);
  const edits = [...tableEdits, ...home, ...settingEdits(snapshot, schoolName, language, exists)];
  if (homeSheet !== undefined && edits.length > 0) edits.push({ kind: 'activate', sheet: homeSheet });
  return { title: 'setup', edits, findings: names.findings };
}

/** A column's header after the repair, when every column of the definition is there. */
function headerOf(place: TablePlace | undefined, key: string): string {
  return place?.headers[place.columns[key] ?? -1] ?? '';
}

/** Whether a defined name exists and still points at something: Excel breaks the names of a deleted sheet, other programs keep them. */
function hasName(snapshot: LedgerSnapshot, name: string): boolean {
  if (!snapshot.definedNames.includes(name)) return false;
  const formula = snapshot.nameFormulas?.[name];
  if (formula === undefined) return true;
  const sheet = sheetOfName(formula);
  return !formula.includes('#REF!') && (sheet === undefined || snapshot.sheets.some((one) => one.name === sheet));
}

/** Presets for a table that is made anew; they never come back into a table that exists. */
function firstRows(key: TableKey, startYear: number, language: Language): readonly (readonly Raw[])[] {
  switch (key) {
    case 'Codes':
      return codeRows(language);
    case 'Duties':
      return presetDutyRows(language);
    case 'Terms':
      return termRows(startYear, language);
    case 'Holidays':
      return holidayRows(startYear, language);
    default:
      return [];
  }
}

/** Defined names of the drop-down lists that do not exist or are broken. A list whose column was only just made needs its name anew. */
function nameEdits(snapshot: LedgerSnapshot, sheet: string, place: TablePlace | undefined): Edit[] {
  if (!place) return [];
  const madeNow = new Set(snapshot.tables.Codes ? snapshot.tables.Codes.missing : CODE_LISTS.map((list) => list.key));
  return CODE_LISTS.filter((list) => madeNow.has(list.key) || !hasName(snapshot, codeRangeName(list))).map((list) => ({
    kind: 'defineName',
    name: codeRangeName(list),
    formula: listFormula(sheet, place.headerRow, place.firstColumn + (place.columns[list.key] ?? 0)),
  }));
}

/** A new school name on a home sheet that exists: its title cell. */
export function titleEdits(snapshot: LedgerSnapshot, schoolName: string, language: Language): Edit[] {
  const sheet = sheetOfName(snapshot.nameFormulas?.[HOME_NAME]);
  if (schoolName === snapshot.settings.schoolName || sheet === undefined) return [];
  return [{ kind: 'writeBlock', sheet, row: 1, column: 0, values: [[homeTitle(schoolName, language)]] }];
}

/** The count of children by today's rule, where the home sheet still has exactly what an earlier version wrote; anything else is the school's. */
function countEdits(snapshot: LedgerSnapshot, language: Language, headerOf: (table: TableKey, key: string) => string): Edit[] {
  const sheet = sheetOfName(snapshot.nameFormulas?.[HOME_NAME]);
  if (sheet === undefined || !earlierCountFormulas(language, headerOf).includes(snapshot.homeCount ?? '')) return [];
  return [{ kind: 'writeBlock', sheet, ...COUNT_CELL, values: [[{ formula: countFormula(language, headerOf) }]] }];
}

function settingEdits(snapshot: LedgerSnapshot, schoolName: string, language: Language, exists: boolean): Edit[] {
  const edits: Edit[] = [];
  if (schoolName !== snapshot.settings.schoolName) edits.push({ kind: 'setting', key: 'schoolName', value: schoolName });
  if (!exists || language !== snapshot.settings.language) edits.push({ kind: 'setting', key: 'language', value: language });
  // Of a ledger that exists, classes have been read by its stage.
  const stage = stageOfName(schoolName);
  if (!exists && stage !== snapshot.settings.schoolStage) edits.push({ kind: 'setting', key: 'schoolStage', value: stage });
  return [...edits, ...addedUnkept(snapshot)];
}
