/** A day in words: nobody takes it for another one, whatever order a date field has. */
import { weekdayOf, ymdOf, type Day } from '../ledger/calendar/day';
import type { Locale } from './index';
import { fill } from './words';

/** 2026年11月23日 星期一. */
export function dayInWords(words: Locale['pane'], day: Day): string {
  return inWords(words, words.day, day);
}

/** 11月23日 星期一, beside a field that shows the year. */
export function dayOfYearInWords(words: Locale['pane'], day: Day): string {
  return inWords(words, words.dayOfYear, day);
}

function inWords({ months, weekdays }: Locale['pane'], sentence: string, date: Day): string {
  const { year, month, day } = ymdOf(date);
  return fill(sentence, {
    year,
    month: months[month as keyof typeof months],
    day,
    weekday: weekdays[weekdayOf(date) as keyof typeof weekdays],
  });
}
