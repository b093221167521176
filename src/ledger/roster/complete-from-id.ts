/** Sex and birth date that a right ID says: filled in where the roster is silent, questioned where it differs. */
import { labelOf, SEX } from '../codes';
import { residentIdFacts, type FieldContext, type Reading } from '../fields';
import type { Raw } from '../model/raw';

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
