/** Whose consent wants a look: missing, old, or given before the guardian changed. */
import { consentGaps, type ConsentAge } from '../../../src/ledger/privacy/consent';
import type { Raw } from '../../../src/ledger/model/raw';
import { d } from '../calendar/helpers';
import { snapshotOf, type Row } from '../build-snapshot';

const AS_OF = d('2026-11-23');
const child = (consentOn: Raw): Row => ({ childId: 'L1', name: '甲', class: '三年级1班', joinedOn: d('2025-09-01'), consentOn });
const change = (date: string, column: string, childId = 'L1', before = '李秀英', after = '张秀英'): Row => ({
  changeId: 'B1',
  date: d(date),
  childId,
  column,
  before,
  after,
});
const TERM: Row = { termId: '2026-2027-1', startsOn: d('2026-09-01'), endsOn: d('2027-01-20') };

test.each<[text: string, consentOn: Raw, changes: readonly Row[], age: ConsentAge, reason: string | undefined]>([
  ['none', '', [], 'year', 'none'],
  ['what stands there is no date', '已签', [], 'year', 'none'],
  ['asked and not there', '无', [], 'year', 'none'],
  ['this term', d('2026-09-05'), [], 'year', undefined],
  ['typed as text', '2026年9月5日', [], 'year', undefined],
  ['a year ago to the day', AS_OF - 365, [], 'year', undefined],
  ['a day more', AS_OF - 366, [], 'year', 'old'],
  ['before this term', d('2026-08-31'), [], 'term', 'old'],
  ['on its first day', d('2026-09-01'), [], 'term', undefined],
  ['guardian changed since', d('2026-09-05'), [change('2026-10-01', '监护人姓名')], 'year', 'guardianChanged'],
  [
    'kind of guardianship changed since',
    d('2026-09-05'),
    [change('2026-10-01', '监护类型', 'L1', '父母', '祖辈')],
    'year',
    'guardianChanged',
  ],
  ['relation changed since', d('2026-09-05'), [change('2026-10-01', '与儿童关系', 'L1', '奶奶', '姑姑')], 'year', 'guardianChanged'],
  ['guardian changed after the day', d('2026-09-05'), [change('2026-11-24', '监护人姓名')], 'year', undefined],
  ['guardian changed on the day of the consent', d('2026-10-01'), [change('2026-10-01', '监护人姓名')], 'year', undefined],
  ['guardian changed before', d('2026-10-05'), [change('2026-10-01', '监护人姓名')], 'year', undefined],
  ['only the phone changed', d('2026-09-05'), [change('2026-10-01', '监护人电话')], 'year', undefined],
  ["another child's guardian", d('2026-09-05'), [change('2026-10-01', '监护人姓名', 'L2')], 'year', undefined],
])('%s', (_text, consentOn, changes, age, reason) => {
  const gaps = consentGaps(snapshotOf({ Children: [child(consentOn)], Changes: changes, Terms: [TERM] }), AS_OF, age);
  expect(gaps.map((gap) => gap.reason)).toEqual(reason === undefined ? [] : [reason]);
  expect(gaps[0]?.row ?? 2).toBe(2);
});

