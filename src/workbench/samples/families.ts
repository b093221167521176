/** A child's family in the sample: who is away, where, who brings the child up; the parts agree with one another. */
import { dayOf, ymdOf, type Day } from '../../ledger/calendar/day';
import type { PhoneCounter } from './invented-numbers';
import { fullName, surname, type Sex } from './people-names';
import type { Random } from './random';
import type { Row } from './school';

const PLACES: readonly (readonly [readonly [area: string, place: string], number])[] = [
  [['省外', '广东省东莞市'], 30],
  [['省外', '浙江省义乌市'], 22],
  [['省外', '福建省泉州市'], 14],
  [['省外', '江苏省昆山市'], 10],
  [['省内县外', '贵州省贵阳市'], 14],
  [['县内', '本县县城'], 10],
];
const EMPLOYERS = ['电子厂', '制衣厂', '家具厂', '建筑工地', '快递公司', '餐馆'];
const VILLAGES = ['河湾村', '大坪村', '青山村', '石桥村', '枫香村'];
const SCHOOLING: readonly (readonly [string, number])[] = [
  ['文盲', 18],
  ['初小', 24],
  ['小学', 30],
  ['初中', 22],
  ['普通高中', 6],
];

type Away = 'father' | 'mother' | 'both';

/** All columns of table Children about the family of a child. */
export function familyOf(child: string, family: string, today: Day, random: Random, phones: PhoneCounter): Row {
  const away: Away = random.weighted([
    ['both', 62],
    ['father', 28],
    ['mother', 10],
  ]);
  const village = `${random.pick(VILLAGES)}${random.whole(1, 8)}组`;
  const address = `示范县示范镇${village}${random.whole(1, 60)}号`;
  const homePhone = random.chance(30) ? phones.next() : '';
  const drawn = fullName(random, 'male', family);
  // Nobody is called like the father.
  const fatherName = drawn === child ? `${drawn}民` : drawn;
  const father = parent('father', fatherName, away !== 'mother', today, random, phones);
  const mother = parent('mother', fullName(random, 'female'), away !== 'father', today, random, phones);
  const homeVisitsPerYear = random.chance(6)
    ? ''
    : random.weighted([
        [0, 10],
        [1, 45],
        [2, 25],
        [3, 12],
        [4, 8],
      ]);
  const expectedReturn = random.chance(40) ? dayOf(ymdOf(today).year + 1, 2, random.whole(1, 5)) : '';
  const raised = asParent(guardian(away, family, address, random, phones), { ...father, ...mother });
  return {
    registeredPlace: address,
    registration: '农业户口',
    address,
    village,
    homePhone,
    ...father,
    ...mother,
    homeVisitsPerYear,
    expectedReturn,
    ...raised,
    leftBehindKind: away === 'both' ? '双亲留守' : '单亲留守',
    otherAbility: away !== 'both' && !['父亲', '母亲'].includes(String(raised['guardianship'])) ? '一般' : '',
    civilAffairsKind: away === 'both' ? '父母双方外出' : '不符合',
  };
}

function parent(key: 'father' | 'mother', name: string, isAway: boolean, today: Day, random: Random, phones: PhoneCounter): Row {
  if (!isAway) return { [`${key}Name`]: name, [`${key}Status`]: '在家', [`${key}Phone`]: phones.next() };
  const [area, place] = random.weighted(PLACES);
  return {
    [`${key}Name`]: name,
    [`${key}Status`]: '外出务工',
    [`${key}Phone`]: random.chance(92) ? phones.next() : '',
    // Where some work nobody knows; from the place the area would follow.
    ...(random.chance(4) ? {} : { [`${key}Province`]: place, [`${key}Area`]: area }),
    [`${key}Employer`]: `${random.pick(EMPLOYERS)}（虚构）`,
    [`${key}AwaySince`]: dayOf(ymdOf(today).year - random.whole(0, 5), 2, random.whole(8, 26)),
  };
}

/** A guardian who is a parent is that parent, at the same number. */
function asParent(guardian: Row, parents: Row): Row {
  const who = { 父亲: 'father', 母亲: 'mother' }[String(guardian['guardianRelation'])];
  if (who === undefined) return guardian;
  return { ...guardian, guardianName: parents[`${who}Name`] ?? '', guardianPhone: parents[`${who}Phone`] ?? '' };
}

function guardian(away: Away, family: string, address: string, random: Random, phones: PhoneCounter): Row {
  const remaining = away === 'father' ? 'mother' : away === 'mother' ? 'father' : 'none';
  if (remaining !== 'none' && random.chance(70)) {
    const relation = remaining === 'father' ? '父亲' : '母亲';
    return guardianRow(relation, relation, remaining === 'father' ? 'male' : 'female', family, 1978, 1992, address, random, phones);
  }
  if (random.chance(82)) {
    const [relation, sex] = random.weighted<readonly [string, Sex]>([
      [['祖父', 'male'], 35],
      [['祖母', 'female'], 35],
      [['外祖父', 'male'], 12],
      [['外祖母', 'female'], 18],
    ]);
    return guardianRow(
      '祖辈',
      relation,
      sex,
      sex === 'male' && relation === '祖父' ? family : surname(random),
      1946,
      1966,
      address,
      random,
      phones,
    );
  }
  return guardianRow('亲属', random.pick(['伯父', '叔父']), 'male', family, 1968, 1988, address, random, phones);
}

function guardianRow(
  guardianship: string,
  relation: string,
  sex: Sex,
  family: string,
  fromYear: number,
  toYear: number,
  address: string,
  random: Random,
  phones: PhoneCounter,
): Row {
  const old = fromYear < 1967;
  return {
    guardianship,
    guardianRelation: relation,
    guardianName: fullName(random, sex, family),
    guardianBirthYear: random.whole(fromYear, toYear),
    guardianSchooling: random.chance(3)
      ? ''
      : old
        ? random.weighted(SCHOOLING)
        : random.weighted([
            ['小学', 25],
            ['初中', 60],
            ['普通高中', 15],
          ]),
    guardianOccupation: '农林牧渔',
    guardianHealth: old
      ? random.weighted([
          ['健康或良好', 45],
          ['一般或较弱', 35],
          ['有慢性病', 20],
        ])
      : '健康或良好',
    guardianAbility: old
      ? random.weighted([
          ['较好', 35],
          ['一般', 50],
          ['差', 15],
        ])
      : '较好',
    guardianAddress: address,
    guardianPhone: phones.next(),
    careAgreement: guardianship === '祖辈' && random.chance(60) ? '是' : '否',
  };
}
