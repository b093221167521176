/** Classes in the order of a school: by grade and number, not by the pinyin of their numerals. */

const NUMERALS: Readonly<Record<string, string>> = {
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
  十: '10',
};
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Compares class names in normal form (三年级1班); a blank one comes first, as it wants filling in. */
export function compareClasses(a: string, b: string): number {
  return collator.compare(sortKey(a), sortKey(b));
}

function sortKey(name: string): string {
  return name.replace(/[一二三四五六七八九十]/gu, (numeral) => NUMERALS[numeral] ?? numeral);
}
