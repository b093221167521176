/** Records from raw tables: what is read, and that what cannot be read is said and counts for nothing. */
import { isoOf } from '../../../src/ledger/calendar/day';
import { readLedger } from '../../../src/ledger/records/read-ledger';
import type { Ledger } from '../../../src/ledger/records/ledger';
import { d } from '../calendar/helpers';
import { snapshotOf, type Row, type Rows } from '../build-snapshot';

const TODAY = d('2026-11-23');
const read = (rows: Rows): { ledger: Ledger; said: string[] } => {
  const { ledger, findings } = readLedger(snapshotOf(rows), TODAY);
  return { ledger, said: findings.map(({ code, place }) => `${place.sheet} ${place.row} ${place.header ?? ''} ${code}`) };
};

const CHILD: Row = { childId: 'L1', name: '李小花', class: '三年级1班', joinedOn: d('2026-08-25'), birthDate: d('2016-05-05') };
const CHECK_IN: Row = { childId: 'L1', date: d('2026-10-12'), contactKind: '谈心', outcome: '成功' };

describe('children', () => {
  test('facts, by meaning and not by wording', () => {
    const { ledger, said } = read({
      Children: [
        {
          ...CHILD,
          sex: '女',
          boarding: '寄宿',
          guardianship: '外婆',
          guardianSchooling: '不识字',
          fatherArea: '外省',
          keyTarget: '√',
          leftBehindKind: '双亲留守',
          homeVisitsPerYear: '1次',
          archivedOn: d('2026-09-01'),
        },
      ],
    });
    expect(said).toEqual([]);
    expect(ledger.children).toEqual([
      {
        id: 'L1',
        name: '李小花',
        className: '三年级1班',
        row: 2,
        birth: d('2016-05-05'),
        enrolled: d('2026-08-25'),
        left: null,
        filed: d('2026-09-01'),
        sex: 'female',
        boarding: 'boarder',
        guardianship: 'grandparents',
        guardianSchooling: 'illiterate',
        fatherArea: 'otherProvince',
        motherArea: '',
        leftBehind: 'bothParents',
        civilAffairs: '',
        keyTarget: 'yes',
        visitsHome: 1,
      },
    ]);
  });
  test('time of day is cut off', () => {
    const { ledger } = read({ Children: [{ ...CHILD, joinedOn: d('2026-08-25') + 0.99 }] });
    expect(isoOf(ledger.children[0]!.enrolled!)).toBe('2026-08-25');
  });
  const cases: [string, Row, string[]][] = [
    ['blank row', {}, []],
    ['no number', { name: '无号' }, ['档案台账 3 档案编号 record.blank']],
    ['no 入册日期', { childId: 'L2', name: '甲' }, ['档案台账 3 入册日期 record.blank']],
    ['the same number again', CHILD, ['档案台账 3 档案编号 record.duplicateKey']],
    ['unknown code', { ...CHILD, childId: 'L2', guardianship: '火星人' }, ['档案台账 3 监护类型 code.notAChoice']],
  ];
  test.each(cases)('%s', (_name, row, expected) => {
    expect(read({ Children: [CHILD, row] }).said).toEqual(expected);
  });
  test('a number typed as a number is the same number', () => {
    const { ledger, said } = read({ Children: [{ ...CHILD, childId: 20260001 }], CheckIns: [{ ...CHECK_IN, childId: '20260001 ' }] });
    expect(ledger.children[0]!.id).toBe('20260001');
    expect(said).toEqual([]);
  });
});

