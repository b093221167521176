/** Rules between cells, rows and tables: namesakes, shared numbers, guardians, classes, names beside keys. */
import { findingSentence } from '../../../src/locales/finding-sentence';
import { dayOf } from '../../../src/ledger/calendar/day';
import { loadPinyin, type Pinyin } from '../../../src/ledger/fields';
import { id } from '../roster/rosters';
import { childNumber, findingsIn, found, TODAY, type Row, type Rows } from './ledgers';

let pinyin: Pinyin;
beforeAll(async () => {
  pinyin = await loadPinyin();
});

const SHEET = '档案台账';
/** Two children of the same birth date and without IDs, unless changed. */
const pair = (first: Row, second: Row): Rows => ({
  Children: [
    childNumber(0, { birthDate: dayOf(2016, 5, 5), residentId: '未知', ...first }),
    childNumber(1, { birthDate: dayOf(2016, 5, 5), residentId: '未知', ...second }),
  ],
});
const twice = (code: string): string[] => [`${SHEET} 2 姓名 ${code}`, `${SHEET} 3 姓名 ${code}`];

describe('names', () => {
  test.each<[string, Rows, string[]]>([
    ['王小明 and 王晓明, same birth date', pair({ name: '王小明' }, { name: '王晓明' }), twice('audit.similarNameAndBirth')],
    ['same sound, several characters differ', pair({ name: '张子轩' }, { name: '张紫萱' }), twice('audit.similarNameAndBirth')],
    ['surnames of the same sound', pair({ name: '章一鸣' }, { name: '张一鸣' }), twice('audit.similarNameAndBirth')],
    ['one character, same birth date', pair({ name: '王小明' }, { name: '王小刚' }), twice('audit.similarNameAndBirth')],
    ['alike by edit distance only: two characters', pair({ name: '王小明' }, { name: '李大明' }), []],
    ['two characters, one of them the surname', pair({ name: '王明' }, { name: '王强' }), []],
    ['same given name in different families', pair({ name: '王小明' }, { name: '李小明' }), []],
    [
      'alike, but neither birth date nor number',
      { Children: [childNumber(0, { name: '王小明' }), childNumber(1, { name: '王晓明' })] },
      [],
    ],
    [
      'alike, same number, birth date missing',
      pair(
        { name: '王小明', guardianPhone: '13800000001', birthDate: '未知' },
        { name: '王晓明', guardianPhone: '13800000001', birthDate: '未知' },
      ),
      [...twice('audit.similarNameAndPhone'), `${SHEET} 2 监护人电话 audit.sharedPhone`, `${SHEET} 3 监护人电话 audit.sharedPhone`],
    ],
    [
      'brothers share a syllable and a number',
      {
        Children: [
          childNumber(0, { name: '王小明', guardianPhone: '13800000001', guardianName: '王大山' }),
          childNumber(1, { name: '王小刚', guardianPhone: '13800000001', guardianName: '王大山' }),
        ],
      },
      [],
    ],
  ])('%s', (_, rows, expected) => expect(found(rows, pinyin).sort()).toEqual([...expected].sort()));

  test('without sounds only the characters count', () => {
    expect(found(pair({ name: '张子轩' }, { name: '张紫萱' }))).toEqual([]);
    expect(found(pair({ name: '王小明' }, { name: '王晓明' }))).toEqual(twice('audit.similarNameAndBirth'));
  });

  test('twins and namesakes with IDs of their own pass with a hint', () => {
    const other = { ...childNumber(0), childId: 'L9', residentId: id('52263520150101102'), sex: '女', guardianPhone: '13700000009' };
    const said = (name: string): string[] =>
      findingsIn({ Children: [childNumber(0, { name: '王小明' }), { ...other, name, address: '远山村一组' }] }, pinyin).map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    expect(said('王小亮')).toEqual(['audit.similarNameAndBirth hint', 'audit.similarNameAndBirth hint']);
    expect(said('王小明')).toEqual(['audit.sameNameAndBirth hint', 'audit.sameNameAndBirth hint']);
  });

  test('a number on hundreds of children does not make it slow', () => {
    const Children = Array.from({ length: 1500 }, (_, index) =>
      childNumber(index, { guardianPhone: '13800000001', birthDate: dayOf(2016, 5, 5) }),
    );
    const before = process.cpuUsage();
    findingsIn({ Children }, pinyin);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(15_000);
  });
});

