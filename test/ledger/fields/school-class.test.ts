import { dayOf } from '../../../src/ledger/calendar/day';
import { parseSchoolClass, SCHOOL_CLASS } from '../../../src/ledger/fields';
import { isStable, reading, TODAY } from './support';
import fc from '../../support/property';

test.each<[string | number, string, string[]]>([
  ...[
    '三年级1班',
    '三年级（1）班',
    '三年级一班',
    '三年级(1)',
    '三年1班',
    '3年级1班',
    '三(1)班',
    '三（1）班',
    '三（1）',
    '三(一)班',
    '三1班',
    '三一班',
    '三年级第1班',
    '301班',
    '301',
    '3.1班',
    '3-1',
    '3-1班',
    '３（１）班',
    '三. 1',
    '小三(1)班',
    'Grade 3 Class 1',
    '三年级 1 班',
  ].map((text): [string, string, string[]] => [text, '三年级1班', []]),
  [301, '三年级1班', []],
  ['三年级', '三年级', []],
  ['初一(3)', '七年级3班', []],
  ['初一（3）班', '七年级3班', []],
  ['七(3)', '七年级3班', []],
  ['九年级12班', '九年级12班', []],
  ['三年级十二班', '三年级12班', []],
  ['高一(2)班', '高一2班', []],
  ['学前班', '学前班', []],
  ['大班', '大班', []],
  ['幼儿园大1班', '大1班', []],
  ['2021级1班', '六年级1班', ['schoolClass.cohort']],
  ['初2025级2班', '八年级2班', ['schoolClass.cohort']],
  ['2024级(2)班', '三年级2班', ['schoolClass.cohort']],
  ['21级1班', '六年级1班', ['schoolClass.cohort']],
  // 届 is the year of leaving when it lies ahead, else the year of entry.
  ['2027届1班', '六年级1班', ['schoolClass.cohort']],
  ['初2028届2班', '八年级2班', ['schoolClass.cohort']],
  ['2021届1班', '六年级1班', ['schoolClass.cohort']],
  [dayOf(2026, 3, 1), '三年级1班', ['schoolClass.date']],
  ...['3月1日', '2026年3月1日', '2026/3/1', '2026-03-01', '1-Mar', 'Mar-1'].map((text): [string, string, string[]] => [
    text,
    '三年级1班',
    ['schoolClass.date'],
  ]),
  [3.1, '三年级1班', ['schoolClass.decimal']],
])('%j', (cell, normal, remarks) => expect(reading(SCHOOL_CLASS, cell)).toEqual(['value', normal, remarks]));

test.each<[string | number]>([
  ['十一班'],
  ['31班'],
  ['三年级0班'],
  ['2010级1班'],
  [dayOf(2026, 11, 2)],
  ['火箭班'],
  [42],
  ['三年级1班2班'],
  ['10月1日'],
  ['1-Dec'],
  ['2026-13-01'],
  // Two classes of a school that teaches them together.
  ['3、4班'],
  ['三、四班'],
])('%j cannot be told', (cell) => expect(reading(SCHOOL_CLASS, cell)).toEqual(['invalid', cell, ['schoolClass.unclear']]));

test('the school year of a cohort turns on 1 September', () => {
  expect(parseSchoolClass('2021级1班', dayOf(2026, 8, 31))?.grade).toBe(5);
  expect(parseSchoolClass('2021级1班', dayOf(2026, 9, 1))?.grade).toBe(6);
});

test('every class is the same in all spellings', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 20 }), (grade, number) => {
      const chinese = '一二三四五六七八九'.charAt(grade - 1);
      const normal = `${chinese}年级${number}班`;
      for (const text of [
        normal,
        `${chinese}(${number})班`,
        `${grade}-${number}`,
        `${grade}年级（${number}）班`,
        `${grade}${String(number).padStart(2, '0')}班`,
      ]) {
        expect(parseSchoolClass(text, TODAY)).toEqual({ grade, number, normal });
      }
      expect(parseSchoolClass(dayOf(2026, grade, number), TODAY)?.normal).toBe(normal);
      expect(isStable(SCHOOL_CLASS, normal)).toBe(true);
    }),
  );
});
