/** Required cells that are blank: told one by one, or of the column once when most rosters did not bring it. */
import { canVouch } from '../../../../src/ledger/audit';
import { dayOf } from '../../../../src/ledger/calendar/day';
import { childNumber, findingsIn, TODAY, type Row } from '../ledgers';

/** So many children, of whom the first ones have no 健康状况. */
const school = (count: number, blank: number, change: Row = {}): Row[] =>
  Array.from({ length: count }, (_, at) => childNumber(at, at < blank ? { health: '', ...change } : {}));
const told = (Children: readonly Row[]): string[] =>
  findingsIn({ Children }).map(({ place, code, parameters }) => `${place.row} ${code} ${parameters?.['count'] ?? ''}`.trim());

test.each<[string, Row[], string[]]>([
  ['more than a third of the children', school(32, 11), ['2 audit.requiredOfMany 11']],
  ['a third of the children', school(33, 11), Array.from({ length: 11 }, (_, at) => `${at + 2} audit.required`)],
  ['ten cells are few, also of ten children', school(10, 10), Array.from({ length: 10 }, (_, at) => `${at + 2} audit.required`)],
  ['eleven of eleven', school(11, 11), ['2 audit.requiredOfMany 11']],
  ['those who have left do not count', school(40, 12, { enrolStatus: '离册', leftOn: TODAY - 1 }), []],
  ['未知 is an answer', school(32, 11, { health: '未知' }), []],
])('%s', (_, Children, expected) => expect(told(Children)).toEqual(expected));

test('a file number is told of each row, as an error: the row cannot be found again', () => {
  const Children = Array.from({ length: 12 }, (_, at) => childNumber(at, { childId: '' }));
  expect(findingsIn({ Children }).map(({ code, severity }) => `${code} ${severity}`)).toEqual(Array(12).fill('audit.keyRequired error'));
});

test('nobody can vouch for cells that are blank', () => {
  for (const Children of [school(1, 1), school(11, 11)]) expect(findingsIn({ Children }).filter(canVouch)).toEqual([]);
});

test('a contact without a day is told as often as there are such rows', () => {
  const CheckIns = Array.from({ length: 12 }, (_, at) => ({
    ...{ checkInId: `R${at}`, childId: 'L2026-0001', contactKind: '谈心', outcome: '成功' },
    date: at < 11 ? '未知' : dayOf(2026, 10, 1),
  }));
  const codes = findingsIn({ Children: [childNumber(0)], CheckIns }).map(({ code }) => code);
  expect(codes.filter((code) => code === 'audit.rowIncomplete')).toHaveLength(11);
});