describe('numbers', () => {
  const family = { guardianName: '王大山', guardianPhone: '13800000001' };
  test.each<[string, Rows, string[]]>([
    [
      'siblings with one guardian, which is as it should be',
      { Children: [childNumber(0, family), childNumber(1, family), childNumber(2, family)] },
      [],
    ],
    [
      'two families with one number',
      { Children: [childNumber(0, family), childNumber(1, { guardianPhone: '13800000001' })] },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'grandfather named for one, grandmother for the other, at one address',
      {
        Children: [
          childNumber(0, { ...family, address: '青山村1号' }),
          childNumber(1, { ...family, guardianName: '李大娘', address: '青山村1号' }),
        ],
      },
      [],
    ],
    [
      'two families of one village group, whose address names no house',
      {
        Children: [
          childNumber(0, { guardianPhone: '13800000001', address: '青山村一组' }),
          childNumber(1, { guardianPhone: '13800000001', address: '青山村一组' }),
        ],
      },
      ['2 监护人电话 audit.sharedPhone warning', '3 监护人电话 audit.sharedPhone warning'],
    ],
    [
      'the guardian has the number of the father',
      { Children: [childNumber(0, { fatherPhone: '13800000001', guardianPhone: '13800000001' })] },
      ['2 监护人电话 audit.guardianPhoneIsParents warning'],
    ],
    [
      'the guardian is the father',
      {
        Children: [
          childNumber(0, { fatherPhone: '13800000001', guardianPhone: '13800000001', guardianRelation: '父亲', guardianship: '父亲' }),
        ],
      },
      [],
    ],
    [
      'the number of a teacher for a guardian',
      {
        Children: [childNumber(0, { guardianPhone: '0854-5550001、13800000001' })],
        Staff: [{ staffId: 'T1', name: '张丽', phone: '13800000001' }],
      },
      ['2 监护人电话 audit.teacherPhone warning'],
    ],
    [
      'a teacher who is the guardian',
      {
        Children: [childNumber(0, { guardianPhone: '13800000001', guardianName: '张丽' })],
        Staff: [{ staffId: 'T1', name: '张丽', phone: '13800000001' }],
      },
      [],
    ],
    [
      'a child who has left no longer counts',
      { Children: [childNumber(0, family), childNumber(1, { guardianPhone: '13800000001', enrolStatus: '离册', leftOn: TODAY - 1 })] },
      [],
    ],
  ])('%s', (_, rows, expected) =>
    expect(findingsIn(rows, pinyin).map(({ place, code, severity }) => `${place.row} ${place.header} ${code} ${severity}`)).toEqual(
      expected,
    ),
  );
});

