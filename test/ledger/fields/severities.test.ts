/** How grave each remark of a field is: an error blocks what depends on the cell, a warning wants a look, a hint may be left. */
import { CONTACT_KIND, LEFT_BEHIND, SEX } from '../../../src/ledger/codes';
import {
  codeField,
  DATE,
  DUTY_PERIOD,
  HOME_ADDRESS,
  KEY,
  PAST_DATE,
  PERSON_NAME,
  PHONE,
  PLACE,
  RESIDENT_ID,
  SCHOOL_CLASS,
  STUDENT_NUMBER,
  TEXT,
  wholeNumber,
  type FieldContext,
  type FieldKind,
} from '../../../src/ledger/fields';
import { checkDigitOf } from '../../../src/ledger/fields/resident-id';
import type { Severity } from '../../../src/ledger/model/finding';
import type { Raw } from '../../../src/ledger/model/raw';
import { findings } from '../../../src/locales/zh-CN/findings';
import { TODAY } from './support';

const withCheck = (seventeen: string): string => seventeen + checkDigitOf(seventeen);
type Sample = readonly [kind: FieldKind, cell: Raw, code: string, subject?: NonNullable<FieldContext['subject']>];

const SAMPLES: Readonly<Record<Severity, readonly Sample[]>> = {
  error: [
    [TEXT, '#REF!', 'any.excelError'],
    [RESIDENT_ID, 522121201503140000, 'residentId.numberCell'],
    [RESIDENT_ID, '522121201503140000', 'residentId.lostTail'],
    [RESIDENT_ID, '52212120150314A01X', 'residentId.characters'],
    [RESIDENT_ID, '5221212015031400', 'residentId.length'],
    [RESIDENT_ID, '522121201503140011', 'residentId.checkDigit'],
    [RESIDENT_ID, withCheck('52212120150230001'), 'residentId.birthDate'],
    [RESIDENT_ID, withCheck('52212120300314001'), 'residentId.future'],
    [RESIDENT_ID, '522121580230001', 'residentId.void15', 'guardian'],
    [RESIDENT_ID, '522121150314001', 'residentId.void15Child', 'child'],
    [STUDENT_NUMBER, 5.2e18, 'studentNumber.numberCell'],
    [STUDENT_NUMBER, withCheck('52212120150314001'), 'studentNumber.noLetter'],
    [STUDENT_NUMBER, 'G1', 'studentNumber.length'],
    [STUDENT_NUMBER, 'J522121201503140000', 'studentNumber.checkDigit'],
    [STUDENT_NUMBER, 'L52212120150314000X', 'studentNumber.temporary'],
    [STUDENT_NUMBER, 'L522121201513140001', 'studentNumber.birthDate'],
    [STUDENT_NUMBER, 'L522121203003140001', 'studentNumber.future'],
    [PHONE, 1.381234567813987e21, 'phone.numberCell'],
    [PHONE, '13812345678*', 'phone.characters'],
    [PHONE, '去世', 'phone.words'],
    [PHONE, '1381234567', 'phone.length'],
    [PHONE, '12812345678', 'phone.prefix'],
    [PERSON_NAME, 12, 'personName.notAName'],
    [PERSON_NAME, '李□', 'personName.lostCharacter'],
    [PERSON_NAME, '王'.repeat(51), 'personName.tooLong'],
    [SCHOOL_CLASS, '跳绳队', 'schoolClass.unclear'],
    [DATE, '2026-02-30', 'date.impossible'],
    [DATE, '去年', 'date.unclear'],
    [DATE, '1998', 'date.yearOnly'],
    [DATE, '3-14', 'date.noYear'],
    [DATE, '正月十六', 'date.lunar'],
    [DATE, 2015.1, 'date.ambiguousMonth'],
    [DATE, '2101-01-01', 'date.range'],
    [PAST_DATE, '2030-01-01', 'date.future'],
    [codeField(SEX), '公', 'code.notAChoice'],
    [codeField(LEFT_BEHIND), '1', 'code.bareDigit'],
    [KEY, '无', 'key.notAKey'],
    [KEY, 'L'.repeat(41), 'key.tooLong'],
    [wholeNumber(0, 9), '几次', 'wholeNumber.notANumber'],
    [wholeNumber(0, 9), 10, 'wholeNumber.range'],
    [DUTY_PERIOD, '有空时', 'dutyPeriod.unknown'],
  ],
  warning: [
    [RESIDENT_ID, '522121580314001', 'residentId.void15Upgrade', 'guardian'],
    [RESIDENT_ID, withCheck('91000019800314001'), 'residentId.foreign'],
    [RESIDENT_ID, withCheck('16000020150314001'), 'residentId.region'],
    [RESIDENT_ID, withCheck('52999920150314001'), 'residentId.county'],
    [RESIDENT_ID, withCheck('52212119900314001'), 'residentId.age', 'child'],
    [PHONE, '62345678', 'phone.noArea'],
    [PHONE, '0300-8223456', 'phone.area'],
    [PHONE, 85122345678, 'phone.lostZero'],
    [PHONE, '010-6234567', 'phone.areaLength'],
    [PHONE, '61234', 'phone.short'],
    [PHONE, '+85261234567', 'phone.foreign'],
    [PERSON_NAME, '张三、李四', 'personName.oddCharacter'],
    [PERSON_NAME, '王A明', 'personName.latin'],
    [PERSON_NAME, '李', 'personName.tooShort'],
    [PERSON_NAME, '张三 李四', 'personName.parts'],
    [PERSON_NAME, '·热合曼', 'personName.dot'],
    [SCHOOL_CLASS, '2024级1班', 'schoolClass.cohort'],
    [SCHOOL_CLASS, 46082, 'schoolClass.date'],
    [SCHOOL_CLASS, 3.1, 'schoolClass.decimal'],
    [DATE, '26.9.1', 'date.twoDigitYear'],
    [DATE, '46266', 'date.serialText'],
    [DATE, '2026-09', 'date.partial'],
    [HOME_ADDRESS, '青山村', 'address.tooShort'],
    [HOME_ADDRESS, '贵州省遵义市正安县', 'address.regionOnly'],
    [HOME_ADDRESS, '12345', 'address.notAnAddress'],
    [PLACE, '某工地', 'place.unknown'],
    [codeField(CONTACT_KIND), '下棋', 'code.notInList'],
  ],
  hint: [
    [TEXT, ' 书法 ', 'any.normalForm'],
    [STUDENT_NUMBER, 'L522121201503140001', 'studentNumber.isTemporary'],
    [DATE, '2026.9.1', 'date.asText'],
    [DATE, 46266.5, 'date.timeOfDay'],
  ],
};

const all = Object.entries(SAMPLES).flatMap(([severity, samples]) =>
  samples.map(([kind, cell, code, subject]) => ({ kind, cell, code, subject, severity })),
);

test.each(all)('$code: $severity', ({ kind, cell, code, subject, severity }) => {
  const { remarks } = kind.read(cell, { today: TODAY, ...(subject && { subject }) });
  expect(remarks.map((remark) => [remark.code, remark.severity])).toContainEqual([code, severity]);
});

test('every remark of a field is among them', () => {
  const kinds = new Set(all.map(({ code }) => code.split('.')[0]));
  const codes = Object.keys(findings).filter((code) => kinds.has(code.split('.')[0]));
  expect(codes.filter((code) => !all.some((sample) => sample.code === code))).toEqual([]);
});
