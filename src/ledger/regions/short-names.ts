/** How people call a division: 广东, 东莞, 黔西南, 内蒙古, 昆山 beside the full names. */
import { NATIONALITY } from '../codes/nationality';

/** Nationalities inside the names of autonomous regions, the longest first: 布依族, 苗族, 哈萨克. */
const PEOPLES = [
  '各族',
  ...NATIONALITY.codes
    .flatMap(({ label }) => (label.zh.endsWith('族') ? [label.zh, label.zh.slice(0, -1)] : []))
    .filter((name) => name.length > 1),
].sort((a, b) => b.length - a.length);

const AUTONOMOUS = /自治[区州县旗]$/u;
const LEVEL = /(?:特别行政区|省|市|地区|盟|新区|林区|特区|矿区|区|县|旗)$/u;

/** The name without its level and its peoples; never less than two characters (吉县, 内蒙古). */
export function shortName(full: string): string {
  if (!AUTONOMOUS.test(full)) return longEnough(full.replace(LEVEL, '')) ?? full;
  let name = full.replace(AUTONOMOUS, '');
  for (;;) {
    const people = PEOPLES.find((one) => name.endsWith(one) && longEnough(name.slice(0, -one.length)) !== null);
    if (people === undefined) return name;
    name = name.slice(0, -people.length);
  }
}

const AUTONOMOUS_LEVELS: readonly (readonly [ending: string, levels: readonly string[]])[] = [
  ['自治州', ['州', '自治州']],
  ['自治县', ['县', '自治县']],
  ['自治旗', ['旗', '自治旗']],
];

/**
 * The short name with the words for the level that people put behind it: 凉山州, 威宁县, and the former names that live on for
 * a generation: 黔西县, 吴江市, 毕节地区.
 */
export function levelNames(full: string, isCounty: boolean): readonly string[] {
  const short = shortName(full);
  if (short === full) return [];
  const autonomous = AUTONOMOUS_LEVELS.find(([ending]) => full.endsWith(ending))?.[1];
  const levels = autonomous ?? (isCounty ? ['县', '市'] : ['地区']);
  return levels.map((level) => short + level).filter((name) => name !== full);
}

function longEnough(name: string): string | null {
  return [...name].length >= 2 ? name : null;
}
