/** 务工区域 in the check and in 多口径对照: both say the same of every cell. */
import { auditLedger } from '../../../src/ledger/audit';
import { labelOf, WORK_AREA } from '../../../src/ledger/codes';
import { compareKinds } from '../../../src/ledger/kinds';
import { CHILD, ledgerWith, TODAY } from '../audit/ledgers';

const PLACES = ['', '广东', '广东省 东莞市', '贵阳', '贵州', '正安县', '本县', '县城', '缅甸', '朝阳', '城关', '某工地', '—', '无', '未知'];
const AREAS = ['', '省外', '外省', '省内县外', '县内', '—', '未知', '外面'];
const SCHOOLS = [
  { province: '52', county: '520324' },
  { province: '52', county: '' },
  { province: '', county: '' },
];
const CASES = SCHOOLS.flatMap((school) => PLACES.flatMap((place) => AREAS.map((area) => [school, place, area] as const)));

test.each(CASES)('%j: works at %p, %p is filled in', (school, fatherProvince, fatherArea) => {
  const ledger = ledgerWith({ Children: [{ ...CHILD, fatherProvince, fatherArea, motherProvince: '', motherArea: '' }] });
  const snapshot = { ...ledger, settings: { ...ledger.settings, ...school } };
  const audited = auditLedger(snapshot, TODAY).filter(({ code }) => code.startsWith('audit.workArea'));
  const compared = compareKinds(snapshot, TODAY).differing.filter(({ column }) => column.endsWith('Area'));
  // A text that is none of the list is a finding of its own in the check.
  expect(audited).toHaveLength(fatherArea === '外面' ? 0 : compared.length);
  expect(audited.length).toBeLessThan(2);
  for (const { parameters } of audited) expect(parameters?.['area']).toBe(labelOf(WORK_AREA, compared[0]?.kind ?? '', 'zh-CN'));
});

test.each([
  ['本县', '', 1],
  ['缅甸', '县内', 1],
  ['广东', '', 0],
])('without the region of the school, %p beside %p gives %i', (fatherProvince, fatherArea, count) => {
  const ledger = ledgerWith({ Children: [{ ...CHILD, fatherProvince, fatherArea }] });
  expect(auditLedger(ledger, TODAY).filter(({ code }) => code.startsWith('audit.workArea'))).toHaveLength(count);
});

test('in a table without the column nothing is said of it', () => {
  const ledger = ledgerWith({ Children: [{ ...CHILD, fatherProvince: '缅甸', fatherArea: '县内' }] });
  const { fatherArea: _gone, ...columns } = ledger.tables.Children!.columns;
  const without = { ...ledger, tables: { ...ledger.tables, Children: { ...ledger.tables.Children!, columns } } };
  expect(compareKinds(without, TODAY).differing.filter(({ column }) => column.endsWith('Area'))).toEqual([]);
  expect(auditLedger(without, TODAY).filter(({ code }) => code.startsWith('audit.workArea'))).toEqual([]);
});
