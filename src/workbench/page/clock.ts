/** The day that the workbench calls today: the real one, or the one that a person or a test sets. */

const KEY = 'workbench.asOf';

export class Clock {
  /** `YYYY-MM-DD`, or empty for the real day. */
  private fixed = new URLSearchParams(location.search).get('asOf') ?? localStorage.getItem(KEY) ?? '';

  get asOf(): string {
    return this.fixed;
  }

  set(day: string): void {
    this.fixed = day;
    if (day) localStorage.setItem(KEY, day);
    else localStorage.removeItem(KEY);
  }

  /** The set day at the present time of day. */
  now(): Date {
    const now = new Date();
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(this.fixed);
    if (match) now.setFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    return now;
  }
}
