import { findPlace, provinces } from '../../../src/ledger/regions';
import { shortName } from '../../../src/ledger/regions/short-names';

test.each([
  ['广东东莞', '广东省东莞市', ''],
  ['广东省东莞市长安镇', '广东省东莞市', '长安镇'],
  ['广东、深圳', '广东省深圳市', ''],
  ['在广东深圳市龙岗区', '广东省深圳市龙岗区', ''],
  ['东莞', '广东省东莞市', ''],
  ['江苏昆山', '江苏省昆山市', ''],
  ['江苏省苏州市昆山市', '江苏省苏州市昆山市', ''],
  ['昆山', '江苏省昆山市', ''],
  ['义乌小商品城', '浙江省义乌市', '小商品城'],
  ['上海', '上海市', ''],
  ['上海浦东', '上海市浦东新区', ''],
  ['北京朝阳区', '北京市朝阳区', ''],
  ['重庆万州', '重庆市万州区', ''],
  ['广西南宁', '广西壮族自治区南宁市', ''],
  ['内蒙古呼和浩特', '内蒙古自治区呼和浩特市', ''],
  ['黔西南', '贵州省黔西南布依族苗族自治州', ''],
  // People leave the peoples out and keep the level: 州 and 县 are no part of the rest.
  ['道真县', '贵州省遵义市道真仡佬族苗族自治县', ''],
  ['贵州威宁县', '贵州省毕节市威宁彝族回族苗族自治县', ''],
  ['凉山州西昌', '四川省凉山彝族自治州西昌市', ''],
  ['海南州', '青海省海南藏族自治州', ''],
  // Former names: a county that is a city now, a city that is a district now, a region that is a city now.
  ['黔西县', '贵州省黔西市', ''],
  ['吴江市', '江苏省苏州市吴江区', ''],
  ['毕节地区', '贵州省毕节市', ''],
  // A county beside the city of the same name keeps its own.
  ['朝阳县', '辽宁省朝阳市朝阳县', ''],
  // 巴州 alone is the prefecture 巴音郭楞 to most, a mining area is nobody's name.
  ['巴州', null, null],
  ['矿区', null, null],
  ['四川巴中巴州', '四川省巴中市巴州区', ''],
  ['香港', '香港特别行政区', ''],
  // The larger division wins a short name, the longer name wins over the shorter.
  ['吉林', '吉林省', ''],
  ['吉林市', '吉林省吉林市', ''],
  ['海南', '海南省', ''],
  ['海南藏族自治州', '青海省海南藏族自治州', ''],
  ['长沙　县', '湖南省长沙市长沙县', ''],
  ['ＧＤ广东', null, null],
  // A name that several counties have says nothing.
  ['朝阳区', null, null],
  ['南京路12号', null, null],
  ['湖南路', null, null],
  ['某工地', null, null],
  ['', null, null],
])('%s is %s and %p', (text, name, rest) => {
  const found = findPlace(text);
  expect([found?.name ?? null, found?.rest ?? null]).toEqual([name, rest]);
});

test('at home a county needs no province, and its name means the one at home', () => {
  expect(findPlace('白云区')).toBeNull();
  expect(findPlace('白云区', '52')?.name).toBe('贵州省贵阳市白云区');
  expect(findPlace('白云区', '44')?.name).toBe('广东省广州市白云区');
  expect(findPlace('广州白云区', '52')?.name).toBe('广东省广州市白云区');
  // 河南 is a province, also for a school in Qinghai, which has a county of this name.
  expect(findPlace('河南', '63')?.name).toBe('河南省');
});

test('every county is found again by its full name and, but for a few that share it, by its short one', () => {
  const lost: string[] = [];
  for (const province of provinces()) {
    for (const prefecture of province.prefectures) {
      for (const { code, name } of prefecture.counties) {
        const short = shortName(name);
        const shared = prefecture.counties.filter((other) => shortName(other.name) === short).length > 1;
        const texts = [province.name + prefecture.name + name, shortName(province.name) + prefecture.name + (shared ? name : short)];
        for (const text of texts) if (findPlace(text)?.county !== code || findPlace(text)?.rest !== '') lost.push(`${text} ${code}`);
      }
    }
  }
  expect(lost).toEqual([]);
});
