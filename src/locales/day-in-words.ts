/** A day in words, such as 2026年11月23日 星期一: nobody takes it for another one, whatever order a date field has. */
import { weekdayOf, ymdOf, type Day } from '../ledger/calendar/day';
import type { Locale } from './index';
import { fill } from './words';

export function dayInWords({ day: sentence, months, weekdays }: Locale['pane'], date: Day): string {
  const { year, month, day } = ymdOf(date);
  return fill(sentence, {
    year,
    month: months[month as keyof typeof months],
    day,
    weekday: weekdays[weekdayOf(date) as keyof typeof weekdays],
  });
}
