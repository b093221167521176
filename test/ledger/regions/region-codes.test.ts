import { countiesOf, divisionOf, regionName, wasEverRegion } from '../../../src/ledger/regions';

test.each([
  ['520381', true, '贵州省遵义市赤水市'],
  ['110101', true, '北京市东城区'],
  ['441900', true, '广东省东莞市'],
  // 遵义地区 until 1997, 邯郸地区 until 1993, 万县市 of Sichuan before Chongqing was a province of its own.
  ['522121', true, '贵州省遵义地区'],
  ['132121', true, '河北省邯郸地区'],
  ['512221', true, '四川省万县地区'],
  // 崇文区, joined to 东城区 in 2010.
  ['110103', true, '北京市'],
  ['520399', false, '贵州省遵义市'],
  ['529901', false, '贵州省'],
  ['000000', false, ''],
  ['810000', false, '香港特别行政区'],
])('%s was ever a region: %p, and is called %s', (code, ever, name) => {
  expect([wasEverRegion(code), regionName(code)]).toEqual([ever, name]);
});

test('names and choices of a province', () => {
  expect(divisionOf('520381')).toEqual({ province: '贵州省', prefecture: '遵义市', county: '赤水市' });
  expect(countiesOf('52')).toContainEqual({ code: '520381', name: '遵义市赤水市' });
  expect(countiesOf('44')).toContainEqual({ code: '441900', name: '东莞市' });
  expect(countiesOf('11')[0]).toEqual({ code: '110101', name: '东城区' });
  expect(countiesOf('99')).toEqual([]);
});
