/** All code lists, in the order in which the code sheet shows them. */
import type { CodeList } from './code-list';
import { DISABILITY, HEALTH, OCCUPATION, RELATION, SCHOOLING, SEX } from './person';
import { NATIONALITY } from './nationality';
import { ABILITY, BOARDING, CIVIL_AFFAIRS, GUARDIANSHIP, LEFT_BEHIND, PARENT_STATUS, REGISTRATION, WORK_AREA, YES_NO } from './family';
import { ECONOMY, HARDSHIP, STUDY_LEVEL, SUBSIDY } from './circumstances';
import { ENROL_STATUS, LEAVE_REASON, TERM } from './enrolment';
import { CONTACT_KIND, DUTY_ROLE, DUTY_SCOPE, FREQUENCY, METHOD, MOOD, OUTCOME, PAIRING_END, PAIRING_KIND, PAUSE_REASON } from './contact';

export * from './code-list';
export * from './person';
export * from './nationality';
export * from './family';
export * from './circumstances';
export * from './enrolment';
export * from './contact';

export const CODE_LISTS: readonly CodeList[] = [
  SEX,
  NATIONALITY,
  HEALTH,
  DISABILITY,
  BOARDING,
  REGISTRATION,
  PARENT_STATUS,
  WORK_AREA,
  GUARDIANSHIP,
  RELATION,
  SCHOOLING,
  OCCUPATION,
  ABILITY,
  LEFT_BEHIND,
  CIVIL_AFFAIRS,
  HARDSHIP,
  STUDY_LEVEL,
  ECONOMY,
  SUBSIDY,
  YES_NO,
  ENROL_STATUS,
  LEAVE_REASON,
  PAIRING_KIND,
  PAIRING_END,
  DUTY_ROLE,
  CONTACT_KIND,
  FREQUENCY,
  DUTY_SCOPE,
  METHOD,
  OUTCOME,
  MOOD,
  PAUSE_REASON,
  TERM,
];

/** The list of a key; throws for a key that does not exist, as that is a fault in our own code. */
export function codeListOf(key: string): CodeList {
  const found = CODE_LISTS.find((list) => list.key === key);
  if (!found) throw new Error(`There is no code list ${key}.`);
  return found;
}

/** The defined name behind the drop-down of a list. */
export function codeRangeName(list: CodeList): string {
  return `CARE_${list.key}`;
}
