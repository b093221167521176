/** What a masked list warns of before it is made: who is known all the same, what wants a reason, whose consent is missing. */
import type { Finding } from '../../../../src/ledger/model/finding';
import type { MaskedListOptions } from '../../../../src/ledger/privacy/lists/masked-list';
import { planMaskedSheet } from '../../../../src/ledger/privacy/lists/plan-masked-sheet';
import { PROFILE_IDS, type ProfileId } from '../../../../src/ledger/privacy/profiles';
import { CHILDREN } from '../../../../src/ledger/tables';
import { snapshotOf, type Row } from '../../build-snapshot';
import { d } from '../../calendar/helpers';
import { WORDS } from '../../reports/report-words';

const AS_OF = d('2026-11-23');
const CHILD: Row = {
  name: '王小明',
  sex: '男',
  class: '三年级1班',
  nationality: '汉族',
  residentId: '522635201703150011',
  birthDate: d('2017-03-15'),
  guardianName: '李秀英',
  guardianPhone: '13800138000',
  fatherProvince: '广东省',
  hardship: '残疾',
  notes: '父亲服刑',
  joinedOn: d('2026-09-01'),
  consentOn: d('2026-09-01'),
};
/** Six children who are alike but for what is given of each. */
const school = (...changes: readonly Row[]): readonly Row[] =>
  [0, 1, 2, 3, 4, 5].map((at) => ({ ...CHILD, childId: `L${at}`, ...changes[at] }));

function warnings(
  profile: ProfileId,
  options: Partial<MaskedListOptions> = {},
  children = school(),
  Changes: readonly Row[] = [],
): readonly Finding[] {
  return planMaskedSheet(snapshotOf({ Children: children, Changes }), { profile, asOf: AS_OF, ...options }, WORDS['zh-CN']).warnings;
}
const brief = (findings: readonly Finding[]): unknown[] => findings.map(({ code, parameters }) => [code, parameters]);

test.each(PROFILE_IDS)('a ledger of children who are alike gives no warning: %s', (profile) => {
  expect(warnings(profile)).toEqual([]);
});

const GIRL: Row = { sex: '女' };
const ELSEWHERE: Row = { class: '二年级1班' };
const ALL = ['class', 'name', 'sex'];
test.each<[text: string, children: readonly Row[], columns: readonly string[], found: object | null]>([
  ['the only girl, and the only child of a class', school(ELSEWHERE, GIRL), ALL, { count: 2, columns: '班级、性别' }],
  ['her sex is not shown', school(ELSEWHERE, GIRL), ['class', 'name'], { count: 1, columns: '班级' }],
  ['neither is the class', school(ELSEWHERE, GIRL), ['name'], null],
  ['two are no group', school(GIRL, GIRL), ALL, { count: 2, columns: '性别' }],
  ['three are', school(GIRL, GIRL, GIRL), ALL, null],
  [
    'two columns together, neither by itself',
    school(GIRL, GIRL, { ...GIRL, ...ELSEWHERE }, ELSEWHERE, ELSEWHERE),
    ALL,
    { count: 6, columns: '班级、性别' },
  ],
  ['what is blank is something else too', school({ sex: '' }), ALL, { count: 1, columns: '性别' }],
  ['the name itself does not count', school({ name: '阿依古丽·买买提' }), ALL, null],
])('children whom the shown columns together single out: %s', (_text, children, columns, found) => {
  expect(brief(warnings('report', { columns, names: 'masked' }, children))).toEqual(found ? [['privacy.fewChildren', found]] : []);
  expect(warnings('report', { columns }, children)).toEqual([]);
});

test('on a wall as well', () => {
  expect(brief(warnings('wall', {}, school(ELSEWHERE)))).toEqual([['privacy.fewChildren', { count: 1, columns: '班级' }]]);
});

