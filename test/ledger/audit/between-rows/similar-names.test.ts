/** Children who may be one: names that sound or look alike, together with a birth date or a number. */
import { findingSentence } from '../../../../src/locales/finding-sentence';
import { dayOf } from '../../../../src/ledger/calendar/day';
import { loadPinyin, type Pinyin } from '../../../../src/ledger/fields';
import { id } from '../../roster/rosters';
import { childNumber, findingsIn, found, type Row, type Rows } from '../ledgers';

let pinyin: Pinyin;
beforeAll(async () => {
  pinyin = await loadPinyin();
});

const SHEET = '档案台账';
const NUMERALS = '一二三四五六七八九十';
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
      'twins without IDs, told once though they share the number too',
      pair(
        { name: '王佳明', guardianPhone: '13800000001', guardianName: '王大山' },
        { name: '王佳亮', guardianPhone: '13800000001', guardianName: '王大山' },
      ),
      twice('audit.similarNameAndBirth'),
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

  test('the rows of several are named in their order', () => {
    const born = { birthDate: dayOf(2016, 5, 5), residentId: '未知' };
    const Children = ['王小明', '李一', '王小亮', '王小刚'].map((name, at) => childNumber(at, { ...born, name }));
    const named = findingsIn({ Children }, pinyin).map(
      ({ place, parameters }) => `${place.row}: ${parameters?.['rows']} ${parameters?.['names']}`,
    );
    expect(named).toEqual(['2: 4、5 王小亮、王小刚', '4: 2、5 王小明、王小刚', '5: 2、4 王小明、王小亮']);
  });

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

  test('with one birth date and number on all, each name is spelt once and no child is compared with every other', () => {
    let spelt = 0;
    const counting = { spell: (name: string) => ((spelt += 1), pinyin.spell(name)) };
    // 31 in each likeness: of so common a name pairs say nothing.
    const Children = Array.from({ length: 310 }, (_, index) =>
      childNumber(index, { name: `王小${NUMERALS[index % 10]}`, guardianPhone: '13800000001', birthDate: dayOf(2016, 5, 5) }),
    );
    const findings = findingsIn({ Children }, counting).filter(({ code }) => code.startsWith('audit.similar'));
    expect([spelt, findings]).toEqual([310, []]);
  });
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
