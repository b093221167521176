/** Sex and birth date that a right ID says: filled in where the roster is silent, questioned where it differs. */
import { ymdOf } from '../../calendar/day';
import { labelOf, SEX } from '../../codes';
import { parseTypedDate, residentIdFacts, type FieldContext, type Reading } from '../../fields';
import type { Raw } from '../../model/raw';

/** Whether a cell says no more than the month of birth, and the ID the very same one: 2015年3月, 2015.1 for October too. */
export function saysMonthOf(cell: Raw, id: string): boolean {
  const facts = residentIdFacts(id);
  if (!facts) return false;
  const found = parseTypedDate(cell, facts.birthDate);
  const { year, month } = ymdOf(facts.birthDate);
  if (found.kind === 'month') return found.year === year && found.month === month;
  return found.kind === 'wrong' && found.problem === 'ambiguousMonth' && Math.floor(Number(cell)) === year && [1, 10].includes(month);
}

/** Completes the values of a child and returns the codes of what differs. */
export function completeFromId(values: Map<string, Reading>, { language = 'zh-CN' }: FieldContext): string[] {
  const facts = residentIdFacts(String(values.get('residentId')?.value ?? ''));
  if (!facts) return [];
  const said: Readonly<Record<'birthDate' | 'sex', Raw>> = { birthDate: facts.birthDate, sex: labelOf(SEX, facts.sex, language) };
  return (['birthDate', 'sex'] as const).flatMap((key) => {
    const typed = values.get(key);
    if (typed?.state === 'value') return typed.value === said[key] ? [] : [`roster.${key}DiffersFromId`];
    values.set(key, { state: 'value', value: said[key], remarks: [] });
    return [];
  });
}
