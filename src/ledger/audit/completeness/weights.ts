/** How much each column of Children counts for the completeness of a file, and for which children it counts at all. */
import { asksForOther } from '../../kinds/civil-affairs';

/**
 * A column that is not named counts 1. The chain of contact counts most: whom to call about the child, and how to find its home;
 * then who the child is and who brings it up; then where its parents are.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  guardianPhone: 8,
  guardianName: 6,
  guardianRelation: 5,
  address: 5,
  fatherPhone: 4,
  motherPhone: 4,
  name: 4,
  residentId: 4,
  class: 4,
  guardianship: 4,
  birthDate: 3,
  sex: 3,
  health: 3,
  boarding: 3,
  enrolStatus: 3,
  joinedOn: 3,
  fatherName: 3,
  motherName: 3,
  fatherStatus: 3,
  motherStatus: 3,
  leftBehindKind: 2,
  village: 2,
  verifiedOn: 2,
  consentOn: 2,
  fatherProvince: 2,
  motherProvince: 2,
  // Not part of what a file must hold: the key, remarks, what only another system knows, second numbers.
  childId: 0,
  notes: 0,
  expectedReturn: 0,
  homePhone: 0,
  fatherEmployerAddress: 0,
  fatherEmployerPhone: 0,
  motherEmployerAddress: 0,
  motherEmployerPhone: 0,
  interestGroup: 0,
  archivedOn: 0,
};

const DEFAULT_WEIGHT = 1;

export function weightOf(column: string): number {
  return WEIGHTS[column] ?? DEFAULT_WEIGHT;
}

/** Whether a column counts for a child, by the codes of its other columns. */
type Counts = (code: (column: string) => string) => boolean;

const when =
  (column: string, is: string): Counts =>
  (code) =>
    code(column) === is;

/** Columns that count only for children of whom another column says something: the dormitory of a boarder. */
export const COUNTS_ONLY_WHEN: Readonly<Record<string, Counts>> = {
  dormitory: when('boarding', 'boarder'),
  ...whenAway('father'),
  ...whenAway('mother'),
  otherAbility: asksForOther,
  careAgreementOn: when('careAgreement', 'yes'),
  writtenNoticeOn: when('careAgreement', 'yes'),
  keyReason: when('keyTarget', 'yes'),
  leftOn: when('enrolStatus', 'left'),
  leaveReason: when('enrolStatus', 'left'),
};

function whenAway(parent: 'father' | 'mother'): Record<string, Counts> {
  return Object.fromEntries(
    ['Province', 'Area', 'Employer', 'AwaySince'].map((part) => [`${parent}${part}`, when(`${parent}Status`, 'away')]),
  );
}
