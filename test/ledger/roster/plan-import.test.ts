import { dayOf } from '../../../src/ledger/calendar/day';
import { planImport, type RosterSource } from '../../../src/ledger/roster';
import { planSetup } from '../../../src/ledger/setup';
import { applyToSnapshot, EMPTY_WORKBOOK } from '../support/apply-to-snapshot';
import { child, codes, outcomes } from './brought';
import { bring, LEDGER, TODAY } from './messy';
import { id, NUMBERS, roster, TWO_ROWS, WITH_TITLES } from './rosters';

describe('title rows, repeated header, sum, signatures and notes', () => {
  const result = bring(WITH_TITLES);

  test('only the children are rows', () => expect(outcomes(result)).toEqual(['4 王小明 new', '5 李芳 new', '7 阿不都·热合曼 new']));
  test('cells are normal', () => {
    expect(
      child(
        result.after,
        '王小明',
        'childId',
        'sex',
        'residentId',
        'birthDate',
        'class',
        'homePhone',
        'address',
        'guardianName',
        'guardianRelation',
        'boarding',
        'enrolStatus',
        'joinedOn',
      ),
    ).toEqual([
      'L2026-0001',
      '男',
      id('52212120150314001'),
      dayOf(2015, 3, 14),
      '三年级1班',
      '13812345678、13987654321',
      '青山村一组',
      '王大山',
      '祖父',
      '住校',
      '在册',
      TODAY,
    ]);
    expect(child(result.after, '李芳', 'childId', 'residentId', 'homePhone', 'boarding', 'guardianRelation')).toEqual([
      'L2026-0002',
      id('52212120150520002'),
      '13812345679',
      '走读',
      '婶母',
    ]);
    expect(child(result.after, '阿不都·热合曼', 'class', 'homePhone', 'guardianRelation')).toEqual(['三年级1班', '13812345670', '外祖父']);
  });
  test('text that begins like a formula stays what it is', () => {
    expect(result.plan.findings.some((finding) => finding.code === 'personName.oddCharacter' && finding.place.row === 7)).toBe(true);
    expect(child(result.after, '阿不都·热合曼', 'guardianName')).toEqual(['=SUM(A1)']);
  });
  test('every other row is named', () => {
    const skipped = result.plan.findings.filter((finding) => finding.code === 'roster.skippedRow').map((finding) => finding.place.row);
    expect(skipped).toEqual([1, 2, 6, 8, 9, 10]);
  });
  test('whose phone it is is asked, and the answer is taken and remembered', () => {
    expect(result.preview.ambiguousHeaders).toEqual([
      { header: '联系电话', choices: expect.arrayContaining(['guardianPhone']), chosen: 'homePhone', answered: false },
    ]);
    const answered = bring(WITH_TITLES, LEDGER, { answers: { 联系电话: 'guardianPhone' } });
    expect(child(answered.after, '王小明', 'guardianPhone', 'homePhone')).toEqual(['13812345678、13987654321', '']);
    expect(bring(WITH_TITLES, { ...LEDGER, settings: answered.after.settings }).preview.ambiguousHeaders[0]).toMatchObject({
      chosen: 'guardianPhone',
      answered: true,
    });
  });
});

describe('a two-row merged header', () => {
  const result = bring(TWO_ROWS);

  test('parents are told apart, the class comes from the title', () => {
    expect(outcomes(result)).toEqual(['4 陈小军 new', '5 陈小红 new', '6 刘洋 new']);
    expect(
      child(
        result.after,
        '陈小军',
        'class',
        'birthDate',
        'fatherName',
        'fatherPhone',
        'fatherProvince',
        'motherName',
        'motherPhone',
        'notes',
      ),
    ).toEqual(['四年级2班', dayOf(2014, 5, 6), '陈建国', '13700001111', '广东省东莞市', '周丽', '—', '母亲已去世']);
    expect(child(result.after, '陈小红', 'birthDate', 'motherPhone')).toEqual([dayOf(2014, 5, 6), '']);
    expect(child(result.after, '刘洋', 'birthDate', 'class')).toEqual([dayOf(2014, 8, 7), '四年级2班']);
  });
  test('a phone with a digit missing is not written, but kept in the notes and named', () => {
    expect(child(result.after, '刘洋', 'fatherPhone', 'notes')).toEqual(['', '父亲▸联系电话：1370000222']);
    expect(codes(result)).toEqual(['6 phone.length']);
  });
  test('group headers without merged cells are carried to the right', () => {
    expect(bring({ ...TWO_ROWS, merges: [] }).preview.mapping).toEqual(result.preview.mapping);
  });
});

