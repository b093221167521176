/** The list of a profile: which columns it may have, and the children on the list on a day with every cell as it will stand. */
import type { Day } from '../../calendar/day';
import { compareClasses } from '../../fields/class-order';
import type { Finding } from '../../model/finding';
import { inLanguage, type Language, type Raw } from '../../model/raw';
import { cellOf, type LedgerSnapshot, type TableSnapshot } from '../../model/snapshot';
import { isOnList, type Child } from '../../records/child';
import { fieldContextOf } from '../../codes/field-context';
import { readChildrenWithAbsences } from '../../records/read-ledger';
import { CHILDREN, columnOf, type ColumnDefinition } from '../../tables';
import { maskCell, scrubber, type Scrub } from '../mask-cell';
import { peopleOf } from '../people';
import { familyOf, fateOf, PROFILES, type Fate, type Profile, type ProfileId } from '../profiles';

export interface MaskedListOptions {
  readonly profile: ProfileId;
  readonly asOf: Day;
  /** In normal form; absent = all classes. */
  readonly className?: string;
  /** Keys of columns of Children; absent = those of the profile. */
  readonly columns?: readonly string[];
  /** How the child's own name stands; absent = as the profile has it. */
  readonly names?: Profile['names'];
}

/** A column that a profile may have, and what happens to it there. */
export interface ColumnChoice {
  readonly key: string;
  readonly header: string;
  readonly fate: Exclude<Fate, 'never'>;
  readonly chosen: boolean;
}

export interface MaskedColumn {
  readonly definition: ColumnDefinition;
  readonly fate: Exclude<Fate, 'never'>;
  readonly masked: boolean;
}

export interface MaskedList {
  readonly columns: readonly MaskedColumn[];
  /** One row per child, by class, then as in the table; where names are masked, by what is shown: the order must not tell them. */
  readonly rows: readonly (readonly Raw[])[];
  /** The same children, for who needs to know which rows these are. Never written anywhere. */
  readonly children: readonly Child[];
  /** Classes of all children on the list on the day. */
  readonly classes: readonly string[];
  readonly scrub: Scrub;
  readonly findings: readonly Finding[];
}

/** In a list the class comes first and the name next, then everything as in the table. */
const FIRST = ['class', 'name'].map((key) => columnOf(CHILDREN, key));
const ORDER = [...FIRST, ...CHILDREN.columns.filter((column) => !FIRST.includes(column))];

/** Every column that the profile allows, in the order in which the list has them. */
export function columnChoices(table: TableSnapshot, { profile, columns, names }: Omit<MaskedListOptions, 'asOf'>): ColumnChoice[] {
  const chosen = new Set(columns ?? PROFILES[profile].columns);
  return ORDER.flatMap((column): ColumnChoice[] => {
    const at = table.columns[column.key];
    const fate = fateOf(profile, column, names);
    if (at === undefined || fate === 'never') return [];
    return [{ key: column.key, header: table.headers[at] ?? column.header.zh, fate, chosen: chosen.has(column.key) }];
  });
}

/** The header of a column as the list has it: that of the definition, not what the school may have typed over it. */
export function columnHeader({ definition }: MaskedColumn, language: Language): string {
  return inLanguage(definition.header, language);
}

export function maskedList(snapshot: LedgerSnapshot, options: MaskedListOptions): MaskedList {
  const table = snapshot.tables.Children;
  const scrub = scrubber(peopleOf(snapshot));
  if (!table) return { columns: [], rows: [], children: [], classes: [], scrub, findings: [] };
  const context = fieldContextOf(snapshot, options.asOf);
  const findings: Finding[] = [];
  const onList = readChildrenWithAbsences(snapshot, context, findings).filter((child) => isOnList(child, options.asOf));
  const children = onList
    .filter((child) => options.className === undefined || child.className === options.className)
    .sort((a, b) => compareClasses(a.className, b.className) || a.row - b.row);
  const columns = maskedColumns(columnChoices(table, options));
  const leaves = PROFILES[options.profile].leaves;
  const lines = children.map((child) => ({
    child,
    cells: columns.map(({ definition, masked }) =>
      maskCell(
        cellOf(table, child.row - table.headerRow - 1, definition.key),
        { column: definition, masked, ...(leaves ? { scrub } : {}) },
        context,
      ),
    ),
  }));
  if (hidesNames(columns) && leaves) {
    const hasClass = columns.some(({ definition }) => definition.key === 'class');
    lines.sort((a, b) => (hasClass ? compareClasses(a.child.className, b.child.className) : 0) || compareCells(a.cells, b.cells));
  }
  return {
    columns,
    rows: lines.map(({ cells }) => cells),
    children: lines.map(({ child }) => child),
    classes: [...new Set(onList.map((child) => child.className))].sort(compareClasses),
    scrub,
    findings: findings.filter((finding) => finding.severity === 'error'),
  };
}

/**
 * A masked ID shows its region; with the whole birth date beside it only its last four digits would be left to guess. So the birth date
 * shows its year only wherever an ID or a student number stands in the same list.
 */
function maskedColumns(choices: readonly ColumnChoice[]): MaskedColumn[] {
  const chosen = choices.filter((choice) => choice.chosen).map(({ key, fate }) => ({ definition: columnOf(CHILDREN, key), fate }));
  const hasNumber = chosen.some(({ definition }) => familyOf(definition) === 'number');
  return chosen.map(({ definition, fate }) => ({
    definition,
    fate,
    masked: fate === 'masked' || (hasNumber && definition.key === 'birthDate'),
  }));
}

/** Whether the list does not say who its children are: their names are masked or not in it. */
export function hidesNames(columns: readonly MaskedColumn[]): boolean {
  return !columns.some(({ definition, masked }) => definition.key === 'name' && !masked);
}

function compareCells(a: readonly Raw[], b: readonly Raw[]): number {
  const [left, right] = [a.join('\u0000'), b.join('\u0000')];
  return left < right ? -1 : left > right ? 1 : 0;
}
