import {
  DATE,
  KEY,
  PERSON_NAME,
  PHONE,
  RESIDENT_ID,
  SCHOOL_CLASS,
  STUDENT_NUMBER,
  TEXT,
  wholeNumber,
  codeField,
} from '../../../src/ledger/fields';
import { CONTACT_KIND, DISABILITY, LEFT_BEHIND, NATIONALITY, RELATION, SEX, YES_NO } from '../../../src/ledger/codes';
import { reading } from './support';

const KINDS = { DATE, PERSON_NAME, PHONE, RESIDENT_ID, SCHOOL_CLASS, STUDENT_NUMBER, TEXT, WHOLE: wholeNumber(0, 9), CODE: codeField(SEX) };

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
    expect(reading(kind, '#N/A')).toEqual(['invalid', '#N/A', expect.arrayContaining([expect.stringMatching(/excelError|notInList/)])]));
});

test.each([
  [SEX, '男生', '男'],
  [SEX, 'female', '女'],
  [SEX, 1, '男'],
  [SEX, ' 女 ', '女'],
  [NATIONALITY, '汉', '汉族'],
  [NATIONALITY, '崩龙族', '德昂族'],
  [NATIONALITY, '毛难', '毛南族'],
  [NATIONALITY, '布朗', '布朗族'],
  [DISABILITY, '无', '无'],
  [YES_NO, '无', '否'],
  [YES_NO, '√', '是'],
  [RELATION, '外婆', '外祖母'],
  [RELATION, '爷爷', '祖父'],
  [LEFT_BEHIND, '双亲留守儿童', '双亲留守'],
])('code %#: %j is understood', (list, cell, label) => expect(reading(codeField(list), cell)).toEqual(['value', label, []]));

test('labels follow the language of the ledger', () => {
  expect(reading(codeField(SEX), '男', { language: 'en' })).toEqual(['value', 'Male', []]);
  expect(reading(codeField(SEX), 'Male', { language: 'zh-CN' })).toEqual(['value', '男', []]);
});

test('a bare digit of a list whose digits systems disagree about is not guessed', () => {
  expect(reading(codeField(LEFT_BEHIND), '1')).toEqual(['invalid', '1', ['code.bareDigit']]);
});

test('what is not in the list is an error in a closed list, a warning in an open one, a value when the school added it', () => {
  expect(codeField(SEX).read('公', { today: 1 }).remarks[0]).toMatchObject({ code: 'code.notInList', severity: 'error' });
  expect(codeField(CONTACT_KIND).read('下棋', { today: 1 }).remarks[0]).toMatchObject({ severity: 'warning' });
  expect(reading(codeField(CONTACT_KIND), '下棋', { ownCodes: { contactKind: ['下棋'] } })).toEqual(['value', '下棋', []]);
});

test.each([
  ['2次', 2],
  ['２', 2],
  [2, 2],
  ['0', 0],
  ['3.0', 3],
])('whole number %j', (cell, value) => expect(reading(wholeNumber(0, 366), cell)).toEqual(['value', value, []]));
test.each([
  ['很多', 'wholeNumber.notANumber'],
  [2.5, 'wholeNumber.notANumber'],
  [-1, 'wholeNumber.range'],
  [400, 'wholeNumber.range'],
])('no whole number %j', (cell, code) => expect(reading(wholeNumber(0, 366), cell)).toEqual(['invalid', cell, [code]]));

test.each([
  [' L2026-0001 ', 'L2026-0001'],
  ['Ｌ１', 'L1'],
  [7, '7'],
])('key %j', (cell, value) => expect(reading(KEY, cell)).toEqual(['value', value, []]));
test('a dash is no key', () => expect(reading(KEY, '—')).toEqual(['invalid', '—', ['key.notAKey']]));
test('free text keeps its inner form', () => expect(reading(TEXT, ' =1+1，ＡＢ\n二 ')).toEqual(['value', '=1+1，ＡＢ\n二', []]));
