/** All kinds of field. */
export type { FieldContext, FieldKind, FieldState, NativeValidation, Reading } from './field-kind';
export { ADDRESS, TEXT } from './text';
export { KEY } from './key';
export { wholeNumber } from './whole-number';
export { codeField } from './code-field';
export { DUTY_PERIOD, dutyPeriodText, parseDutyPeriod, type DutyPeriod } from './duty-period';
export { RESIDENT_ID } from './resident-id';
export { STUDENT_NUMBER } from './student-number';
export { PHONE } from './phone';
export { PERSON_NAME } from './person-name';
export { SCHOOL_CLASS } from './school-class';
export { DATE, PARTIAL_DATE, PAST_DATE } from './date';
export { parsePhones, phoneNumbers } from './phone';
export { parseSchoolClass } from './school-class';
export type { SchoolClass } from './class-spelling';
export { ageAt, residentIdFacts, type ResidentIdFacts } from './resident-id';
export { loadPinyin, type Pinyin } from './pinyin';