test.each<[text: string, change: Row, column: string, header: string]>([
  ['a phone', { guardianPhone: '13900139000' }, 'guardianPhone', '监护人电话'],
  ['another county in the ID', { residentId: '520102201703150019' }, 'residentId', '身份证号'],
  ['another year of birth', { birthDate: d('2016-03-15') }, 'birthDate', '出生日期'],
  ["a guardian's name", { guardianName: '阿里木' }, 'guardianName', '监护人姓名'],
  ['a rare nationality, which is not masked', { nationality: '水族' }, 'nationality', '民族'],
  ['the only parent in another province', { fatherProvince: '西藏自治区' }, 'fatherProvince', '父亲务工省市'],
])('what is masked singles out too: %s', (_text, change, column, header) => {
  const found = warnings('report', { columns: ['name', 'sex', column], names: 'masked' }, school(change));
  expect(brief(found.filter(({ code }) => code === 'privacy.fewChildren'))).toEqual([
    ['privacy.fewChildren', { count: 1, columns: header }],
  ]);
});

test('of many columns those are named that do it, not all', () => {
  const children = school().map((child, at) => ({ ...child, guardianPhone: `1380013800${at}` }));
  const found = warnings('report', { columns: [...ALL, 'guardianPhone'], names: 'masked' }, children);
  expect(found.find(({ code }) => code === 'privacy.fewChildren')?.parameters).toEqual({ count: 6, columns: '监护人电话' });
});

test.each<[children: number, code: string | undefined]>([
  [1, 'privacy.shortList'],
  [2, 'privacy.shortList'],
  [3, undefined],
])('a list of %i children does not hide who they are, whatever it shows', (count, code) => {
  const [found] = warnings('wall', { columns: ['name'] }, school().slice(0, count));
  expect(found?.code).toBe(code);
});

test('a list for class teachers with several classes is not what one of them needs', () => {
  expect(brief(warnings('class', {}, school(ELSEWHERE)))).toEqual([['privacy.manyClasses', { count: 2 }]]);
  expect(warnings('class', { className: '三年级1班' }, school(ELSEWHERE))).toEqual([]);
});

test('a ticked restricted column is warned of, and so is a private one that stays whole', () => {
  expect(brief(warnings('class', { columns: ['name', 'hardship', 'notes'] }))).toEqual([
    ['privacy.restrictedShown', { columns: '困境类别、备注' }],
  ]);
  expect(brief(warnings('report', { columns: ['name', 'hardship', 'health'] }))).toEqual([
    ['privacy.restrictedShown', { columns: '困境类别' }],
    ['privacy.privateShown', { columns: '健康状况' }],
  ]);
});

describe('consents', () => {
  const NONE: Row = { consentOn: '' };
  const Changes = [{ changeId: 'B1', date: d('2026-10-01'), childId: 'L2', column: '监护人姓名', before: '王大山', after: '李秀英' }];
  const some = school(NONE, {}, {}, { consentOn: d('2020-01-01') });

  test('a report with private columns: who has none, and whose guardian has changed since; not who has an old one', () => {
    expect(brief(warnings('report', { columns: ['name', 'residentId', 'guardianPhone'] }, some, Changes))).toEqual([
      ['privacy.noConsent', { count: 2, total: 6, columns: '身份证号、监护人电话' }],
    ]);
    expect(warnings('report', { columns: ['class', 'name'] }, some, Changes)).toEqual([]);
  });

  test('whole names on a wall are warned of, whoever has a consent', () => {
    expect(brief(warnings('wall', { names: 'shown' }, some, Changes))).toEqual([['privacy.namesOnWall', { count: 2 }]]);
    expect(brief(warnings('wall', { names: 'shown' }))).toEqual([['privacy.namesOnWall', { count: 0 }]]);
    expect(warnings('wall', { names: 'shown', columns: ['class', 'sex'] }, some)).toEqual([]);
  });

  test('children of other classes do not count', () => {
    const elsewhere = school({ ...NONE, ...ELSEWHERE });
    expect(warnings('report', { className: '三年级1班' }, elsewhere)).toEqual([]);
  });
});

test.each(PROFILE_IDS)('an empty list gives no warning: %s', (profile) => {
  const columns = CHILDREN.columns.map(({ key }) => key);
  expect(warnings(profile, { columns, asOf: d('2020-01-01') })).toEqual([]);
});
