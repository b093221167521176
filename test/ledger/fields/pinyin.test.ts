import { loadPinyin } from '../../../src/ledger/fields';
import fc from '../../support/property';

const spell = async (name: string): Promise<string> => (await loadPinyin()).spell(name);

// Surnames that read otherwise than the character usually does: every one that field-standards knows, and a few more.
test.each(
  `万俟 mo qi|尉迟 yu chi|澹台 tan tai|乐 yue|缪 miao|解 xie|单 shan|仇 qiu|曾 zeng|查 zha|盖 ge|区 ou|朴 piao|员 yun|召 shao
   种 chong|么 yao|於 yu|郗 xi|能 nai|牟 mou|折 she|句 gou|啜 chuai|郄 qie|繁 po|薄 bo|任 ren|华 hua|覃 qin|翟 zhai|尹 yin
   重 chong|洗 xian|祭 zhai|秘 bi|佴 nai|令狐 ling hu|长孙 zhang sun|夏侯 xia hou|欧阳 ou yang|冼 xian|吕 lv`
    .split(/[|\n]/u)
    .map((line) => /^\s*(\S+) (.+)$/u.exec(line)!.slice(1) as [string, string]),
)('surname %s reads %s', async (surname, reading) => {
  expect(await spell(`${surname}晓明`)).toBe(`${reading} xiao ming`);
});

test.each([
  ['王小明', 'wang xiao ming'],
  ['王晓明', 'wang xiao ming'],
  // The reading of a surname holds for the surname only.
  ['王乐乐', 'wang le le'],
  ['李曾', 'li ceng'],
  ['阿依古丽·买买提', 'a yi gu li mai mai ti'],
  ['阿依古丽•买买提', 'a yi gu li mai mai ti'],
  ['曾·买买提', 'ceng mai mai ti'],
  [' 张　三 ', 'zhang san'],
  ['Anna 李', 'anna li'],
  // Two characters of which no reading is known.
  ['王瓧龥', 'wang 瓧 龥'],
  ['', ''],
])('%s is spelled %s', async (name, expected) => {
  expect(await spell(name)).toBe(expected);
});

test.each([
  ['曾', ['ceng', 'zeng']],
  ['么', ['yao']],
  ['行', ['xing', 'hang', 'heng']],
  ['明', ['ming']],
  ['A', ['a']],
])('%s may be read %p', async (character, some) => {
  const { readings } = await loadPinyin();
  expect(readings(character)).toEqual(expect.arrayContaining(some));
  expect(new Set(readings(character)).size).toBe(readings(character).length);
});

test('every syllable of a spelling is one reading of its character, and a name has as many as characters', async () => {
  const { spell: spelled, readings } = await loadPinyin();
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(fc.array(han, { minLength: 2, maxLength: 4 }), (characters) => {
      const syllables = spelled(characters.join('')).split(' ');
      expect(syllables).toHaveLength(characters.length);
      // A surname of two characters may have a reading that neither character has alone.
      syllables.slice(2).forEach((syllable, index) => expect(readings(characters[index + 2]!)).toContain(syllable));
    }),
  );
});
