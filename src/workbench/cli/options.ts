/** Reads option texts; whatever is wrong ends the command with one sentence. */
import { cli as words } from '../../locales/zh-CN/cli';
import { fill } from '../../locales/words';
import { dayOf, dayOfIso, type Day } from '../../ledger/calendar/day';
import type { Language } from '../../ledger/model/raw';
import { CliError } from './cli-error';

/** `--as-of`; without it the calendar day of this machine. */
export function dayOption(text: string | undefined): Day {
  if (text === undefined) {
    const now = new Date();
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }
  const day = dayOfIso(text);
  if (day === null) throw new CliError(fill(words.badDate, { text }));
  return day;
}

/** `--term 2026-2027-1`: consecutive years and 1 or 2. */
export function termOption(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d{4})-(\d{4})-([12])$/.exec(text);
  if (!match || Number(match[2]) !== Number(match[1]) + 1) throw new CliError(fill(words.badTerm, { text }));
  return text;
}

export function languageOption(text: string): Language {
  if (text !== 'zh-CN' && text !== 'en') throw new CliError(fill(words.badLanguage, { text }));
  return text;
}

/** A whole number of at least `least`. */
export function countOption(option: string, text: string, least: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text.trim()) || value < least) throw new CliError(fill(words.badNumber, { option, least, text }));
  return value;
}
