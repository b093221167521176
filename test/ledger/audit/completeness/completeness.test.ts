/** Completeness by weight, and who was not verified since the term began. */
import { Audit, completenessOf, notVerifiedSince, ratioOf } from '../../../../src/ledger/audit';
import { COUNTS_ONLY_WHEN, WEIGHTS, weightOf } from '../../../../src/ledger/audit/completeness/weights';
import { dayOf } from '../../../../src/ledger/calendar/day';
import { CHILDREN } from '../../../../src/ledger/tables';
import { childNumber, ledgerWith, TODAY, type Row, type Rows } from '../ledgers';

const audit = (rows: Rows): Audit => new Audit(ledgerWith(rows), TODAY);
const one = (change: Row) => completenessOf(audit({ Children: [childNumber(0, change)] })).children[0]!;
const all = Object.fromEntries(CHILDREN.columns.map((column) => [column.key, '未知']));

test('weights are for columns that exist', () => {
  const keys = CHILDREN.columns.map((column) => column.key);
  expect(keys).toEqual(expect.arrayContaining([...Object.keys(WEIGHTS), ...Object.keys(COUNTS_ONLY_WHEN)]));
  const asked = new Set<string>();
  const note = (column: string): string => {
    asked.add(column);
    return 'away';
  };
  for (const counts of Object.values(COUNTS_ONLY_WHEN)) counts(note);
  expect(keys).toEqual(expect.arrayContaining([...asked]));
});

test('the chain of contact weighs most, required columns more than others', () => {
  const heaviest = [...CHILDREN.columns].sort((a, b) => weightOf(b.key) - weightOf(a.key)).slice(0, 4);
  expect(heaviest.map((column) => column.key)).toEqual(
    expect.arrayContaining(['guardianPhone', 'guardianName', 'guardianRelation', 'address']),
  );
  const required = CHILDREN.columns.filter((column) => column.required && column.key !== 'childId');
  expect(Math.min(...required.map((column) => weightOf(column.key)))).toBeGreaterThanOrEqual(3);
});

test('无, 未知 and — are answers; blank and unreadable are none', () => {
  const full = one(all);
  expect([full.missing, ratioOf(full)]).toEqual([[], 1]);
  expect(one({ ...all, guardianPhone: '—', motherPhone: '无' }).missing).toEqual([]);
  expect(one({ ...all, guardianPhone: '', nationality: '', residentId: '123' }).missing).toEqual([
    'guardianPhone',
    'residentId',
    'nationality',
  ]);
});

test('some columns count only when another one says so', () => {
  const missing = (change: Row): readonly string[] =>
    one({ ...all, dormitory: '', fatherProvince: '', leaveReason: '', ...change }).missing;
  expect(missing({ boarding: '走读', fatherStatus: '在家' })).toEqual([]);
  expect(missing({ boarding: '住校', fatherStatus: '外出务工' })).toEqual(['fatherProvince', 'dormitory']);
});

test.each<[string, Row, boolean]>([
  ['one away, the other at home, grandparents care', {}, true],
  ['one away, the other divorced', { motherStatus: '离异' }, true],
  ['one away, the other is the guardian', { guardianship: '母亲' }, false],
  ['one away, the other has died', { motherStatus: '已故' }, false],
  ['both away', { motherStatus: '外出务工' }, false],
  ['nobody away', { fatherStatus: '在家' }, false],
  ['the other not known', { motherStatus: '' }, false],
])('未外出一方监护能力 is asked for: %s', (_, change, asked) => {
  const missing = one({
    ...all,
    fatherStatus: '外出务工',
    motherStatus: '在家',
    guardianship: '祖辈',
    otherAbility: '',
    ...change,
  }).missing;
  expect(missing.includes('otherAbility')).toBe(asked);
});

test('a column that the ledger does not have yet is not missing in its files; one that was taken out is', () => {
  const ledger = ledgerWith({ Children: [childNumber(0, { ...all, fatherStatus: '外出务工', motherStatus: '在家' })] });
  const without = (column: string): readonly string[] => {
    const { Children } = ledger.tables;
    const columns = Object.fromEntries(Object.entries(Children!.columns).filter(([key]) => key !== column));
    const tables = { ...ledger.tables, Children: { ...Children!, columns } };
    return completenessOf(new Audit({ ...ledger, tables }, TODAY)).children[0]!.missing;
  };
  expect([without('otherAbility'), without('guardianPhone')]).toEqual([[], ['guardianPhone']]);
});

test('classes and school add up from their children; the least complete come first', () => {
  const Children = [
    childNumber(0, { ...all, childId: 'A', class: '一年级1班' }),
    childNumber(1, { childId: 'B', class: '二年级1班', guardianPhone: '' }),
    childNumber(2, { childId: 'C', class: '一年级1班' }),
    childNumber(3, { childId: 'D', class: '一年级1班', enrolStatus: '离册', leftOn: TODAY - 5 }),
  ];
  const { school, classes, children } = completenessOf(audit({ Children }));
  expect(children.map((child) => child.childId)).toEqual(['B', 'C', 'A']);
  expect(classes.map(({ className, children: count }) => [className, count])).toEqual([
    ['一年级1班', 2],
    ['二年级1班', 1],
  ]);
  expect(school.answered).toBe(children.reduce((sum, child) => sum + child.answered, 0));
  expect(classes.reduce((sum, entry) => sum + entry.wanted, 0)).toBe(school.wanted);
});

test('an empty ledger is complete, not 0 ÷ 0', () => {
  expect(ratioOf(completenessOf(audit({})).school)).toBe(1);
});

describe('not verified', () => {
  const term = dayOf(2026, 9, 1);
  const Children = [
    childNumber(0, { verifiedOn: term }),
    childNumber(1, { verifiedOn: term - 1 }),
    childNumber(2, { verifiedOn: '' }),
    childNumber(3, { verifiedOn: '2026年9月2日' }),
    childNumber(4, { verifiedOn: '看过了' }),
    childNumber(5, { verifiedOn: '', enrolStatus: '离册', leftOn: TODAY - 1 }),
    childNumber(6, { verifiedOn: term - 300 }),
  ];
  test('since the term began: never first, then the longest ago', () => {
    const { since, children } = notVerifiedSince(audit({ Children }));
    expect(since).toBe(term);
    expect(children.map((child) => [child.childId, child.verifiedOn])).toEqual([
      ['L2026-0003', null],
      ['L2026-0005', null],
      ['L2026-0007', term - 300],
      ['L2026-0002', term - 1],
    ]);
  });
  test('half a year where there is no term; or since any day', () => {
    expect(notVerifiedSince(audit({ Children, Terms: [] })).since).toBe(TODAY - 183);
    expect(notVerifiedSince(audit({ Children }), term - 200).children).toHaveLength(3);
  });
});