describe('check-ins', () => {
  const cases: [string, Row, string[], number][] = [
    ['as it should be', CHECK_IN, [], 1],
    ['a date as text', { ...CHECK_IN, date: '2026年10月12日' }, [], 1],
    ['with a time', { ...CHECK_IN, date: d('2026-10-12') + 0.5 }, [], 1],
    ['blank row', {}, [], 0],
    ['no child', { ...CHECK_IN, childId: '' }, ['联系记录 2 档案编号 record.blank'], 0],
    ['no date', { ...CHECK_IN, date: '' }, ['联系记录 2 日期 record.blank'], 0],
    ['no kind', { ...CHECK_IN, contactKind: '' }, ['联系记录 2 联系类别 record.blank'], 0],
    ['no outcome', { ...CHECK_IN, outcome: '' }, ['联系记录 2 结果 record.blank'], 0],
    ['unknown outcome', { ...CHECK_IN, outcome: '大概' }, ['联系记录 2 结果 code.notAChoice'], 0],
    ['unknown role', { ...CHECK_IN, role: '校外人士' }, ['联系记录 2 履行身份 code.notAChoice'], 0],
    ['unknown child', { ...CHECK_IN, childId: 'L9' }, ['联系记录 2 档案编号 record.unknownChild'], 1],
    ['an own kind that the code sheet lacks', { ...CHECK_IN, contactKind: '远足' }, ['联系记录 2 联系类别 code.notInList'], 1],
    ['a number that is no date', { ...CHECK_IN, date: -5 }, ['联系记录 2 日期 date.unclear'], 0],
  ];
  test.each(cases)('%s', (_name, row, said, count) => {
    const result = read({ Children: [CHILD], CheckIns: [row] });
    expect(result.said).toEqual(said);
    expect(result.ledger.checkIns.count).toBe(count);
  });
  test("a kind of the school's own, listed on the code sheet", () => {
    const { ledger, said } = read({
      Children: [CHILD],
      Codes: [{ contactKind: '远足' }],
      CheckIns: [{ ...CHECK_IN, contactKind: '远足' }],
    });
    expect(said).toEqual([]);
    expect(ledger.checkIns.kinds).toEqual(['远足']);
  });
  test('in columns, with texts kept once', () => {
    const { checkIns } = read({
      Children: [CHILD],
      CheckIns: [
        { ...CHECK_IN, by: '王老师', role: '班主任' },
        { ...CHECK_IN, by: '王老师', outcome: '未接通', contactKind: '谈话' },
      ],
    }).ledger;
    expect(checkIns.kinds).toEqual(['talk']);
    expect(checkIns.roles).toEqual(['', 'classTeacher']);
    expect(checkIns.persons).toEqual(['', '王老师']);
    expect([...checkIns.success]).toEqual([1, 0]);
    expect([...checkIns.row]).toEqual([2, 3]);
  });
});

describe('duties', () => {
  const DUTY: Row = { dutyId: 'D1', duty: '谈心', contactKind: '谈心', role: '班主任', period: '月', minimum: 1, active: '是' };
  test('blank 宽限天数, 适用对象 and 假期也执行 have their defaults', () => {
    expect(read({ Duties: [DUTY] }).ledger.duties).toEqual([
      {
        id: 'D1',
        title: '谈心',
        kind: 'talk',
        performer: 'classTeacher',
        cycle: { unit: 'month' },
        need: 1,
        grace: 0,
        scope: 'all',
        inHolidays: false,
        enabled: true,
        row: 2,
      },
    ]);
  });
  const cases: [string, Row, unknown][] = [
    ['every 3 days', { period: '每3天' }, { unit: 'days', days: 3 }],
    ['all festivals', { period: '节日' }, { unit: 'festival', names: [] }],
    ['named festivals', { period: '节日：春节、端午节' }, { unit: 'festival', names: ['春节', '端午节'] }],
    ['birthday', { period: '生日' }, { unit: 'birthday' }],
    ['week', { period: '每周' }, { unit: 'week' }],
  ];
  test.each(cases)('%s', (_name, change, cycle) => {
    expect(read({ Duties: [{ ...DUTY, ...change }] }).ledger.duties[0]!.cycle).toEqual(cycle);
  });
  const bad: [Row, string][] = [
    [{ period: '常常' }, '帮扶职责 2 周期 dutyPeriod.unknown'],
    [{ period: '' }, '帮扶职责 2 周期 record.blank'],
    [{ minimum: '' }, '帮扶职责 2 最少次数 record.blank'],
    [{ minimum: 0 }, '帮扶职责 2 最少次数 wholeNumber.range'],
    [{ role: '火星人' }, '帮扶职责 2 履行人 code.notAChoice'],
    [{ scope: '月亮上的' }, '帮扶职责 2 适用对象 code.notAChoice'],
    [{ active: '' }, '帮扶职责 2 启用 record.blank'],
  ];
  test.each(bad)('%p asks nothing of anybody and is reported', (change, finding) => {
    const { ledger, said } = read({ Duties: [{ ...DUTY, ...change }] });
    expect(ledger.duties).toEqual([]);
    expect(said).toEqual([finding]);
  });
});

