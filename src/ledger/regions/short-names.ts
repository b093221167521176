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

function longEnough(name: string): string | null {
  return [...name].length >= 2 ? name : null;
}
