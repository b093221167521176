/** Which school it is: what the grades of a class are when only the number of the year is written (三(1)班), and how long they last. */

export const SCHOOL_STAGES = ['kindergarten', 'primary', 'nineYear', 'junior', 'senior'] as const;
export type SchoolStage = (typeof SCHOOL_STAGES)[number];

interface Grades {
  /** Grades before the first one of the stage: 三(1)班 of a junior high is grade 9. */
  readonly before: number;
  readonly years: number;
}

const GRADES: Readonly<Record<SchoolStage, Grades>> = {
  kindergarten: { before: 0, years: 3 },
  primary: { before: 0, years: 6 },
  nineYear: { before: 0, years: 9 },
  junior: { before: 6, years: 3 },
  senior: { before: 9, years: 3 },
};

export function gradesOf(stage: SchoolStage): Grades {
  return GRADES[stage];
}

/** Words of a school's name, the first that fits; 中学 of the countryside is a junior high. */
const NAMES: readonly (readonly [words: RegExp, stage: SchoolStage])[] = [
  [/幼儿园/u, 'kindergarten'],
  [/九年|一贯/u, 'nineYear'],
  [/小学/u, 'primary'],
  [/高中|高级中学/u, 'senior'],
  [/中学|初中/u, 'junior'],
];

/** What a school is by its name: a proposal, as names need not say it. */
export function stageOfName(schoolName: string): SchoolStage {
  return NAMES.find(([words]) => words.test(schoolName))?.[1] ?? 'primary';
}

/** The grade that a number of a year means: `四年级` of a junior high lies beyond its years and stays what it is called. */
export function gradeIn(stage: SchoolStage | undefined, year: number): number {
  const { before, years } = GRADES[stage ?? 'primary'];
  return year <= years ? before + year : year;
}
