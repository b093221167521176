/** School terms: which one covers a day, the holidays between them, and how much of a period they cover. */
import type { Day } from './day';
import { coveredDays, includes, isAtLeastHalf, joined, type Period } from './period';

export interface Term extends Period {
  /** As the calendar sheet names it, e.g. `2026-2027-1`. */
  readonly id: string;
}

/** The holidays after the last known term are taken to be over after so many days (a summer is about 62). */
export const LONGEST_HOLIDAY = 75;

/** The term in which a day lies; the earlier one when two overlap. */
export function termOn(terms: readonly Term[], day: Day): Term | undefined {
  return byStart(terms).find((term) => includes(term, day));
}

/** The term that a report made on `day` is about: the one in which it lies, else the last one before it, holidays included. */
export function termAround(terms: readonly Term[], day: Day): Term | undefined {
  return (
    termOn(terms, day) ??
    byStart(terms)
      .filter((term) => includes(termWithHoliday(terms, term), day))
      .pop()
  );
}

/**
 * A term with the holidays that follow it: until the day before the next term starts. Every period belongs to the one term
 * whose stretch holds its last day, so that nothing is counted for two terms.
 */
export function termWithHoliday(terms: readonly Term[], term: Term): Period {
  const next = byStart(terms).find((other) => other.start > term.start);
  return { start: term.start, end: next ? next.start - 1 : term.end + LONGEST_HOLIDAY };
}

/** The gaps between terms, in order. Before the first and after the last term nothing is known. */
export function holidaysBetween(terms: readonly Term[]): Period[] {
  const stretches = joined(terms);
  const gaps: Period[] = [];
  for (let i = 1; i < stretches.length; i++) {
    const before = stretches[i - 1];
    const after = stretches[i];
    if (before && after) gaps.push({ start: before.end + 1, end: after.start - 1 });
  }
  return gaps;
}

/** A week or month counts when at least half of its days lie inside terms. */
export function countsAsTermTime(period: Period, terms: readonly Period[]): boolean {
  return isAtLeastHalf(coveredDays(period, joined(terms)), period);
}

function byStart(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => a.start - b.start || a.end - b.end);
}
