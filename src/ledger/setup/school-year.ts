/** The two terms of a school year as set-up proposes them; their dates are the school's to correct. */
import { dayOf, ymdOf, type Day } from '../calendar/day';
import { festivalsOf } from './festivals';
import type { Language, Raw } from '../model/raw';
import { labelOf, TERM } from '../codes';

/** A school year by the calendar year in which it begins. */
export interface TermId {
  readonly startYear: number;
  readonly number: 1 | 2;
}

/** `2026-2027-1` → its parts; `null` when it is no term number. */
export function parseTermId(text: string): TermId | null {
  const match = /^(\d{4})-(\d{4})-([12])$/u.exec(text.trim());
  if (!match || Number(match[2]) !== Number(match[1]) + 1) return null;
  return { startYear: Number(match[1]), number: match[3] === '1' ? 1 : 2 };
}

/** The term to which a day belongs by the usual calendar: August to January is the first. */
export function termIdAt(today: Day): TermId {
  const { year, month } = ymdOf(today);
  if (month >= 8) return { startYear: year, number: 1 };
  return { startYear: year - 1, number: month === 1 ? 1 : 2 };
}

/** Rows of table Terms: first term 1 September to 20 January, second 25 February to 5 July. */
export function termRows(startYear: number, language: Language): Raw[][] {
  const year = `${startYear}-${startYear + 1}`;
  return [
    [`${year}-1`, year, labelOf(TERM, 'first', language), dayOf(startYear, 9, 1), dayOf(startYear + 1, 1, 20)],
    [`${year}-2`, year, labelOf(TERM, 'second', language), dayOf(startYear + 1, 2, 25), dayOf(startYear + 1, 7, 5)],
  ];
}

/** Rows of table Holidays: the festivals from 1 September to 31 August. */
export function holidayRows(startYear: number, language: Language): Raw[][] {
  const from = dayOf(startYear, 9, 1);
  const to = dayOf(startYear + 1, 8, 31);
  return [...festivalsOf(startYear), ...festivalsOf(startYear + 1)]
    .filter((festival) => festival.start >= from && festival.start <= to)
    .map((festival) => [language === 'en' ? festival.en : festival.zh, festival.start, festival.end]);
}
