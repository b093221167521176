/** The spellings of classes that schools use, and what each means. */
import { ymdOf } from '../../calendar/day';
import { chineseDigit, parseChineseNumber } from './chinese-number';
import type { FieldContext } from '../field-kind';
import { gradeIn, gradesOf, type SchoolStage } from './school-stage';
import { compact } from './tidy';

/** What decides the grade of a class beside its spelling: the day for cohorts (2021级), the stage for 三(1)班. */
export type ClassContext = Pick<FieldContext, 'today' | 'stage'>;

/** Why a reading of a class wants a second look. */
export type ClassDoubt = 'cohort' | 'date' | 'decimal';

export interface SchoolClass {
  /** 1–9 primary and junior, 10–12 senior, 0 before school. */
  readonly grade: number;
  /** Number of the class in its grade; `null` when the grade has one class only. */
  readonly number: number | null;
  /** The form that the ledger writes: 三年级1班, 三年级, 高一2班, 大1班, 学前班. */
  readonly normal: string;
  readonly doubt?: ClassDoubt;
}

const G = '([一二三四五六七八九1-9])';
const C = '([一二三四五六七八九十]{1,3}|\\d{1,2})';

const SPELLINGS: readonly (readonly [pattern: RegExp, read: (match: RegExpExecArray, context: ClassContext) => SchoolClass | null])[] = [
  // 三年级1班, 三年级(1)班, 3年级一班, 三年1班, 三年级
  [new RegExp(`^(小学?)?${G}年级?-?(?:第?${C}班?)?$`, 'u'), ofStage],
  // 七年级 is written 初一 too; 高一 keeps its name.
  [new RegExp(`^初中?-?([一二三1-3])(?:年级?)?-?(?:${C}班?)?$`, 'u'), (m) => of(m[1], m[2], 6)],
  [new RegExp(`^高中?-?([一二三1-3])(?:年级?)?-?(?:${C}班?)?$`, 'u'), (m) => of(m[1], m[2], 9)],
  // 三(1)班, 3-1, 3.1班
  [new RegExp(`^(小学?)?${G}-${C}班?$`, 'u'), ofStage],
  // 三1班, 三1, 三一班
  [new RegExp('^(小学?)?([一二三四五六七八九])(\\d{1,2})班?$', 'u'), ofStage],
  [new RegExp('^(小学?)?([一二三四五六七八九])([一二三四五六七八九十])班$', 'u'), ofStage],
  // 301班
  [/^()([1-9])(\d{2})班?$/u, ofStage],
  // 2021级1班, 初2024级(2)班, 21级1班, 2027届1班
  [new RegExp(`^(小学?|初中?)?((?:20)?\\d{2})([级届])-?(?:${C}班?)?$`, 'u'), ofCohort],
  [new RegExp('^grade-?([1-9])-?(?:class-?(\\d{1,2}))?$', 'u'), (m) => of(m[1], m[2])],
  [/^(?:幼儿园?-?)?(大|中|小|托)-?(?:([一二三四五六七八九]|\d{1,2}))?班$/u, (m) => beforeSchool(m[1], m[2])],
  [/^学前-?(?:([一二三四五六七八九]|\d{1,2}))?班?$/u, (m) => beforeSchool('学前', m[1])],
];

/**
 * Brackets and all signs between grade and class become one dash; a dash next to 班 or at an end goes. Signs of a list stay:
 * 3、4班 are two classes.
 */
function skeleton(text: string): string {
  return compact(text)
    .toLowerCase()
    .replace(/[()[\]{}【】〔〕<>《》._/·•~—–−-]+/gu, '-')
    .replace(/-(?=班)|^-|-$/gu, '');
}

/** The class that a text means, `null` when it cannot be told. */
export function parseClassText(text: string, context: ClassContext): SchoolClass | null {
  const plain = skeleton(text);
  for (const [pattern, read] of SPELLINGS) {
    const match = pattern.exec(plain);
    if (match) return read(match, context);
  }
  return null;
}

/** A class by grade and number; `null` when there are none such. */
export function schoolClass(grade: number, number: number | null): SchoolClass | null {
  if (grade < 1 || grade > 12 || number === 0) return null;
  const name = grade > 9 ? `高${chineseDigit(grade - 9)}` : `${chineseDigit(grade)}年级`;
  return { grade, number, normal: number === null ? name : `${name}${number}班` };
}

function of(grade: string | undefined, number: string | undefined, gradesBefore = 0): SchoolClass | null {
  const parsed = parseChineseNumber(grade ?? '');
  const inGrade = number === undefined ? null : parseChineseNumber(number);
  if (parsed === null || (number !== undefined && inGrade === null)) return null;
  return schoolClass(parsed + gradesBefore, inGrade);
}

/** The number of a year counts from the first one of the school. 小三 in a high school is not to be told: its 三年级 would be grade 9. */
function ofStage([, primary, grade, number]: RegExpExecArray, { stage }: ClassContext): SchoolClass | null {
  const year = parseChineseNumber(grade ?? '');
  const shift = year === null ? 0 : gradeIn(stage, year) - year;
  return primary && shift > 0 ? null : of(grade, number, shift);
}

/**
 * Grade = start of the school year − cohort + 1; the school year begins on 1 September. A cohort is called by the year of
 * entry (2021级, sometimes 2021届) or by that of leaving (2027届): a year of leaving lies ahead, a year of entry does not.
 */
function ofCohort(match: RegExpExecArray, { today, stage: school }: ClassContext): SchoolClass | null {
  const [, prefix, cohort = '', kind, number] = match;
  const { year, month } = ymdOf(today);
  const schoolYear = month >= 9 ? year : year - 1;
  const stage: SchoolStage | undefined = prefix === undefined ? school : prefix.startsWith('初') ? 'junior' : 'primary';
  const { before, years: stageYears } = gradesOf(stage ?? 'primary');
  const named = Number(cohort) < 100 ? 2000 + Number(cohort) : Number(cohort);
  const entered = kind === '届' && named > schoolYear ? named - stageYears : named;
  const years = schoolYear - entered + 1;
  // Where nothing says which school it is, a cohort may be one of a nine-year school.
  const isOpen = prefix === undefined && (stage === undefined || stage === 'primary');
  if (years < 1 || years > (isOpen ? 9 : stageYears)) return null;
  const found = stage === 'kindergarten' ? beforeSchool(['小', '中', '大'][years - 1], number) : of(String(years), number, before);
  return found && { ...found, doubt: 'cohort' };
}

function beforeSchool(name: string | undefined, number: string | undefined): SchoolClass {
  const parsed = number === undefined ? null : parseChineseNumber(number);
  return { grade: 0, number: parsed, normal: `${name ?? ''}${parsed ?? ''}班` };
}