describe('numbers that Excel has damaged', () => {
  const result = bring(NUMBERS);

  test('an 18-digit ID as a number is never repaired; the row enters by its other identity', () => {
    expect(outcomes(result)).toEqual(['2 赵一 new', '3 钱二 new', '4 孙三 blocked', '5 周五 new']);
    expect(child(result.after, '赵一', 'residentId', 'studentNumber', 'birthDate', 'class', 'notes')).toEqual([
      '',
      `G${id('52212120150314001')}`,
      dayOf(2015, 3, 14),
      '三年级2班',
      '爱好：足球',
    ]);
    expect(child(result.after, '钱二', 'residentId', 'class', 'nationality', 'leftBehindKind')).toEqual([
      '',
      '三年级2班',
      '苗族',
      '单亲留守',
    ]);
    expect(JSON.stringify(result.plan.edits)).not.toContain('52212120150415');
    expect(codes(result)).toEqual([
      '2 residentId.numberCell',
      '3 residentId.numberCell',
      '4 residentId.numberCell',
      '4 roster.noIdentity',
      '5 code.bareDigit',
    ]);
  });
  test('sex and birth date come from a right ID', () =>
    expect(child(result.after, '周五', 'sex', 'birthDate', 'class')).toEqual(['女', dayOf(2015, 9, 9), '四年级1班']));
});

describe.each([
  ['titles', WITH_TITLES],
  ['two rows', TWO_ROWS],
  ['numbers', NUMBERS],
])('importing twice is importing once: %s', (_, source) => {
  const once = bring(source);
  const twice = bring(source, once.after);
  test('the second run writes nothing', () => {
    expect(twice.plan.edits).toEqual([]);
    expect(twice.preview.counts.new + twice.preview.counts.changed).toBe(0);
    expect(twice.preview.missing).toEqual([]);
  });
});

test('a Chinese roster comes into an English ledger in English', () => {
  const english = applyToSnapshot(
    EMPTY_WORKBOOK,
    planSetup(EMPTY_WORKBOOK, { schoolName: 'Green Hill School', language: 'en', today: TODAY }).edits,
  );
  const result = bring(WITH_TITLES, english);
  expect(child(result.after, '王小明', 'sex', 'guardianRelation', 'boarding', 'enrolStatus', 'class')).toEqual([
    'Male',
    'Paternal grandfather',
    'Boarder',
    'On the list',
    '三年级1班',
  ]);
  expect(bring(WITH_TITLES, result.after).plan.edits).toEqual([]);
});

test('what the ledger has lost its column for goes into the notes', () => {
  const children = LEDGER.tables.Children!;
  const columns = Object.fromEntries(Object.entries(children.columns).filter(([key]) => key !== 'address'));
  const result = bring(WITH_TITLES, { ...LEDGER, tables: { ...LEDGER.tables, Children: { ...children, columns, missing: ['address'] } } });
  expect(child(result.after, '王小明', 'notes')).toEqual(['家庭详细地址：青山村一组']);
});

test.each<[string, RosterSource, string]>([
  [
    'an empty sheet',
    roster('x', [
      ['', ''],
      ['', ''],
    ]),
    'roster.empty',
  ],
  [
    'no header',
    roster('x', [
      ['你好', '世界'],
      [1, 2],
    ]),
    'roster.noHeader',
  ],
  [
    'no name column',
    roster('x', [
      ['性别', '班级', '民族'],
      ['男', '三年级1班', '汉'],
    ]),
    'roster.noNameColumn',
  ],
])('%s is refused', (_, source, code) => {
  const result = planImport(LEDGER, source, { today: TODAY });
  expect(result.plan.edits).toEqual([]);
  expect(result.plan.findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']]);
});
test('without a ledger nothing is planned', () =>
  expect(planImport(EMPTY_WORKBOOK, WITH_TITLES, { today: TODAY }).plan.findings[0]?.code).toBe('roster.noLedger'));
