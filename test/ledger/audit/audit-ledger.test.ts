import { auditLedger, isRestoredBySetUp } from '../../../src/ledger/audit';
import { dayOf } from '../../../src/ledger/calendar/day';
import type { FieldKind } from '../../../src/ledger/fields';
import type { TableSnapshot } from '../../../src/ledger/model/snapshot';
import { TABLES, type TableKey } from '../../../src/ledger/tables';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { id } from '../roster/rosters';
import { tableSnapshot } from '../support/apply-to-snapshot';
import { CHILD, childNumber, found, LEDGER, ledgerWith, OTHER, TODAY, type Rows } from './ledgers';

test('a fresh ledger and one with a right child have no findings', () => {
  expect(auditLedger(LEDGER, TODAY)).toEqual([]);
  expect(found({ Children: [CHILD] })).toEqual([]);
});

test.each<[string, Rows, string[]]>([
  ['a blank required cell', { Children: [{ ...CHILD, guardianPhone: '' }] }, ['档案台账 2 监护人电话 audit.required']],
  ['无, 未知 and — are answers', { Children: [{ ...CHILD, guardianPhone: '无', address: '未知', health: '—' }] }, []],
  [
    'a blank row between',
    { Children: [CHILD, {}, { ...CHILD, childId: 'L2', residentId: id('52212120150314003'), name: '李芳', guardianPhone: OTHER }] },
    [],
  ],
  ['a wrong check digit', { Children: [{ ...CHILD, residentId: '522121201503140011' }] }, ['档案台账 2 身份证号 residentId.checkDigit']],
  ['an ID as a number', { Children: [{ ...CHILD, residentId: 522121201503140000 }] }, ['档案台账 2 身份证号 residentId.numberCell']],
  [
    'a double ID',
    { Children: [CHILD, { ...CHILD, childId: 'L2', name: '王晓明', birthDate: '', guardianPhone: OTHER }] },
    ['档案台账 2 身份证号 audit.duplicate', '档案台账 3 身份证号 audit.duplicate', '档案台账 3 出生日期 audit.required'],
  ],
  [
    'a double key',
    {
      Staff: [
        { staffId: 'T1', name: '张丽' },
        { staffId: ' T1', name: '李强' },
      ],
    },
    ['教职工 2 编号 audit.duplicate', '教职工 3 编号 any.normalForm', '教职工 3 编号 audit.duplicate'],
  ],
  [
    'same name and birth date',
    {
      Children: [
        { ...CHILD, residentId: '无' },
        { ...CHILD, childId: 'L2', guardianPhone: OTHER },
      ],
    },
    ['档案台账 2 姓名 audit.sameNameAndBirth', '档案台账 3 姓名 audit.sameNameAndBirth'],
  ],
  [
    'birth date and sex against the ID',
    { Children: [{ ...CHILD, birthDate: dayOf(2015, 3, 15), sex: '女' }] },
    [
      '档案台账 2 性别 audit.sexDiffersFromId',
      '档案台账 2 身份证号 audit.birthDateDiffersFromId',
      '档案台账 2 身份证号 audit.sexDiffersFromId',
      '档案台账 2 出生日期 audit.birthDateDiffersFromId',
    ],
  ],
  ['left without a date', { Children: [{ ...CHILD, enrolStatus: '离册' }] }, ['档案台账 2 离册日期 audit.leftWithoutDate']],
  ['left but on the list', { Children: [{ ...CHILD, leftOn: TODAY }] }, ['档案台账 2 在册状态 audit.leftButOnList']],
  ['leaving tomorrow is still on the list', { Children: [{ ...CHILD, leftOn: TODAY + 1 }] }, []],
  [
    'unknown child and helper',
    {
      Children: [CHILD],
      Pairings: [
        { pairingId: 'P1', childId: 'L9', role: '帮扶教师', helperId: 'T9', helperName: '张丽', startsOn: TODAY, endsOn: TODAY - 1 },
      ],
    },
    ['结对帮扶 2 档案编号 audit.orphanChild', '结对帮扶 2 帮扶人编号 audit.orphanHelper', '结对帮扶 2 结束日期 audit.endBeforeStart'],
  ],
  [
    'a check-in of nobody',
    { Children: [CHILD], CheckIns: [{ checkInId: 'C1', date: TODAY, childId: 'L9', contactKind: '谈心', outcome: '成功' }] },
    ['联系记录 2 档案编号 audit.orphanChild'],
  ],
  [
    'a value that the school added itself',
    {
      Codes: [{ order: 1, contactKind: '下棋' }],
      Children: [CHILD],
      CheckIns: [{ checkInId: 'C1', date: TODAY, childId: 'L2026-0001', contactKind: '下棋', outcome: '成功' }],
    },
    [],
  ],
])('%s', (_, rows, expected) => expect(found(rows)).toEqual(expected));

