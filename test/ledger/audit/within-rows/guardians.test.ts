/** Who brings the child up: there at all, old enough, at home, and the person that the relation says. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import { childNumber, findingsIn, type Row } from '../ledgers';

describe('guardians', () => {
  test.each<[string, Row, string[]]>([
    ['a grandfather too young by a slip: 1985 for 1958', { guardianBirthYear: 1986 }, ['监护人出生年 audit.guardianTooYoung']],
    ['a grandfather just old enough', { guardianBirthYear: 1985 }, []],
    ['an uncle of the same age', { guardianship: '亲属', guardianRelation: '叔父', guardianBirthYear: 1990 }, []],
    ['younger than the child', { guardianBirthYear: 2015 }, ['监护人出生年 audit.guardianYoungerThanChild']],
    ['under 16', { guardianBirthYear: 2012 }, ['监护人出生年 audit.guardianUnder16']],
    ['of age', { guardianship: '兄姐', guardianRelation: '兄', guardianBirthYear: 2008 }, []],
    ['nobody, by the kind', { guardianship: '无人监护' }, ['监护类型 audit.noGuardian']],
    ['nobody, by the name', { guardianName: '无' }, ['监护人姓名 audit.noGuardian']],
    ['nobody, at sixteen', { guardianship: '无人监护', birthDate: dayOf(2010, 11, 23), residentId: '未知', class: '九年级' }, []],
    [
      'nobody, a day before sixteen',
      { guardianship: '无人监护', birthDate: dayOf(2010, 11, 24), residentId: '未知', class: '九年级' },
      ['监护类型 audit.noGuardian'],
    ],
    [
      'nothing filled in and both parents away',
      { guardianship: '', guardianName: '', fatherStatus: '外出务工', motherStatus: '已故' },
      ['监护类型 audit.required', '监护人姓名 audit.noGuardian', '监护人姓名 audit.required'],
    ],
    [
      'nothing filled in and one parent away',
      { guardianship: '', guardianName: '', fatherStatus: '外出务工', motherStatus: '在家' },
      ['监护类型 audit.required', '监护人姓名 audit.required'],
    ],
    [
      'parents, and both are away',
      { guardianship: '父母', guardianRelation: '父亲', fatherName: '', fatherStatus: '外出务工', motherStatus: '打工' },
      ['监护类型 audit.guardianIsAway'],
    ],
    ['parents, and one is at home', { guardianship: '父母', guardianRelation: '母亲', fatherStatus: '外出务工', motherStatus: '在家' }, []],
    [
      'the father, who has died',
      { guardianship: '父亲', guardianRelation: '父亲', fatherName: '', fatherStatus: '已故' },
      ['监护类型 audit.guardianIsAway'],
    ],
    ['other relatives, and the relation is grandfather', { guardianship: '亲属' }, ['与儿童关系 audit.relationDisagrees']],
    ['a grandfather with the name of the father', { fatherName: '赵大', guardianName: '赵大' }, ['监护人姓名 audit.guardianIsOtherParent']],
    [
      'the father, by another name than the father’s',
      { guardianship: '父亲', guardianRelation: '父亲', guardianName: '钱大', fatherName: '赵刚' },
      ['监护人姓名 audit.guardianIsNotParent'],
    ],
    [
      'a stepfather, by another name than the father’s',
      { guardianship: '父亲', guardianRelation: '继父', guardianName: '钱大', fatherName: '赵刚' },
      [],
    ],
    [
      'both parents in one cell',
      { guardianship: '父母', guardianRelation: '父亲', guardianName: '赵刚、李梅', fatherName: '赵刚', motherName: '李梅' },
      ['监护人姓名 personName.oddCharacter'],
    ],
    ['mother and father under one name', { motherName: '赵刚', fatherName: '赵刚' }, ['母亲姓名 audit.namedTwice']],
    ['the child as its own guardian', { name: '赵小明', guardianName: '赵小明' }, ['监护人姓名 audit.namedTwice']],
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
