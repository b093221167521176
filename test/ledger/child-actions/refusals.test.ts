/** What an action refuses: nothing is written, and it is said why. */
import type { ChildAction } from '../../../src/ledger/child-actions';
import type { LedgerSnapshot } from '../../../src/ledger/model/snapshot';
import { findingSentence } from '../../../src/locales/finding-sentence';
import type { Row } from '../build-snapshot';
import { d } from '../calendar/helpers';
import { archive, DAY, FLOWER, recorded } from '../history/archive';
import { after, leave, LEDGER, plan } from './planned';

const LEFT = after(plan(leave('2026-11-20')));
test.each<[string, ChildAction, string, LedgerSnapshot?]>([
  ['a day before 入册日期', leave('2026-08-31'), '入册日期是 2026-09-01'],
  ['a day that has not come', leave('2026-11-24'), '还没有到'],
  ['a child that has left', leave('2026-11-22'), '2026-11-20 离册', LEFT],
  ['coming back of a child that is there', { kind: 'return', childIds: ['L1'], day: DAY }, '没有离册'],
  ['coming back before leaving', { kind: 'return', childIds: ['L1'], day: d('2026-11-19') }, '2026-11-20', LEFT],
  ['resuming without a suspension', { kind: 'resume', childIds: ['L1'], day: DAY }, '没有休学'],
  ['a number that nobody has', leave('2026-11-20', ['L7']), 'L7'],
  ['no class', { kind: 'changeClass', childIds: ['L1'], day: DAY, className: '哪个班' }, '哪个班'],
  ['a number with a digit too few', { kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '1390000000' } }, '有 10 位'],
  ['a required field left blank', { kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '' } }, '“监护人电话”'],
  ['a new child without a name', { kind: 'join', day: DAY, values: { name: '', class: '三1' } }, '“姓名”'],
  [
    'a new child with a known ID',
    { kind: 'join', day: DAY, values: { name: '张三', class: '三1', residentId: '522635201605050028' } },
    '第 2 行',
  ],
])('refused: %s', (_what, action, words, snapshot = LEDGER) => {
  const planned = plan(action, snapshot);
  expect(planned.plan.edits).toEqual([]);
  expect(planned.findings.map((finding) => `${finding.severity} ${findingSentence('zh-CN', finding)}`).join()).toContain(`error`);
  expect(planned.findings.map((finding) => findingSentence('zh-CN', finding)).join()).toContain(words);
});

test('a guardian or number is not changed without a reason', () => {
  const planned = plan({ kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '13900000009' } }, LEDGER, {
    reason: ' ',
    by: '',
  });
  expect(planned.findings).toEqual([expect.objectContaining({ code: 'action.noReason', severity: 'error' })]);
  expect(planned.plan.edits).toEqual([]);
  expect(planned.preview).toEqual([expect.objectContaining({ column: 'guardianPhone', after: '13900000009' })]);
});

test('a wrong number is told also while the reason is missing', () => {
  const planned = plan({ kind: 'contact', childIds: ['L1'], day: DAY, values: { guardianPhone: '139000' } }, LEDGER, {
    reason: '',
    by: '',
  });
  expect(planned.findings).toHaveLength(2);
  expect(planned.findings.at(-1)?.code).toBe('action.noReason');
  expect(planned.plan.edits).toEqual([]);
});

test.each<[text: string, change: Row, code: string]>([
  ['by its day alone', { leftOn: d('2026-10-01') }, 'action.alreadyLeft'],
  ['by its state alone', { enrolStatus: '离册' }, 'action.leftWithoutDay'],
  ['by both', { enrolStatus: '离册', leftOn: d('2026-10-01') }, 'action.alreadyLeft'],
])('a child that is off the list %s does not leave, change class or pause', (_text, change, code) => {
  const ledger = recorded(archive([{ ...FLOWER, ...change }]));
  const actions: readonly ChildAction[] = [
    leave('2026-11-20'),
    { kind: 'changeClass', childIds: ['L1'], day: DAY, className: '三年级2班' },
    { kind: 'suspend', childIds: ['L1'], day: DAY },
  ];
  for (const action of actions) {
    const { findings, plan: made } = plan(action, ledger);
    expect([findings.map((finding) => finding.code), made.edits]).toEqual([[code], []]);
  }
});
