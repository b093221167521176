/** The summary sheet: its formulas give the figures of the rules, on tidy and untidy ledgers; its plan says what it could not do. */
import { dayOf } from '../../../src/ledger/calendar/day';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { planSummary } from '../../../src/ledger/reports/plan-summary';
import { WORDS } from './report-words';
import { ASOF, calculated, expected } from './summary-rows';
import { d } from '../calendar/helpers';
import { snapshotOf, tableOf, type Row, type Rows } from '../build-snapshot';
import fc from '../../support/property';

const TERMS: Row[] = [{ termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-20') }];
const words = WORDS['zh-CN'];

const child = (change: Row): Row => ({ childId: 'L1', name: '甲', joinedOn: d('2026-09-01'), ...change });

describe('formulas give the figures of the rules', () => {
  const cases: [string, Rows][] = [
    ['no children at all', { Children: [], Pairings: [], Terms: TERMS }],
    ['one blank row', { Children: [{}], Pairings: [{}] }],
    [
      'on the list or not',
      {
        Children: [
          child({}),
          child({ childId: '', name: '无号' }),
          child({ childId: 'L3', joinedOn: ASOF + 0.75 }),
          child({ childId: 'L4', joinedOn: ASOF + 1 }),
          child({ childId: 'L5', leftOn: ASOF }),
          child({ childId: 'L6', leftOn: ASOF + 0.5 }),
          child({ childId: 'L7', leftOn: ASOF + 1 }),
          child({ childId: 'L8', joinedOn: '' }),
          child({ childId: 'L9', joinedOn: '待定' }),
        ],
        Pairings: [],
      },
    ],
    [
      'codes, blanks and dashes',
      {
        Children: [
          child({ fatherArea: '省外', guardianship: '祖辈', guardianSchooling: '文盲', homeVisitsPerYear: 2, archivedOn: ASOF + 0.4 }),
          child({
            childId: 'L2',
            motherArea: '省外',
            fatherArea: '省外',
            guardianship: '父亲',
            guardianSchooling: '初小',
            homeVisitsPerYear: 3,
            archivedOn: ASOF + 1,
          }),
          child({ childId: 'L3', fatherArea: '县内', guardianship: '', guardianSchooling: '—', homeVisitsPerYear: 0 }),
        ],
        Pairings: [],
      },
    ],
    [
      'other spellings of the same codes',
      {
        Children: [
          child({ guardianship: '外婆', guardianSchooling: '不识字', motherArea: '外省' }),
          child({ childId: 'L2', guardianship: '隔代' }),
          child({ childId: 'L3', guardianship: '??' }),
        ],
        Pairings: [{ childId: 'L1', role: '结对教师', helperName: '王', startsOn: d('2026-09-01') }],
      },
    ],
    [
      'pairings on their boundary days',
      {
        Children: ['L1', 'L2', 'L3', 'L4', 'L5'].map((childId) => child({ childId })),
        Pairings: [
          { childId: 'L1', role: '帮扶教师', helperName: '王', startsOn: ASOF + 0.5 },
          { childId: 'L1', role: '代理家长', helperName: '李', startsOn: ASOF - 9 },
          { childId: 'L2', role: '帮扶教师', helperName: '王', startsOn: ASOF - 9, endsOn: ASOF },
          { childId: 'L3', role: '帮扶教师', helperName: '王', startsOn: ASOF - 9, endsOn: ASOF - 1 },
          { childId: 'L4', role: '帮扶教师', helperName: '王', startsOn: ASOF + 1 },
          { childId: 'L4', role: '学习帮手', helperName: '小明', startsOn: ASOF - 3, endsOn: ASOF + 0.3 },
          { childId: 'L9', role: '帮扶教师', helperName: '王', startsOn: ASOF - 9 },
          {},
        ],
      },
    ],
  ];
  test.each(cases)('%s', (_name, rows) => {
    expect(calculated(snapshotOf(rows))).toEqual(expected(snapshotOf(rows)));
  });

  test('on random ledgers', () => {
    const day = fc.option(
      fc.integer({ min: ASOF - 40, max: ASOF + 40 }).map((one) => one + (one % 2) / 2),
      { nil: '' },
    );
    const row = fc.record({
      childId: fc.constantFrom('L1', 'L2', 'L3', 'L4', '', 'L5'),
      name: fc.constant('甲'),
      joinedOn: day,
      leftOn: day,
      archivedOn: day,
      fatherArea: fc.constantFrom('', '省外', '县内', '—', '外省'),
      motherArea: fc.constantFrom('', '省外', '省内县外'),
      guardianship: fc.constantFrom('', '祖辈', '父亲', '奶奶'),
      guardianSchooling: fc.constantFrom('', '文盲', '初小', '小学'),
      homeVisitsPerYear: fc.constantFrom('', 0, 2, 3),
    });
    const pairing = fc
      .record({
        childId: fc.constantFrom('L1', 'L2', 'L3'),
        role: fc.constantFrom('帮扶教师', '代理家长', '宿管'),
        helperName: fc.constant('王'),
        startsOn: fc.integer({ min: ASOF - 5, max: ASOF + 5 }),
        length: fc.constantFrom('', 0, 3, 9),
      })
      .map(({ length, ...one }) => ({ ...one, endsOn: length === '' ? '' : one.startsOn + Number(length) }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.array(pairing, { maxLength: 8 }), (Children, Pairings) => {
        const snapshot = snapshotOf({ Children, Pairings });
        expect(calculated(snapshot)).toEqual(expected(snapshot));
      }),
      { numRuns: 60 },
    );
  });

  test('renamed headers, with characters that formulas must escape', () => {
    const rows = [child({ guardianship: '祖辈' })];
    const plain = snapshotOf({ Children: rows, Pairings: [] });
    const renamed = tableOf('Children', rows, 'zh-CN', { guardianship: "监护 类型[必填]#'1'" });
    const column = renamed.headers.indexOf("监护 类型[必填]#'1'");
    const Children = { ...renamed, columns: { ...renamed.columns, guardianship: column }, missing: [] };
    const snapshot = { ...plain, tables: { ...plain.tables, Children } };
    expect(calculated(snapshot)).toEqual(expected(snapshot));
    expect(calculated(snapshot).find(([id]) => id === 'S6')).toEqual(['S6', 1, 1, 1, 0]);
  });

  test('an English ledger', () => {
    const snapshot = snapshotOf(
      {
        Children: [child({ guardianship: 'Grandparents', fatherArea: 'Another province' }), child({ childId: 'L2' })],
        Pairings: [{ childId: 'L1', role: 'Paired teacher', helperName: 'Wang', startsOn: ASOF }],
        Pauses: [{ childId: 'L2', startsOn: ASOF, endsOn: ASOF, reason: 'Off the list' }],
      },
      { language: 'en' },
    );
    expect(calculated(snapshot)).toEqual(expected(snapshot));
    expect(
      calculated(snapshot)
        .filter(([, numerator]) => numerator === 1)
        .map(([id]) => id),
    ).toEqual(['S4', 'S6', 'S8', 'S8']);
    expect(calculated(snapshot)[0]?.[2]).toBe(1);
  });

  test('a tidy ledger has short formulas', () => {
    const { edits } = planSummary(snapshotOf({ Children: [child({ guardianship: '祖辈' })], Pairings: [] }), { asOf: ASOF }, words);
    const block = edits.find((edit) => edit.kind === 'writeBlock')!;
    const s6 = block.kind === 'writeBlock' && block.values.find(([id]) => id === 'S6')!;
    expect(s6 && s6[2]).toEqual({
      formula:
        '=SUMPRODUCT((Children[档案编号]<>"")*ISNUMBER(Children[入册日期])*(Children[入册日期]<$B$3+1)' +
        '*((Children[离册日期]="")+(Children[离册日期]>=$B$3+1)>0)*(Children[监护类型]="祖辈"))',
    });
  });
});

describe('what the plan says', () => {
  const said = (snapshot: LedgerSnapshot, term?: string): string[] =>
    planSummary(snapshot, { asOf: ASOF, ...(term === undefined ? {} : { term }) }, words).findings.map(({ code, place }) =>
      `${code} ${place.sheet} ${place.row ?? ''}`.trim(),
    );
  test('a column that is missing', () => {
    const snapshot = snapshotOf({ Children: [child({})], Pairings: [] });
    const { guardianship: _gone, ...columns } = snapshot.tables.Children!.columns;
    const without = { ...snapshot, tables: { ...snapshot.tables, Children: { ...snapshot.tables.Children!, columns } } };
    expect(said(without)).toEqual(['report.columnMissing 档案台账']);
    expect(calculated(without).find(([id]) => id === 'S6')).toEqual(['S6', '—', '—', '—', null]);
  });
  test('dates as text, which formulas do not see', () => {
    expect(said(snapshotOf({ Children: [child({ joinedOn: '2026年9月1日', leftOn: '—' })], Pairings: [] }))).toEqual([
      'report.textInsteadOfNumber 档案台账 2',
    ]);
    const Pauses = ['离册期间', '休学'].map((reason) => ({ childId: 'L1', startsOn: '2026-10-01', endsOn: ASOF, reason }));
    expect(said(snapshotOf({ Children: [child({})], Pairings: [], Pauses }))).toEqual(['report.textInsteadOfNumber 暂停联系 2']);
  });
  test('an unknown term: nothing is written', () => {
    const plan = planSummary(snapshotOf({ Children: [], Pairings: [], Terms: TERMS }), { asOf: ASOF, term: '2030-2031-1' }, words);
    expect(plan.edits).toEqual([]);
    expect(plan.findings.map((one) => one.code)).toEqual(['report.unknownTerm']);
  });
});

test('S10 is values, by duty and class, of the chosen term', () => {
  const snapshot = snapshotOf({
    Children: [child({ class: '三年级1班' })],
    Pairings: [],
    Terms: TERMS,
    Duties: [{ dutyId: 'D1', duty: '谈心', contactKind: '谈心', role: '任何人', period: '月', minimum: 1, active: '是' }],
    CheckIns: [{ childId: 'L1', date: d('2026-10-09'), contactKind: '谈心', outcome: '成功' }],
  });
  const { edits } = planSummary(snapshot, { asOf: dayOf(2026, 11, 30), term: '2026-2027-1' }, words);
  const block = edits.find((edit) => edit.kind === 'writeBlock')!;
  const rows = block.kind === 'writeBlock' ? block.values.slice(-3).map((row) => row.slice(0, 8)) : [];
  expect(rows).toEqual([
    ['S10', '按时率 （合计）', 1, 3, 0.3333, '', 0, 1],
    ['D1', '谈心', 1, 3, 0.3333, '', 0, 1],
    ['班级', '三年级1班', 1, 3, 0.3333, '', 0, 1],
  ]);
});
