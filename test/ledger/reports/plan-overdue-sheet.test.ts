/** The sheet 逾期清单: its rows, its empty sentence, its page. */
import { planOverdueSheet } from '../../../src/ledger/reports/plan-overdue-sheet';
import type { Edit, Written } from '../../../src/ledger/plan/edit';
import type { WorkbookPlan } from '../../../src/ledger/plan/workbook-plan';
import { d } from '../calendar/helpers';
import { snapshotOf, type Row } from '../build-snapshot';
import { WORDS } from './report-words';

const words = WORDS['zh-CN'];
const DUTY: Row = {
  dutyId: 'D1',
  duty: '谈心',
  contactKind: '谈心',
  role: '帮扶教师',
  period: '月',
  minimum: 1,
  graceDays: 3,
  active: '是',
};
const rows = {
  Children: [
    { childId: 'L1', name: '甲', class: '三年级1班', joinedOn: d('2026-09-01') },
    { childId: 'L2', name: '乙', class: '', joinedOn: d('2026-09-01') },
  ],
  Pairings: [
    { childId: 'L1', role: '帮扶教师', helperName: '王老师', startsOn: d('2026-09-01') },
    { childId: 'L2', role: '帮扶教师', helperName: '李老师', startsOn: d('2026-09-01') },
  ],
  Duties: [DUTY],
  Terms: [{ termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-20') }],
  CheckIns: [{ childId: 'L1', date: d('2026-09-20'), contactKind: '谈心', outcome: '成功', by: '王老师' }],
};

function blockOf(plan: WorkbookPlan): readonly (readonly Written[])[] {
  const block = plan.edits.find((edit): edit is Extract<Edit, { kind: 'writeBlock' }> => edit.kind === 'writeBlock');
  return block?.values ?? [];
}

test('one row per child and duty, the longest overdue first', () => {
  const plan = planOverdueSheet(snapshotOf(rows, { schoolName: '示范小学' }), { asOf: d('2026-11-10') }, words);
  const block = blockOf(plan);
  expect(block[0]![0]).toContain('示范小学');
  expect(block[1]![0]).toBe(
    '截至 2026-11-10：逾期 2 项，涉及 2 名儿童；将到期 0 项。每名儿童每项职责只列最近一期，“更早”为此前逾期的期数。',
  );
  expect(block.slice(3)).toEqual([
    ['（未填班级）', '乙', 'L2', '谈心', '谈心', '帮扶教师', '李老师', d('2026-10-01'), d('2026-10-31'), '逾期', 7, 1, 0, 1, '无', ''],
    [
      '三年级1班',
      '甲',
      'L1',
      '谈心',
      '谈心',
      '帮扶教师',
      '王老师',
      d('2026-10-01'),
      d('2026-10-31'),
      '逾期',
      7,
      1,
      0,
      0,
      d('2026-09-20'),
      51,
    ],
  ]);
});

test('one class only', () => {
  const plan = planOverdueSheet(snapshotOf(rows), { asOf: d('2026-11-10'), className: '三年级1班' }, words);
  expect(
    blockOf(plan)
      .slice(3)
      .map((row) => row[1]),
  ).toEqual(['甲']);
});

test('an empty list says why', () => {
  const plan = planOverdueSheet(snapshotOf({ ...rows, Terms: [] }), { asOf: d('2026-11-10') }, words);
  expect(blockOf(plan)).toHaveLength(4);
  expect(blockOf(plan)[3]![0]).toBe(words.reports.empty.noTerm);
});

test('the sheet is made, cleared, written, shaped for printing, and every format lies on it', () => {
  const plan = planOverdueSheet(snapshotOf(rows), { asOf: d('2026-11-10') }, words);
  expect(plan.edits.map((edit) => edit.kind).slice(0, 3)).toEqual(['ensureSheet', 'clearSheet', 'writeBlock']);
  expect(plan.edits).toContainEqual({
    kind: 'pageSetup',
    sheet: '逾期清单',
    setup: { orientation: 'landscape', paper: 'A4', fitToWidth: true, titleRows: 3, footer: words.reports.overdue.footer },
  });
  for (const edit of plan.edits) {
    if (edit.kind !== 'format') continue;
    expect(edit.area.rows).toBeGreaterThan(0);
    expect(edit.area.row + edit.area.rows - 1).toBeLessThanOrEqual(blockOf(plan).length);
    expect(edit.area.column + edit.area.columns).toBeLessThanOrEqual(16);
  }
});
