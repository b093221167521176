/** Cells of a row that cannot both be right, ends without a day, days that cannot be, and 在册状态 against 暂停联系. */
import { Audit, findingsOf } from '../../../../src/ledger/audit';
import { dayOf } from '../../../../src/ledger/calendar/day';
import { childNumber, findingsIn, found, ledgerWith, TODAY, type Row, type Rows } from '../ledgers';

/** `栏目 code` of what is found of one child. */
const told = (change: Row): string[] =>
  findingsIn({ Children: [childNumber(0, change)] }).map(({ place, code }) => `${place.header} ${code}`);

test.each<[string, Row, string[]]>([
  ['a father at home in another province', { fatherStatus: '在家', fatherArea: '省外' }, ['父亲务工区域 audit.contradicts']],
  ['a father at home who works in the county town', { fatherStatus: '在家', fatherArea: '县内' }, []],
  ['a mother who has died, at work', { motherStatus: '已故', motherArea: '县内' }, ['母亲务工区域 audit.contradicts']],
  ['a dash for a father who has died', { fatherStatus: '已故', fatherArea: '—', fatherPhone: '—' }, []],
  ['a father who has remarried may well be away', { fatherStatus: '再婚', fatherArea: '省外' }, ['父亲状况 any.normalForm']],
  ['a day pupil with a dormitory', { dormitory: 'A101' }, ['宿舍 audit.contradicts']],
  ['a day pupil without one', { dormitory: '无' }, []],
  ['a boarder with a dormitory', { boarding: '住校', dormitory: 'A101' }, []],
  ['no agreement, and its date', { careAgreement: '否', careAgreementOn: dayOf(2026, 9, 2) }, ['签订日期 audit.contradicts']],
  ['a reason for leaving without a day', { leaveReason: '转学' }, ['离册日期 audit.endWithoutDay']],
  ['a dash for the reason', { leaveReason: '—' }, []],
  ['离册 without a day is told once', { enrolStatus: '离册', leaveReason: '转学' }, ['离册日期 audit.leftWithoutDate']],
  ['离册 on a day to come', { enrolStatus: '离册', leftOn: TODAY + 1 }, ['离册日期 audit.leavesLater']],
  ['离册 from today', { enrolStatus: '离册', leftOn: TODAY }, []],
  ['left on the day of joining', { enrolStatus: '离册', leftOn: TODAY, joinedOn: TODAY, leaveReason: '转学' }, []],
  ['joined before birth', { joinedOn: dayOf(2006, 9, 1) }, ['入册日期 audit.beforeBirth']],
  ['joins next year', { joinedOn: dayOf(2027, 9, 1) }, ['入册日期 audit.stillToCome']],
  ['joined today', { joinedOn: TODAY }, []],
  ['verified on a day to come', { verifiedOn: TODAY + 1 }, ['最近核实日期 audit.stillToCome']],
  ['a parent away from before the birth', { fatherStatus: '外出务工', fatherAwaySince: dayOf(2012, 2, 1) }, []],
])('%s', (_, change, expected) => expect(told(change)).toEqual(expected));

describe('records', () => {
  const Children = [childNumber(0), childNumber(1)];
  const Staff = [{ staffId: 'T1', name: '张丽' }];
  const pairing = { pairingId: 'P1', childId: 'L2026-0001', role: '帮扶教师', helperName: '张丽', startsOn: dayOf(2026, 9, 1) };
  const contact = { checkInId: 'R1', date: TODAY, childId: 'L2026-0001', kind: '谈心', result: '成功' };
  test.each<[string, Rows, string[]]>([
    ['a pairing', { Pairings: [pairing] }, []],
    ['a reason for its end without a day', { Pairings: [{ ...pairing, endReason: '其他' }] }, ['结对帮扶 2 结束日期 audit.endWithoutDay']],
    ['a helper 未知', { Pairings: [{ ...pairing, helperName: '未知' }] }, ['结对帮扶 2 帮扶人姓名 audit.rowIncomplete']],
    ['a helper by staff number', { Pairings: [{ ...pairing, helperId: 'T1' }] }, []],
    ['a pupil who helps, by file number', { Pairings: [{ ...pairing, role: '手拉手伙伴', helperId: 'L2026-0002' }] }, []],
    ['a helper nobody knows', { Pairings: [{ ...pairing, helperId: 'T9' }] }, ['结对帮扶 2 帮扶人编号 audit.orphanHelper']],
    ['a row without its child', { Pairings: [{ ...pairing, childId: '' }] }, ['结对帮扶 2 档案编号 audit.keyRequired']],
  ])('%s', (_, rows, expected) => expect(found({ Children, Staff, ...rows })).toEqual(expected));

  test('a contact of a day to come', () => {
    const kinds = (date: number): string[] => found({ Children, CheckIns: [{ ...contact, contactKind: '谈心', date }] });
    expect(kinds(TODAY + 1)).toContain('联系记录 2 日期 audit.stillToCome');
    expect(kinds(TODAY)).not.toContain('联系记录 2 日期 audit.stillToCome');
  });

  test('as of an earlier day, what has happened since is not still to come', () => {
    const Pauses = [{ childId: 'L2026-0001', startsOn: TODAY - 3, reason: '休学' }];
    const gone = childNumber(2, { enrolStatus: '离册', leftOn: TODAY - 2, verifiedOn: TODAY - 5 });
    const snapshot = ledgerWith({ Children: [childNumber(0, { enrolStatus: '休学' }), gone], Pauses });
    expect(findingsOf(new Audit(snapshot, TODAY - 30, undefined, TODAY))).toEqual([]);
    expect(findingsOf(new Audit(snapshot, TODAY - 30)).map(({ code }) => code)).toEqual([
      'audit.suspendedWithoutPause',
      'audit.leavesLater',
      'audit.stillToCome',
    ]);
  });
});

describe('休学 and 离册期间', () => {
  const pause = { childId: 'L2026-0001', startsOn: dayOf(2026, 10, 8), reason: '休学' };
  test.each<[string, string, Row[], string[]]>([
    ['suspended, with its row', '休学', [pause], []],
    ['suspended, no row', '休学', [], ['档案台账 2 在册状态 audit.suspendedWithoutPause']],
    ['suspended, the row has ended', '休学', [{ ...pause, endsOn: TODAY - 1 }], ['档案台账 2 在册状态 audit.suspendedWithoutPause']],
    ['suspended until today', '休学', [{ ...pause, endsOn: TODAY }], []],
    ['back, the row goes on', '在册', [pause], ['暂停联系 2 止 audit.suspensionGoesOn']],
    ['back, the row has its end', '在册', [{ ...pause, endsOn: TODAY - 1 }], []],
    ['at home with the parents for an open time', '在册', [{ ...pause, reason: '与父母团聚' }], []],
    ['an absence that never ended', '在册', [{ ...pause, reason: '离册期间' }], ['暂停联系 2 止 audit.absenceGoesOn']],
    [
      'left and back twice',
      '在册',
      [
        { ...pause, reason: '离册期间', startsOn: dayOf(2026, 9, 10), endsOn: dayOf(2026, 9, 20) },
        { ...pause, reason: '离册期间', endsOn: dayOf(2026, 10, 20) },
      ],
      [],
    ],
  ])('%s', (_, enrolStatus, Pauses, expected) => expect(found({ Children: [childNumber(0, { enrolStatus })], Pauses })).toEqual(expected));
});
