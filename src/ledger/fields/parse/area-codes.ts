/**
 * Area codes of landlines, without their first 0, and how long numbers are there. From the numbering plan as the
 * metadata of libphonenumber has it; a test compares both, so that the pane need not carry the library.
 */

/** Numbers of eight digits: 10, 20–29 but 26, and the larger cities. */
const EIGHT = /^(?:10|2[0-57-9]|311|37[179]|4[135]1|432|51\d|52[37]|53[12]|551|57[13-79]|59[15]|731|791|75[57]|76[09]|871|898)$/u;
/** Numbers of seven or eight digits: the length changed in part of the area. */
const EITHER = /^(?:43[35]|754|851)$/u;
/** Numbers of seven digits. */
const SEVEN = new RegExp(
  `^(?:${[
    '3(?:1[02-9]|35|49|5\\d|7[02-6]|9[1-68])',
    '4(?:1[25-9]|2[179]|3[46-9]|5[2-9]|6[47-9]|7\\d|8[23])',
    '5(?:3[03-9]|4[36]|5[02-9]|6[1-46]|7[028]|80|9[2-46-9])',
    '6(?:3[1-35]|6[0238]|9[12])',
    '7(?:01|[17]\\d|2[248]|3[04-9]|4[3-6]|5[0-3689]|6[2368]|9[02-9])',
    '8(?:1[236-8]|2[5-7]|3\\d|5[4-9]|7[02-9]|8[36-8]|9[1-7])',
    '9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7\\d|9\\d)',
  ].join('|')})$`,
  'u',
);

/** The lengths that a landline may have in an area (`851`); none when there is no such area. */
export function landlineLengths(area: string): readonly number[] {
  if (EIGHT.test(area)) return [8];
  if (EITHER.test(area)) return [7, 8];
  return SEVEN.test(area) ? [7] : [];
}
