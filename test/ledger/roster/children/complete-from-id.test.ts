/** What the ID of a child says beside a birth date of which only the month was typed. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { dayOf } from '../../../../src/ledger/calendar/day';
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const brought = (month: Raw, number: string) =>
  bring(
    roster('名册', [
      ['姓名', '出生年月', '身份证号'],
      ['王小明', month, number],
    ]),
  );
const OCTOBER = id('52212120151014001');

test.each<[Raw]>([['2015年10月'], ['2015.10'], [2015.1], ['15年10月'], ['二〇一五年十月']])(
  '%s is the month of the ID: nothing is missing',
  (month) => {
    const { plan, after } = brought(month, OCTOBER);
    expect(childrenOf(after)).toEqual([{ name: '王小明', sex: '男', residentId: OCTOBER, birthDate: dayOf(2015, 10, 14) }]);
    expect(plan.findings).toEqual([]);
  },
);

test.each<[Raw, string, string]>([
  ['2015年9月', OCTOBER, 'date.partial'],
  [2015.1, id('52212120150914001'), 'date.ambiguousMonth'],
  ['2015年10月', `${OCTOBER.slice(0, 17)}${OCTOBER.endsWith('1') ? '2' : '1'}`, 'date.partial'],
])('%s beside %s stays named', (month, number, code) =>
  expect(brought(month, number).plan.findings.map((one) => one.code)).toContain(code),
);
