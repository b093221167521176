import {
  ADDRESS,
  DATE,
  DUTY_PERIOD,
  HOME_ADDRESS,
  PARTIAL_DATE,
  PAST_DATE,
  PERSON_NAME,
  PHONE,
  PLACE,
  RESIDENT_ID,
  SCHOOL_CLASS,
  STUDENT_NUMBER,
  TEXT,
  wholeNumber,
  codeField,
} from '../../../src/ledger/fields';
import { SEX } from '../../../src/ledger/codes';
import { reading } from './support';

const KINDS = {
  ADDRESS,
  CODE: codeField(SEX),
  DATE,
  DUTY_PERIOD,
  HOME_ADDRESS,
  PARTIAL_DATE,
  PAST_DATE,
  PERSON_NAME,
  PHONE,
  PLACE,
  RESIDENT_ID,
  SCHOOL_CLASS,
  STUDENT_NUMBER,
  TEXT,
  WHOLE: wholeNumber(0, 9),
};

describe.each(Object.entries(KINDS))('%s keeps the four states apart', (_, kind) => {
  test.each([
    ['', 'empty', ''],
    [' \u200b\u3000', 'empty', ''],
    ['无', 'none', '无'],
    [' 没有 ', 'none', '无'],
    ['None', 'none', 'None'],
    ['未知', 'unknown', '未知'],
    ['不详', 'unknown', '未知'],
    ['？', 'unknown', '未知'],
    ['—', 'notApplicable', '—'],
    ['——', 'notApplicable', '—'],
    ['/', 'notApplicable', '—'],
    ['N/A', 'notApplicable', '—'],
  ])('%j', (cell, state, value) => expect(reading(kind, cell)).toEqual([state, value, []]));

  test('an Excel error is no value', () =>
    expect(kind.read('#N/A', { today: 1 })).toMatchObject({ state: 'invalid', remarks: [{ code: 'any.excelError', severity: 'error' }] }));
});
