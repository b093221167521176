/** The periods of a duty over a stretch of time. Birthdays belong to the child, all others to the calendar. */
import { monthsIn } from '../calendar/months';
import type { Period } from '../calendar/period';
import { countsAsTermTime, holidaysBetween } from '../calendar/terms';
import { birthdayWindows, festivalWindows, windowsIn } from '../calendar/windows';
import { weeksIn } from '../calendar/weeks';
import type { Child } from '../records/child';
import type { Duty } from '../records/duty';
import type { Ledger } from '../records/ledger';

type Calendar = Pick<Ledger, 'terms' | 'festivals' | 'settings'>;

/** The periods of a duty that share a day with `range`, sorted by start; for birthdays see `birthdayPeriods`. */
export function calendarPeriods(duty: Pick<Duty, 'cycle' | 'inHolidays'>, calendar: Calendar, range: Period): Period[] {
  return all(duty, calendar, range).filter((period) => period.start <= range.end && period.end >= range.start);
}

function all({ cycle, inHolidays }: Pick<Duty, 'cycle' | 'inHolidays'>, calendar: Calendar, range: Period): Period[] {
  switch (cycle.unit) {
    case 'week':
      return weeksIn(range).filter((week) => inHolidays || countsAsTermTime(week, calendar.terms));
    case 'month':
      return monthsIn(range, calendar.settings.monthStartDay).filter((month) => inHolidays || countsAsTermTime(month, calendar.terms));
    case 'term':
      return calendar.terms.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start || a.end - b.end);
    case 'days':
      return windowsIn(holidaysBetween(calendar.terms), cycle.days);
    case 'festival':
      return festivalWindows(calendar.festivals, cycle.names);
    case 'birthday':
      return [];
  }
}

/** The windows around a child's birthdays that share a day with `range`; none when the birth date is unknown. */
export function birthdayPeriods(child: Pick<Child, 'birth'>, range: Period): Period[] {
  return child.birth === null ? [] : birthdayWindows(child.birth, range);
}

/** Duties with the same key have the same calendar periods. */
export function cycleKey({ cycle, inHolidays }: Pick<Duty, 'cycle' | 'inHolidays'>): string {
  const detail = cycle.unit === 'days' ? cycle.days : cycle.unit === 'festival' ? cycle.names.join('\n') : '';
  return `${cycle.unit}|${inHolidays}|${detail}`;
}
