import { dayOf } from '../../../src/ledger/calendar/day';
import { parseSchoolClass, SCHOOL_CLASS, stageOfName, type SchoolStage } from '../../../src/ledger/fields';
import type { Raw } from '../../../src/ledger/model/raw';
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
  expect(parseSchoolClass('2021级1班', { today: dayOf(2026, 8, 31) })?.grade).toBe(5);
  expect(parseSchoolClass('2021级1班', { today: dayOf(2026, 9, 1) })?.grade).toBe(6);
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
        expect(parseSchoolClass(text, { today: TODAY })).toEqual({ grade, number, normal });
      }
      expect(parseSchoolClass(dayOf(2026, grade, number), { today: TODAY })?.normal).toBe(normal);
      expect(isStable(SCHOOL_CLASS, normal)).toBe(true);
    }),
  );
});

describe('the stage of the school', () => {
  test.each<[SchoolStage | undefined, Raw, string | null]>([
    [undefined, '三(1)班', '三年级1班'],
    ['primary', '三(1)班', '三年级1班'],
    ['nineYear', '三(1)班', '三年级1班'],
    ['junior', '三(1)班', '九年级1班'],
    ['junior', '三年级1班', '九年级1班'],
    ['junior', '301班', '九年级1班'],
    ['junior', '一1班', '七年级1班'],
    ['junior', '小三(1)班', null],
    ['nineYear', '小三(1)班', '三年级1班'],
    ['junior', '九年级1班', '九年级1班'],
    ['junior', '八(2)', '八年级2班'],
    ['junior', '初三(1)', '九年级1班'],
    ['junior', '高一1班', '高一1班'],
    ['junior', '四年级1班', '四年级1班'],
    ['junior', dayOf(2026, 3, 1), '九年级1班'],
    ['senior', '三(1)班', '高三1班'],
    ['senior', '初三(1)班', '九年级1班'],
    [undefined, '2024级1班', '三年级1班'],
    ['junior', '2024级1班', '九年级1班'],
    ['junior', '2027届1班', '九年级1班'],
    ['junior', '2021级1班', null],
    ['nineYear', '2027届1班', '九年级1班'],
    ['senior', '2025级1班', '高二1班'],
    ['kindergarten', '2024级1班', '大1班'],
    ['kindergarten', '2026级2班', '小2班'],
    ['kindergarten', '2020级2班', null],
    ['kindergarten', '中2班', '中2班'],
  ])('%s: %s is %s', (stage, cell, normal) => {
    const context = { today: TODAY, ...(stage && { stage }) };
    const found = parseSchoolClass(cell, context)?.normal ?? null;
    expect(found).toBe(normal);
    // What was mended is not mended again.
    if (found !== null) expect(parseSchoolClass(found, context)?.normal).toBe(found);
  });

  test.each([
    ['青山小学', 'primary'],
    ['青山镇初级中学', 'junior'],
    ['青山中学', 'junior'],
    ['青山九年一贯制学校', 'nineYear'],
    ['青山县高级中学', 'senior'],
    ['青山中心幼儿园', 'kindergarten'],
    ['青山学校', 'primary'],
    ['', 'primary'],
  ])('%s is %s', (name, stage) => expect(stageOfName(name)).toBe(stage));
});
