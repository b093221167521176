import { codeKey, WORK_AREA } from '../../../src/ledger/codes';
import { workAreaOf } from '../../../src/ledger/regions';

const SCHOOL = { province: '52', county: '520324' };

test.each([
  ['广东省东莞市', 'otherProvince'],
  ['广东', 'otherProvince'],
  ['昆山', 'otherProvince'],
  ['缅甸', 'otherProvince'],
  ['贵州省贵阳市', 'otherCounty'],
  ['毕节', 'otherCounty'],
  ['道真', 'otherCounty'],
  ['遵义市赤水市', 'otherCounty'],
  ['正安县', 'county'],
  ['贵州省遵义市正安县凤仪镇', 'county'],
  ['本县', 'county'],
  ['县城', 'county'],
  // The province or the prefecture alone does not say whether it is the own county.
  ['贵州', null],
  ['贵州遵义', null],
  ['某工地', null],
  ['', null],
  // Two places: only what holds of both.
  ['广东、浙江', 'otherProvince'],
  ['贵阳、广东', null],
  ['广东东莞/长安镇', 'otherProvince'],
])('from a school in 正安县, %s is %p', (place, area) => {
  expect(workAreaOf(place, SCHOOL)).toBe(area);
});

test.each([
  [{ province: '', county: '' }, '广东', null],
  [{ province: '', county: '520324' }, '广东', 'otherProvince'],
  [{ province: '52', county: '' }, '广东', 'otherProvince'],
  [{ province: '52', county: '' }, '贵阳', null],
  // A prefecture without counties is its own county.
  [{ province: '44', county: '441900' }, '东莞长安', 'county'],
  [{ province: '44', county: '441900' }, '深圳', 'otherCounty'],
  [{ province: '50', county: '500101' }, '重庆主城', null],
  [{ province: '50', county: '500101' }, '重庆渝中区', 'otherCounty'],
])('from a school in %p, %s is %p', (school, place, area) => {
  expect(workAreaOf(place, school)).toBe(area);
});

test('the areas are keys of their code list', () => {
  for (const area of ['otherProvince', 'otherCounty', 'county']) expect(WORK_AREA.codes.map(({ key }) => key)).toContain(area);
  expect(codeKey(WORK_AREA, '省外')).toBe('otherProvince');
});