test('missing tables and columns are named', () => {
  const staff = { ...LEDGER.tables.Staff!, missing: ['phone'] };
  const tables = Object.fromEntries(Object.entries({ ...LEDGER.tables, Staff: staff }).filter(([key]) => key !== 'Pauses'));
  expect(auditLedger({ ...LEDGER, tables }, TODAY).map((finding) => [finding.code, finding.parameters])).toEqual([
    ['audit.missingColumn', { sheet: '教职工', header: '联系电话' }],
    ['audit.missingTable', { sheet: '暂停联系', table: 'Pauses' }],
  ]);
});

test.each<[string, TableKey[], string[]]>([
  ['set up before the column came', ['Children', 'Baseline'], ['audit.newColumn hint 档案台账 1']],
  ['the archive had it when it was last compared', ['Children'], ['audit.missingColumn error 档案台账 1']],
  ['only the copy lacks it, which set-up completes', ['Baseline'], []],
])('a column that a later version brought: %s', (_, without, expected) => {
  const lacking = (key: TableKey): TableSnapshot => {
    const { sheet, headers } = LEDGER.tables[key]!;
    return tableSnapshot(
      key,
      sheet,
      headers.filter((header) => header !== '未外出一方监护能力'),
      [],
    );
  };
  const tables = { ...LEDGER.tables, ...Object.fromEntries(without.map((key) => [key, lacking(key)])) };
  const findings = auditLedger({ ...LEDGER, tables }, TODAY);
  expect(findings.map(({ code, severity, place }) => `${code} ${severity} ${place.sheet} ${place.row}`)).toEqual(expected);
  expect(findings.every(isRestoredBySetUp)).toBe(true);
});

test('every finding fills its sentence', () => {
  const all = auditLedger(
    ledgerWith({
      Children: [
        { ...CHILD, sex: '女', birthDate: '2015-3', guardianPhone: '138', leftOn: 1, fatherPhone: '1381', class: 301, health: '5' },
        CHILD,
      ],
    }),
    TODAY,
  );
  expect(all.length).toBeGreaterThan(5);
  for (const finding of all) expect(findingSentence('zh-CN', finding)).not.toMatch(/\{\w+\}|undefined|audit\./);
});

test('every content of a column is read once, however many rows and rules ask for it', () => {
  const Children = Array.from({ length: 300 }, (_, index) => childNumber(index));
  const CheckIns = Array.from({ length: 3000 }, (_, index) => ({
    checkInId: `C${index}`,
    date: TODAY - (index % 90),
    childId: `L2026-${String((index % 300) + 1).padStart(4, '0')}`,
    contactKind: '谈心',
    outcome: '成功',
    content: `第${index % 40}次`,
  }));
  const ledger = ledgerWith({ Children, CheckIns });
  /** How many different contents, blank among them, stand in all columns of a kind: so often it may be read. */
  const contents = new Map<FieldKind, number>();
  for (const { key, rows } of Object.values(ledger.tables)) {
    TABLES[key].columns.forEach(({ kind }, at) => {
      contents.set(kind, (contents.get(kind) ?? 0) + new Set(['', ...rows.map((row) => row[at] ?? '')]).size);
    });
  }
  const reads = [...contents].map(([kind, count]) => ({ spy: jest.spyOn(kind, 'read'), count }));
  auditLedger(ledger, TODAY);
  for (const { spy, count } of reads) {
    expect(spy.mock.calls.length).toBeLessThanOrEqual(count);
    spy.mockRestore();
  }
});
