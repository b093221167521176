/** Names in pinyin: surnames by their own reading (单 shan, 曾 zeng, 尉迟 yuchi); loaded only when somebody asks, as its tables are large. */
import { normalName } from './person-name';

export interface Pinyin {
  /** Syllables without tones, in small letters, set apart by spaces: 单小雅 → `shan xiao ya`. ü is written v, as it is typed: `lv`. */
  spell(name: string): string;
  /** Every reading of one character, the most usual first: 曾 → `ceng`, `zeng`. A character that is no Chinese one is its own reading. */
  readings(character: string): readonly string[];
}

/** Surnames whose reading pinyin-pro does not know (现代汉语词典, entries marked 姓). */
const SURNAMES: Readonly<Record<string, string>> = {
  种: 'chong',
  么: 'yao',
  重: 'chong',
  洗: 'xian',
  祭: 'zhai',
  秘: 'bi',
  佴: 'nai',
};

const HAN = /\p{Script=Han}/u;
const RUNS = /\p{Script=Han}+|\P{Script=Han}+/gu;

/**
 * Loads the table of readings (about 140 KB compressed, a file of its own beside the pane's script). A failed load may
 * be tried again.
 */
export async function loadPinyin(): Promise<Pinyin> {
  const { pinyin } = await import(/* webpackChunkName: "pinyin" */ 'pinyin-pro');
  const plain = { toneType: 'none', type: 'array', v: true } as const;

  const spell = (name: string): string => {
    const text = normalName(name);
    // A name with a dot is no Chinese surname and given name: its first character reads as anywhere else.
    const dotted = text.includes('·');
    // Letters stay together; a rare Chinese character without a reading stays by itself.
    const syllables = (text.match(RUNS) ?? []).flatMap((run, index) =>
      HAN.test(run) ? pinyin(run, { ...plain, surname: index === 0 && !dotted ? 'head' : 'off' }) : [run],
    );
    const own = SURNAMES[[...text][0] ?? ''];
    if (own !== undefined && !dotted) syllables[0] = own;
    return syllables.join(' ').replace(/·/gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase();
  };

  const readings = (character: string): readonly string[] => {
    if (!HAN.test(character)) return [character.toLowerCase()];
    const found = pinyin(character, { ...plain, multiple: true });
    const asSurname = pinyin(character, { ...plain, surname: 'head' });
    return [...new Set([...found, ...asSurname, ...[SURNAMES[character] ?? []].flat()])];
  };

  return { spell, readings };
}
