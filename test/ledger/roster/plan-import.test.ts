import { dayOf } from '../../../src/ledger/calendar/day';
import type { Raw } from '../../../src/ledger/model/raw';
import { cellOf, type LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { planImport, type ImportOptions, type RosterSource } from '../../../src/ledger/roster';
import { planSetup } from '../../../src/ledger/setup';
import { applyToSnapshot, EMPTY_WORKBOOK } from '../support/apply-to-snapshot';
import { id, NUMBERS, roster, TWO_ROWS, WITH_TITLES } from './rosters';
import fc from '../../support/property';

const TODAY = dayOf(2026, 11, 23);
const LEDGER = applyToSnapshot(
  EMPTY_WORKBOOK,
  planSetup(EMPTY_WORKBOOK, { schoolName: '青山小学', language: 'zh-CN', today: TODAY }).edits,
);

function bring(source: RosterSource, ledger: LedgerSnapshot = LEDGER, options: Partial<ImportOptions> = {}) {
  const result = planImport(ledger, source, { today: TODAY, ...options });
  return { ...result, after: applyToSnapshot(ledger, result.plan.edits) };
}

function child(ledger: LedgerSnapshot, name: string, ...keys: string[]): Raw[] {
  const table = ledger.tables.Children!;
  const row = table.rows.findIndex((_, index) => cellOf(table, index, 'name') === name);
  return keys.map((key) => cellOf(table, row, key));
}
const outcomes = (result: ReturnType<typeof planImport>): string[] =>
  result.preview.rows.map((row) => `${row.sourceRow} ${row.name} ${row.outcome}`);
const codes = (result: ReturnType<typeof planImport>): string[] =>
  result.plan.findings.filter((finding) => finding.severity !== 'hint').map((finding) => `${finding.place.row} ${finding.code}`);

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

describe('matching', () => {
  const first = roster('三年级1班', [
    ['姓名', '身份证号', '出生日期', '监护人电话', '班级'],
    ['王小明', id('52212120150314001'), '', '13812345678', '三年级1班'],
    ['王小红', '', '2015-05-05', '13812345678', '三年级1班'],
    ['王小刚', id('52212120150314003'), '', '13812345678', '三年级1班'],
  ]);
  const { after } = bring(first);
  const again = (...rows: Raw[][]) => bring(roster('x', [['姓名', '身份证号', '出生日期', '监护人电话', '班级'], ...rows]), after);

  test('by ID; a blank does not erase; only the changed cell is written', () => {
    const result = again(['王小明', id('52212120150314001'), '', '13999999999', '']);
    expect(result.preview.rows[0]).toMatchObject({
      outcome: 'changed',
      childId: 'L2026-0001',
      changes: [{ column: 'guardianPhone', from: '13812345678', to: '13999999999' }],
    });
    expect(child(result.after, '王小明', 'class', 'guardianPhone')).toEqual(['三年级1班', '13999999999']);
  });
  test('by name and birth date, which brings the ID', () => {
    const result = again(['王小红', id('52212120150505002'), '', '', '']);
    expect(result.preview.rows[0]?.changes.map((change) => change.column)).toEqual(['residentId', 'sex']);
  });
  test('never by name alone', () => {
    expect(outcomes(again(['王小明', '', '2014-01-01', '', '']))).toEqual(['2 王小明 new']);
    expect(codes(again(['王小明', '', '2014-01-01', '', '']))).toEqual(['2 roster.sameName']);
    expect(outcomes(again(['王小明', '', '', '13812345678', '三年级1班']))).toEqual(['2 王小明 blocked']);
  });
  test('same name and birth date with another ID is another child', () => {
    const result = again(['王小明', id('52212120150314021'), '', '', '']);
    expect(outcomes(result)).toEqual(['2 王小明 new']);
    expect(codes(result)).toEqual(['2 roster.sameNameAndBirth']);
  });
  test('unknown never replaces a value, but fills a blank', () => {
    expect(again(['王小明', id('52212120150314001'), '', '未知', '']).preview.rows[0]?.outcome).toBe('unchanged');
  });
  test('the same child twice in a roster is brought once', () => {
    const row: Raw[] = ['新来', id('52212120150606002'), '', '', ''];
    expect(outcomes(again(row, row))).toEqual(['2 新来 new', '3 新来 blocked']);
  });
  test.each<[string, Raw[], Raw[], string]>([
    ['with and without a number', ['新来', id('52212120150606002'), '', '', ''], ['新来', '', '2015-06-06', '', ''], 'blocked'],
    ['without and with a number', ['新来', '', '2015-06-06', '', ''], ['新来', id('52212120150606002'), '', '', ''], 'blocked'],
    ['two numbers: namesakes', ['新来', id('52212120150606002'), '', '', ''], ['新来', id('52212120150606004'), '', '', ''], 'new'],
  ])('the same name and birth date twice in a roster, %s', (_, one, other, outcome) => {
    expect(again(one, other).preview.rows[1]?.outcome).toBe(outcome);
  });
  test('who is missing from the roster of a class is listed', () => {
    const result = again(['王小明', id('52212120150314001'), '', '', '三年级1班']);
    expect(result.preview.missing.map((one) => one.name)).toEqual(['王小红', '王小刚']);
  });
  test('file numbers go on after the highest', () => {
    expect(again(['新来', id('52212120150606002'), '', '', '']).preview.rows[0]?.childId).toBe('L2026-0004');
  });
  test('a wrong value never replaces a right one', () => {
    expect(again(['王小明', id('52212120150314001'), '', '138', '三年级9x班']).preview.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ column: 'guardianPhone', to: '138' }],
    });
    expect(again(['王小明', id('52212120150314001'), '', '1381234567', '火箭班']).preview.rows[0]).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('merged cells among the children', () => {
  const merged = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  test('a class that is merged over its children is the class of each', () => {
    const source = roster(
      'x',
      [
        ['班级', '姓名', '身份证号'],
        ['三年级1班', '王小明', id('52212120150314001')],
        ['', '李芳', id('52212120150520002')],
      ],
      [merged(1, 0, 2, 1)],
    );
    expect(child(bring(source).after, '李芳', 'class')).toEqual(['三年级1班']);
  });
  test('an address that is merged across two columns stays in its own', () => {
    const source = roster(
      'x',
      [
        ['姓名', '身份证号', '家庭住址', '户籍所在地'],
        ['王小明', id('52212120150314001'), '青山村一组', ''],
      ],
      [merged(1, 2, 1, 2)],
    );
    expect(child(bring(source).after, '王小明', 'address', 'registeredPlace')).toEqual(['青山村一组', '']);
  });
  test('a group header that is merged over its columns does not reach beyond them', () => {
    const source = roster(
      'x',
      [
        ['姓名', '身份证号', '父亲', '', '', ''],
        ['', '', '姓名', '电话', '民族', '电话'],
      ],
      [merged(0, 2, 1, 2)],
    );
    const rows = { ...source, values: [...source.values, ['王小明', id('52212120150314001'), '王强', '13812345678', '苗', '13987654321']] };
    expect(child(bring(rows).after, '王小明', 'fatherName', 'fatherPhone', 'nationality', 'homePhone')).toEqual([
      '王强',
      '13812345678',
      '苗族',
      '13987654321',
    ]);
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

test('whatever the cells hold, importing twice is importing once and no cell is lost without a word', () => {
  const cell = fc.oneof(
    fc.constantFrom('', '无', '—', '13812345678', '三(1)班', '2015-3-14', '王芳', '?', id('52212120150314001')),
    fc.string({ maxLength: 6 }),
    fc.integer({ min: 0, max: 99999 }),
  );
  const row = fc.tuple(
    fc.constantFrom('王小明', '李芳', '张三'),
    fc.constantFrom('', id('52212120150314001'), id('52212120150520002'), 522121201503140000),
    fc.constantFrom('', '2015-03-14', '2016.1.2'),
    cell,
    cell,
    cell,
    cell,
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const source = roster('x', [['姓名', '身份证号', '出生日期', '班级', '监护人电话', '监护人', '家庭情况'], ...rows]);
      const once = bring(source);
      expect(bring(source, once.after).plan.edits).toEqual([]);
      for (const imported of once.preview.rows) {
        const own = rows[imported.sourceRow - 2] ?? [];
        const kept = JSON.stringify(imported.changes.map((change) => String(change.to)));
        own.forEach((content, column) => {
          const text = String(content).trim();
          if (text === '' || imported.outcome !== 'new' || column === 2) return;
          const named = once.plan.findings.some((finding) => finding.place.row === imported.sourceRow && finding.place.column === column);
          const header = ['name', 'residentId', 'birthDate', 'class', 'guardianPhone', 'guardianName', 'economy'][column];
          expect(
            named || kept.includes(JSON.stringify(text).slice(1, -1)) || imported.changes.some((change) => change.column === header),
          ).toBe(true);
        });
      }
    }),
    { numRuns: 100 },
  );
});