describe('guardians', () => {
  test.each<[string, Row, string[]]>([
    ['younger than the child', { guardianBirthYear: 2015 }, ['监护人出生年 audit.guardianYoungerThanChild']],
    ['under 16', { guardianBirthYear: 2012 }, ['监护人出生年 audit.guardianUnder16']],
    ['of age', { guardianBirthYear: 2008 }, []],
    ['nobody, by the kind', { guardianship: '无人监护' }, ['监护类型 audit.noGuardian']],
    ['nobody, by the name', { guardianName: '无' }, ['监护人姓名 audit.noGuardian']],
    ['nobody, at sixteen', { guardianship: '无人监护', birthDate: dayOf(2010, 11, 23), residentId: '未知' }, []],
    [
      'nobody, a day before sixteen',
      { guardianship: '无人监护', birthDate: dayOf(2010, 11, 24), residentId: '未知' },
      ['监护类型 audit.noGuardian'],
    ],
    [
      'nothing filled in and both parents away',
      { guardianship: '', guardianName: '', fatherStatus: '外出务工', motherStatus: '已故' },
      ['监护类型 audit.required', '监护人姓名 audit.noGuardian', '监护人姓名 audit.required'],
    ],
    [
      'parents, and both are away',
      { guardianship: '父母', guardianRelation: '父亲', fatherStatus: '外出务工', motherStatus: '打工' },
      ['监护类型 audit.guardianIsAway'],
    ],
    ['parents, and one is at home', { guardianship: '父母', guardianRelation: '母亲', fatherStatus: '外出务工', motherStatus: '在家' }, []],
    [
      'the father, who has died',
      { guardianship: '父亲', guardianRelation: '父亲', fatherStatus: '已故' },
      ['监护类型 audit.guardianIsAway'],
    ],
    ['grandparents, and the relation is father', { guardianRelation: '父亲' }, ['与儿童关系 audit.relationDisagrees']],
    [
      'swapped parents',
      { guardianship: '父亲', guardianRelation: '父亲', guardianName: '李梅', motherName: '李梅' },
      ['监护人姓名 audit.guardianIsOtherParent'],
    ],
    ['three guardians in one cell', { guardianName: '王大山、李秀英、王二' }, ['监护人姓名 personName.oddCharacter']],
    ['grandparents, and both are away', { fatherStatus: '外出务工', motherStatus: '外出务工' }, []],
  ])('%s', (_, change, expected) => {
    const findings = findingsIn({ Children: [childNumber(0, change)] }).filter((finding) => finding.code !== 'any.normalForm');
    expect(findings.map(({ place, code }) => `${place.header} ${code}`).sort()).toEqual([...expected].sort());
  });
});

describe('classes', () => {
  const three = Array.from({ length: 12 }, (_, index) => childNumber(index, { class: index < 6 ? '三年级1班' : '三年级2班' }));
  const staff = [{ staffId: 'T1', name: '张丽', class: '三年级1班' }];
  test.each<[string, Rows, string[]]>([
    ['a class without a class teacher, once', { Children: three, Staff: staff }, [`${SHEET} 8 班级 audit.classWithoutTeacher`]],
    ['no class teachers at all', { Children: three }, []],
    [
      'a class of one among larger ones',
      { Children: [...three, childNumber(12, { class: '八年级1班' })] },
      [`${SHEET} 14 班级 audit.loneClass`],
    ],
    [
      'a class of one with its teacher',
      {
        Children: [...three.slice(0, 6), childNumber(12, { class: '八年级1班' })],
        Staff: [...staff, { staffId: 'T2', name: '李强', class: '八(1)' }],
      },
      ['教职工 3 班主任班级 any.normalForm'],
    ],
    ['small classes everywhere', { Children: [childNumber(0, { class: '一年级' }), childNumber(1, { class: '二年级' })] }, []],
  ])('%s', (_, rows, expected) => expect(found(rows)).toEqual(expected));
});

test('a name beside a key that is somebody else’s', () => {
  const Children = [childNumber(0, { name: '王小明' })];
  const row = { pairingId: 'P1', childId: 'L2026-0001', role: '帮扶教师', helperName: '张丽', startsOn: TODAY };
  expect(found({ Children, Pairings: [{ ...row, childName: '王晓明' }] })).toEqual(['结对帮扶 2 儿童姓名 audit.nameDisagrees']);
  expect(found({ Children, Pairings: [{ ...row, childName: '' }] })).toEqual([]);
});

test('every one of these has a sentence without holes in both languages', () => {
  const rows = pair(
    { name: '王小明', guardianPhone: '13800000001' },
    { name: '王晓明', guardianPhone: '13800000001', guardianship: '无人监护' },
  );
  for (const finding of findingsIn(rows, pinyin)) {
    for (const language of ['zh-CN', 'en'] as const) expect(findingSentence(language, finding)).not.toMatch(/\{|audit\./u);
  }
});
