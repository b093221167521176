/** Reads the rows of a roster into children: each cell by the field kind of the column that its header means. */
import type { FieldContext, Reading } from '../fields';
import { parseSchoolClass, residentIdFacts, SCHOOL_CLASS } from '../fields';
import { labelOf, SEX } from '../codes';
import type { Finding, Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { CHILDREN, columnOf } from '../tables';
import { textOf, type Grid } from './roster-grid';
import type { BodyRow } from './body-rows';
import type { RosterSource } from './source';

/** A column of the roster whose meaning is settled. */
export interface SettledColumn {
  readonly offset: number;
  readonly label: string;
  /** Key of a column of Children, `grade`, or `notes` for content that no column takes. */
  readonly key: string;
  /** The roster's own 备注: its content is kept without the header. */
  readonly isRemark?: boolean;
}

export interface RosterChild {
  /** 1-based row on the roster's sheet. */
  readonly sourceRow: number;
  readonly name: string;
  /** What to write, by column key; blank and unreadable cells are absent. */
  readonly values: ReadonlyMap<string, Reading>;
  /** Content that no column takes: unmapped headers and what could not be read, as `header：content`. */
  readonly notes: readonly string[];
  /** The roster's own 备注. */
  readonly ownNotes: readonly string[];
  readonly remarks: readonly Finding[];
}

export interface ReadOptions {
  readonly context: FieldContext;
  /** Class for rows that name none. */
  readonly className: string;
}

/** Content of these must not be kept as text either: it only looks like the number that it was. */
const DESTROYED = new Set(['residentId.numberCell', 'residentId.lostTail', 'studentNumber.numberCell', 'phone.numberCell']);

export function readChild(
  source: RosterSource,
  grid: Grid,
  body: BodyRow,
  columns: readonly SettledColumn[],
  options: ReadOptions,
): RosterChild {
  const sourceRow = source.firstRow + body.row;
  const cells = grid[body.row] ?? [];
  const values = new Map<string, Reading>();
  const notes: string[] = [];
  const ownNotes: string[] = [];
  const remarks: Finding[] = [];
  const remark = (column: SettledColumn | undefined, said: Remark, content?: Raw): void => {
    const place = {
      sheet: source.name,
      row: sourceRow,
      ...(column ? { column: source.firstColumn + column.offset, header: column.label } : {}),
      ...(content === undefined ? {} : { content }),
    };
    remarks.push({ ...said, place });
  };
  const gradeColumn = columns.find((column) => column.key === 'grade');
  for (const column of columns) {
    const cell = cells[column.offset] ?? '';
    if (textOf(cell) === '' || column.key === 'grade') continue;
    if (column.key === 'notes') {
      if (column.isRemark) ownNotes.push(textOf(cell));
      else notes.push(`${column.label}：${textOf(cell)}`);
      continue;
    }
    const definition = columnOf(CHILDREN, column.key);
    const read = column.key === 'class' ? withGrade(cell, textOf(cells[gradeColumn?.offset ?? -1])) : cell;
    const reading = definition.kind.read(read, { ...options.context, ...(definition.subject ? { subject: definition.subject } : {}) });
    for (const said of reading.remarks) if (said.severity !== 'hint') remark(column, said, cell);
    if (reading.state === 'invalid') {
      if (!reading.remarks.some((said) => DESTROYED.has(said.code))) notes.push(`${column.label}：${textOf(cell)}`);
    } else if (reading.state !== 'empty') values.set(column.key, reading);
  }
  const grade = textOf(cells[gradeColumn?.offset ?? -1]);
  completeClass(values, grade, [body.titleClass, options.className], options.context);
  completeFromId(values, options.context, (said) =>
    remark(
      columns.find((column) => column.key === 'residentId'),
      said,
    ),
  );
  return { sourceRow, name: String(values.get('name')?.value ?? ''), values, notes, ownNotes, remarks };
}

function gradeText(grade: string): string {
  return /^[1-9一二三四五六七八九]$/u.test(grade) ? `${grade}年级` : grade;
}

/** `1班` beside 三年级 is 三年级1班; a class that says its grade itself stays. */
function withGrade(cell: Raw, grade: string): Raw {
  if (grade === '' || !/^[第(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?班?$/u.test(textOf(cell))) return cell;
  return `${gradeText(grade)}${textOf(cell).replace(/^第/u, '')}`;
}

/** The class of a row that names none: its grade alone, the title above it, the class that the person chose. */
function completeClass(values: Map<string, Reading>, grade: string, others: readonly string[], context: FieldContext): void {
  if (values.has('class')) return;
  // What the person chose comes last in the list and first in trust.
  const candidates = [...others].reverse().concat(gradeText(grade));
  const found = candidates.find((text) => text !== '' && parseSchoolClass(text, context.today) !== null);
  if (found !== undefined) values.set('class', SCHOOL_CLASS.read(found, context));
}

/** Sex and birth date that a right ID says: filled in where the roster is silent, questioned where it differs. */
function completeFromId(values: Map<string, Reading>, context: FieldContext, remark: (said: Remark) => void): void {
  const facts = residentIdFacts(String(values.get('residentId')?.value ?? ''));
  if (!facts) return;
  const sex = labelOf(SEX, facts.sex, context.language ?? 'zh-CN');
  const said = { birthDate: facts.birthDate as Raw, sex: sex as Raw };
  for (const key of ['birthDate', 'sex'] as const) {
    const typed = values.get(key);
    if (!typed || typed.state !== 'value') values.set(key, { state: 'value', value: said[key], remarks: [] });
    else if (typed.value !== said[key]) remark({ code: `roster.${key}DiffersFromId`, severity: 'warning' });
  }
}
