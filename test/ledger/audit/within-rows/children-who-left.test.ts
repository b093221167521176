/** Children who have left: nobody rings up about them any more, so that only what is wrong, or can be mended at once, is told. */
import { dayOf } from '../../../../src/ledger/calendar/day';
import { id } from '../../roster/rosters';
import { childNumber, findingsIn, TODAY, type Row } from '../ledgers';

const told = (change: Row): string[] =>
  findingsIn({ Children: [childNumber(0, change)] }).map(({ place, code, severity }) => `${place.header} ${code} ${severity}`);

const LEFT = { enrolStatus: '离册', joinedOn: dayOf(2019, 9, 1), leftOn: dayOf(2021, 7, 1), leaveReason: '毕业' };
/** A pupil of then is grown up today. */
const GROWN = { birthDate: dayOf(2007, 5, 1), residentId: id('52263520070501101'), sex: '男', class: '六年级1班' };

test.each<[string, Row, string[]]>([
  ['a graduate who is nineteen by now', GROWN, []],
  ['a phone that was never filled in', { guardianPhone: '', health: '' }, []],
  ['an address that leads to no door', { address: '青山村' }, []],
  ['a day pupil with a dormitory', { dormitory: 'A101' }, []],
  ['a spelling that is mended at once', { class: '六(1)班' }, ['班级 any.normalForm hint']],
  ['an ID of too few digits', { residentId: '5226352015010110' }, ['身份证号 residentId.length error']],
  ['no file number', { childId: '' }, ['档案编号 audit.keyRequired error']],
])('%s', (_, change, expected) => expect(told({ ...change, ...LEFT })).toEqual(expected));

test.each<[string, Row, string[]]>([
  ['before the day of leaving', { leftOn: TODAY + 1 }, ['监护人电话 audit.required warning']],
  ['from the day of leaving', { leftOn: TODAY }, []],
  ['离册 without a day', { leftOn: '' }, ['离册日期 audit.leftWithoutDate error']],
])('a blank phone, %s', (_, change, expected) => {
  expect(told({ guardianPhone: '', ...LEFT, ...change }).filter((line) => !line.includes('leavesLater'))).toEqual(expected);
});
