/** Numbers written in Chinese digits, as they occur in dates and class names. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const NAMES = '〇一二三四五六七八九';

/** 二十三 → 23, 十 → 10, 一五 → 15, `7` → 7; `null` when it is no whole number below 10,000. */
export function parseChineseNumber(text: string): number | null {
  if (/^\d{1,4}$/u.test(text)) return Number(text);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(text);
  if (tens) return (DIGITS[tens[1] ?? '一'] ?? 0) * 10 + (tens[2] === undefined ? 0 : (DIGITS[tens[2]] ?? 0));
  if (!/^[〇零一二两三四五六七八九]{1,4}$/u.test(text)) return null;
  return [...text].reduce((sum, digit) => sum * 10 + (DIGITS[digit] ?? 0), 0);
}

/** 1 → 一 … 9 → 九. */
export function chineseDigit(number: number): string {
  return NAMES.charAt(number);
}