describe('pairings, pauses, terms, holidays', () => {
  const PAIRING: Row = { childId: 'L1', role: '帮扶教师', helperName: '王老师', startsOn: d('2026-09-01') };
  const bad: [Rows, string][] = [
    [{ Pairings: [{ ...PAIRING, childId: '' }] }, '结对帮扶 2 档案编号 record.blank'],
    [{ Pairings: [{ ...PAIRING, helperName: '' }] }, '结对帮扶 2 帮扶人姓名 record.blank'],
    [{ Pairings: [{ ...PAIRING, startsOn: '' }] }, '结对帮扶 2 开始日期 record.blank'],
    [{ Pairings: [{ ...PAIRING, endsOn: d('2026-08-31') }] }, '结对帮扶 2 结束日期 record.endBeforeStart'],
    [{ Pauses: [{ childId: 'L1' }] }, '暂停联系 2 起 record.blank'],
    [{ Terms: [{ termId: 'x', startsOn: d('2026-09-01') }] }, '校历 2 放假 record.blank'],
    [{ Terms: [{ termId: 'x', startsOn: d('2026-09-01'), endsOn: d('2026-08-01') }] }, '校历 2 放假 record.endBeforeStart'],
  ];
  test.each(bad)('%j', (rows, finding) => {
    const { ledger, said } = read(rows);
    expect(said).toEqual([finding]);
    expect([ledger.pairings, ledger.pauses, ledger.terms]).toEqual([[], [], []]);
  });
  test('read', () => {
    const { ledger, said } = read({
      Pairings: [PAIRING],
      Pauses: [{ childId: 'L1', startsOn: d('2026-10-01') }],
      Staff: [{ staffId: 'T1', name: '王老师', class: '三年级1班' }],
      Terms: [{ termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-20') }],
      Holidays: [{ holiday: '元旦', startsOn: d('2027-01-01') }],
    });
    expect(said).toEqual([]);
    expect(ledger.pairings[0]).toEqual({
      childId: 'L1',
      role: 'pairedTeacher',
      helperId: '',
      helperName: '王老师',
      start: d('2026-09-01'),
      end: null,
      row: 2,
    });
    expect(ledger.pauses[0]).toEqual({ childId: 'L1', start: d('2026-10-01'), end: null, row: 2 });
    expect(ledger.staff[0]).toEqual({ id: 'T1', name: '王老师', classTeacherOf: '三年级1班', row: 2 });
    expect(ledger.terms[0]).toEqual({ id: '2026-2027-1', start: d('2026-09-01'), end: d('2027-01-20') });
    expect(ledger.festivals[0]).toEqual({ name: '元旦', start: d('2027-01-01'), end: d('2027-01-01') });
  });
  test('a snapshot without tables is an empty ledger', () => {
    const { ledger, said } = read({});
    expect(said).toEqual([]);
    expect(ledger.children).toEqual([]);
    expect(ledger.checkIns.count).toBe(0);
  });
});
