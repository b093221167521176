/**
 * The statutory festivals (全国年节及纪念日放假办法, as changed for 2025), 儿童节 included: the days that it names. The longer
 * breaks with swapped working days are announced year by year; the school edits table Holidays when it wants them.
 */
import { dayOf, type Day } from '../calendar/day';

/** 春节 (first day), 端午节, 中秋节, 清明节 of each year as month × 100 + day; computed with tyme4ts 1.5.2. */
const MOVING: Readonly<Record<number, readonly [number, number, number, number]>> = {
  2024: [210, 610, 917, 404],
  2025: [129, 531, 1006, 404],
  2026: [217, 619, 925, 405],
  2027: [206, 609, 915, 405],
  2028: [126, 528, 1003, 404],
  2029: [213, 616, 922, 404],
  2030: [203, 605, 912, 405],
  2031: [123, 624, 1001, 405],
  2032: [211, 612, 919, 404],
  2033: [131, 601, 908, 404],
  2034: [219, 620, 927, 405],
  2035: [208, 610, 916, 405],
  2036: [128, 530, 1004, 404],
  2037: [215, 618, 924, 404],
  2038: [204, 607, 913, 405],
  2039: [124, 527, 1002, 405],
  2040: [212, 614, 920, 404],
};

export interface Festival {
  readonly zh: string;
  readonly en: string;
  readonly start: Day;
  readonly end: Day;
}

/** The festivals of a calendar year in order; years outside 2024–2040 have only those with fixed dates. */
export function festivalsOf(year: number): Festival[] {
  const on = (zh: string, en: string, monthDay: number, before: number, after: number): Festival => {
    const day = dayOf(year, Math.floor(monthDay / 100), monthDay % 100);
    return { zh, en, start: day - before, end: day + after };
  };
  const fixed = [
    on('元旦', "New Year's Day", 101, 0, 0),
    on('劳动节', 'Labour Day', 501, 0, 1),
    on('儿童节', "Children's Day", 601, 0, 0),
    on('国庆节', 'National Day', 1001, 0, 2),
  ];
  const moving = MOVING[year];
  const lunar = moving
    ? [
        // From New Year's Eve to the third day.
        on('春节', 'Spring Festival', moving[0], 1, 2),
        on('清明节', 'Tomb-Sweeping Day', moving[3], 0, 0),
        on('端午节', 'Dragon Boat Festival', moving[1], 0, 0),
        on('中秋节', 'Mid-Autumn Festival', moving[2], 0, 0),
      ]
    : [];
  return [...fixed, ...lunar].sort((a, b) => a.start - b.start);
}