const NAME = '监护人姓名';
/** `10-01 李秀英→张秀英 录入更正`: the day, from what to what, why; one line for a row of Changes. */
test.each<[text: string, lines: readonly string[], changedOn: string | null]>([
  ['filled in for the first time', ['10-01 →李秀英'], null],
  ['not known before', ['10-01 未知→李秀英'], null],
  ['filled in, then another', ['10-01 →李秀英', '10-08 李秀英→张秀英'], '2026-10-08'],
  ['cleared only', ['10-01 李秀英→'], null],
  ['cleared and filled in again', ['10-01 李秀英→', '10-08 →李秀英'], null],
  ['cleared and another filled in', ['10-01 李秀英→', '10-08 →张秀英'], '2026-10-08'],
  ['nobody, then another', ['10-01 李秀英→无', '10-08 无→张秀英'], '2026-10-08'],
  ['a typing error put right', ['10-01 李秀英→李秀瑛 录入更正'], null],
  ['put right, in English and with a remark', ['10-01 李秀英→李秀瑛 Mistake corrected; by her ID'], null],
  ['put right after another', ['10-01 李秀英→张秀英', '10-08 张秀英→张秀瑛 录入更正'], '2026-10-01'],
  ['twice another', ['10-01 李秀英→张秀英', '10-08 张秀英→王秀英'], '2026-10-08'],
  ['another whose name cannot be read', ['10-01 李秀英→张□英'], '2026-10-01'],
  ['the table sorted from the latest', ['10-08 →张秀英', '10-01 李秀英→'], '2026-10-08'],
])('is it another guardian: %s', (_text, lines, changedOn) => {
  const Changes = lines.map((line, at): Row => {
    const [, day, before, after, reason] = /^(\S+) (.*)→(\S*) ?(.*)$/u.exec(line) ?? [];
    return { ...change(`2026-${day}`, NAME, 'L1', before, after), changeId: `B${at}`, reason: reason ?? '' };
  });
  const [gap] = consentGaps(snapshotOf({ Children: [child(d('2026-09-05'))], Changes }), AS_OF);
  expect([gap?.reason, gap?.changedOn]).toEqual(changedOn === null ? [undefined, undefined] : ['guardianChanged', d(changedOn)]);
});

test('each column is followed by itself', () => {
  const Changes = [change('2026-10-01', NAME, 'L1', '李秀英', ''), change('2026-10-08', '与儿童关系', 'L1', '', '姑姑')];
  expect(consentGaps(snapshotOf({ Children: [child(d('2026-09-05'))], Changes }), AS_OF)).toEqual([]);
});

test('rows of one day count in the order of their numbers', () => {
  const Changes = [
    { ...change('2026-10-01', NAME, 'L1', '', '张秀英'), changeId: 'B000002' },
    { ...change('2026-10-01', NAME, 'L1', '李秀英', ''), changeId: 'B000001' },
  ];
  expect(consentGaps(snapshotOf({ Children: [child(d('2026-09-05'))], Changes }), AS_OF)).toHaveLength(1);
});

test('a change under a former file number belongs to the child', () => {
  const Changes = [change('2026-10-01', NAME, 'L0'), change('2026-10-02', '档案编号', 'L1', 'L0', 'L1')];
  const gaps = consentGaps(snapshotOf({ Children: [child(d('2026-09-05'))], Changes }), AS_OF);
  expect(gaps.map(({ reason, changedOn }) => [reason, changedOn])).toEqual([['guardianChanged', d('2026-10-01')]]);
});

test('children who are not on the list are left out', () => {
  expect(consentGaps(snapshotOf({ Children: [{ ...child(''), leftOn: d('2026-10-01') }] }), AS_OF)).toEqual([]);
  const Pauses = [{ childId: 'L1', startsOn: d('2026-10-01'), endsOn: AS_OF, reason: '离册期间' }];
  const returned = snapshotOf({ Children: [child('')], Pauses });
  expect(consentGaps(returned, AS_OF)).toEqual([]);
  expect(consentGaps(returned, AS_OF + 1)).toHaveLength(1);
});

test.each([
  ['2025-01-15', '2024-01-15', []],
  ['2025-01-15', '2024-01-14', ['old']],
  ['2024-02-29', '2023-03-01', []],
  ['2024-02-29', '2023-02-28', ['old']],
])('a year is a year in leap years too: on %s one of %s', (asOf, consentOn, reasons) => {
  const snapshot = snapshotOf({ Children: [{ ...child(d(consentOn)), joinedOn: d('2020-09-01') }] });
  expect(consentGaps(snapshot, d(asOf)).map((gap) => gap.reason)).toEqual(reasons);
});
