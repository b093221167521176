import { auditLedger } from '../../../../src/ledger/audit';
import { checkDigitOf } from '../../../../src/ledger/fields/resident-id';
import { isSure } from '../../../../src/ledger/audit';
import { CHILD, found, ledgerWith, TODAY, type Row } from '../ledgers';

/** Code, header and fix of what is said about a child of a school in 正安县. */
function said(change: Row, region = { province: '52', county: '520324' }): unknown[] {
  const ledger = ledgerWith({ Children: [{ ...CHILD, ...change }] });
  return auditLedger({ ...ledger, settings: { ...ledger.settings, ...region } }, TODAY)
    .filter(({ code }) => code.startsWith('audit.workArea'))
    .map(({ code, place, fix }) => [code, place.header, fix]);
}

test.each<[Row, unknown[]]>([
  [{ fatherProvince: '广东省东莞市' }, [['audit.workAreaBlank', '父亲务工区域', '省外']]],
  [{ motherProvince: '贵阳' }, [['audit.workAreaBlank', '母亲务工区域', '省内县外']]],
  [{ motherProvince: '本县' }, [['audit.workAreaBlank', '母亲务工区域', '县内']]],
  [{ fatherProvince: '广东省东莞市', fatherArea: '省内县外' }, [['audit.workAreaDiffers', '父亲务工区域', undefined]]],
  [{ fatherProvince: '广东省东莞市', fatherArea: '外省' }, []],
  // 未知 and — are answers of their own; of a place that is not recognised nothing follows.
  [{ fatherProvince: '广东省东莞市', fatherArea: '—' }, []],
  [{ fatherProvince: '某工地' }, []],
  [{ fatherProvince: '—' }, []],
  [{}, []],
])('%j', (change, expected) => expect(said(change)).toEqual(expected));

test('without the region of the school nothing is derived', () =>
  expect(said({ fatherProvince: '广东省东莞市' }, { province: '', county: '' })).toEqual([]));

test('a blank area may be filled in with all others', () => {
  const ledger = ledgerWith({ Children: [{ ...CHILD, fatherProvince: '广东' }] });
  const [finding] = auditLedger({ ...ledger, settings: { ...ledger.settings, province: '52' } }, TODAY).filter(
    ({ code }) => code === 'audit.workAreaBlank',
  );
  expect(finding && isSure(finding)).toBe(true);
});

test('a G number with another ID than the child has is worth a look', () => {
  const former = `52212120150314003${checkDigitOf('52212120150314003')}`;
  const about = (studentNumber: string): string[] =>
    found({ Children: [{ ...CHILD, studentNumber }] }).filter((line) => line.includes('studentNumber'));
  expect(about(`G${former}`)).toEqual(['档案台账 2 学籍号 audit.studentNumberHoldsOtherId']);
  expect(about(`G${CHILD.residentId}`)).toEqual([]);
  expect(about(`J${former}`)).toEqual([]);
});
