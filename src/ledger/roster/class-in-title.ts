/** The class that a title names: 青山小学三年级（1）班留守儿童花名册. */
import type { Day } from '../calendar/day';
import { parseSchoolClass } from '../fields';

const CLASS =
  /(?:[一二三四五六七八九1-9]\s*年级|初[一二三]|高[一二三]|[一二三四五六七八九](?=\s*[（(]))\s*[（(]?\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]?\s*班|(?:20\d{2}级)\s*[（(]?\s*\d{1,2}\s*[)）]?\s*班|[1-9]\d{2}班/u;

/** The normal form of the class in a title, `null` when it names none. */
export function classInTitle(title: string, today: Day): string | null {
  const match = CLASS.exec(title.normalize('NFKC'));
  return match ? (parseSchoolClass(match[0], today)?.normal ?? null) : null;
}
