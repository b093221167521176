/** 已核实: quiet until the cell, or what the finding rests on, changes; and for what nobody can vouch. */
import { auditLedger, canVouch, planVerification, planWithdrawal, sift } from '../../../../src/ledger/audit';
import { dayOf } from '../../../../src/ledger/calendar/day';
import type { LedgerSnapshot } from '../../../../src/ledger/model/snapshot';
import { applyToSnapshot } from '../../support/apply-to-snapshot';
import { CHILD, childNumber, ledgerWith, TODAY, type Row } from '../ledgers';

const VOUCHER = { by: '张丽', note: '打过电话', on: TODAY };
const look = (snapshot: LedgerSnapshot) => sift(snapshot, auditLedger(snapshot, TODAY));

/** The ledger in which all findings of `Children` that can be have been verified. */
function verified(Children: readonly Row[]): LedgerSnapshot {
  const snapshot = ledgerWith({ Children });
  return applyToSnapshot(snapshot, planVerification(snapshot, auditLedger(snapshot, TODAY), VOUCHER).edits);
}

/** The same with other children. */
function withChildren(snapshot: LedgerSnapshot, Children: readonly Row[]): LedgerSnapshot {
  return { ...snapshot, tables: { ...snapshot.tables, Children: ledgerWith({ Children }).tables.Children! } };
}

const ODD = childNumber(0, { name: '王A明', guardianName: '李' });

test('a verified finding is quiet and says who and when', () => {
  const { loud, quiet } = look(verified([ODD]));
  expect(loud).toEqual([]);
  expect(quiet.map(({ finding, verification }) => [finding.code, verification.by, verification.on, verification.note])).toEqual([
    ['personName.latin', '张丽', TODAY, '打过电话'],
    ['personName.tooShort', '张丽', TODAY, '打过电话'],
  ]);
});

test('rows of the table: numbers go on, content and column are readable', () => {
  const snapshot = verified([ODD, childNumber(1, { birthDate: dayOf(2001, 1, 1), class: '未知' })]);
  const rows = snapshot.tables.Verifications!.rows;
  expect(rows.map((row) => row[0])).toEqual(['V000001', 'V000002', 'V000003', 'V000004'].slice(0, rows.length));
  expect(rows[0]?.slice(1, 9)).toEqual([TODAY, '张丽', '档案台账', 'Children', 'L2026-0001', '姓名', '王A明', 'personName.latin']);
  expect(rows.map((row) => row[7])).toContain('2001-01-01');
  const again = planVerification(snapshot, auditLedger(ledgerWith({ Children: [ODD] }), TODAY), VOUCHER);
  expect(again.edits).toMatchObject([
    {
      lastKey: rows.at(-1)?.[0],
      rows: [[`V00000${rows.length + 1}`], [`V00000${rows.length + 2}`]].map((row) => expect.arrayContaining(row)),
    },
  ]);
});

test.each<[string, Row[], number]>([
  ['the cell as it was', [ODD], 0],
  ['on another row', [childNumber(1), childNumber(2), ODD], 0],
  ['another cell of the row', [{ ...ODD, address: '青山村九组' }], 0],
  ['the cell changed', [{ ...ODD, name: '王B明' }], 1],
  ['another child with the same content', [{ ...ODD, childId: 'L9' }], 2],
])('%s', (_, Children, loud) => expect(look(withChildren(verified([ODD]), Children)).loud).toHaveLength(loud));

test('a finding about two children comes back when the other one is another', () => {
  const twins = [childNumber(0, { guardianPhone: '13800000001' }), childNumber(1, { guardianPhone: '13800000001' })];
  const snapshot = verified(twins);
  expect(look(snapshot).loud).toEqual([]);
  const third = { ...childNumber(2), guardianPhone: '13800000001' };
  expect(look(withChildren(snapshot, [...twins, third])).loud.map((finding) => finding.code)).toEqual(Array(3).fill('audit.sharedPhone'));
});

test.each<[string, Row, string]>([
  ['an ID that is lost', { residentId: 522121201503140000 }, 'residentId.numberCell'],
  ['a blank cell that must be filled', { guardianPhone: '' }, 'audit.required'],
  ['a child without a guardian', { guardianship: '无人监护' }, 'audit.noGuardian'],
  ['a formula error', { address: '#REF!' }, 'any.excelError'],
  ['a lost character', { guardianName: '李?' }, 'personName.lostCharacter'],
  ['a date that does not exist', { joinedOn: '2026-02-30' }, 'date.impossible'],
])('nobody can vouch for %s', (_, change, code) => {
  const snapshot = ledgerWith({ Children: [{ ...CHILD, ...change }] });
  const findings = auditLedger(snapshot, TODAY);
  expect(findings.map((finding) => finding.code)).toContain(code);
  expect(findings.filter((finding) => finding.code === code).some(canVouch)).toBe(false);
  const forged = verified([{ ...CHILD, ...change }]);
  expect(look(forged).loud.map((finding) => finding.code)).toContain(code);
});

test('a wrong check digit can be what the card says', () => {
  expect(look(verified([{ ...CHILD, residentId: '522121201503140011' }])).loud).toEqual([]);
});

test('withdrawn, it is told again; the row stays', () => {
  const snapshot = verified([ODD]);
  const [first] = look(snapshot).quiet;
  const edits = planWithdrawal(snapshot, first!.verification, TODAY + 1).edits;
  const after = applyToSnapshot(snapshot, edits);
  expect(look(after).loud.map((finding) => finding.code)).toEqual(['personName.latin']);
  expect(after.tables.Verifications!.rows).toHaveLength(2);
});

test('in a renamed sheet and in another order of columns it is still known', () => {
  const snapshot = verified([ODD]);
  const children = snapshot.tables.Children!;
  const renamed = { ...snapshot, tables: { ...snapshot.tables, Children: { ...children, sheet: '我们的孩子' } } };
  expect(look(renamed).loud).toEqual([]);
});
