/**
 * The shares of the list as native formulas over the Excel tables, so that Excel, WPS and LibreOffice recompute them and a reader
 * can trace them. SUMPRODUCT over whole columns: COUNTIFS tells an empty cell from `""` differently in different programs, and
 * an empty 入册日期 would pass for day 0; `ISNUMBER` and `=""` mean the same everywhere. A time of day is no matter: `< day + 1`.
 */
import { ELSEWHERE } from '../figures/away-in-another-province';
import type { FigureId } from '../figures/figure';
import { LITTLE_SCHOOLING } from '../figures/guardian-schooling';
import { GRANDPARENTS } from '../figures/raised-by-grandparents';
import { SELDOM } from '../figures/seldom-home';
import type { FormulaTables } from './formula-tables';
import { onListFormula } from './on-list-formula';
import { criterion, quoted } from './structured-reference';

export interface ShareFormulas {
  readonly numerator: string;
  readonly denominator: string;
  /** `null` where nothing can be blank. */
  readonly blanks: string | null;
}

type Condition = string;

/** The formulas of a share. `asOf` is the absolute address of the as-of cell; `role` is for S8: a key, or `any`. @throws MissingColumn */
export function shareFormulas(tables: FormulaTables, id: Exclude<FigureId, 'S10'>, asOf: string, role = 'any'): ShareFormulas {
  const list = onListFormula((key) => tables.column('Children', key), asOf, tables.absences());
  const { counts, blank } = conditions(tables, asOf, role)[id]();
  const sum = (...factors: Condition[]): string => `=SUMPRODUCT(${factors.join('*')})`;
  return {
    numerator: sum(list, counts),
    // One factor alone would be truth values; the product with 1 makes them numbers.
    denominator: sum(list, '1'),
    blanks: blank === null ? null : sum(list, blank),
  };
}

interface Conditions {
  readonly counts: Condition;
  readonly blank: Condition | null;
}

function conditions(tables: FormulaTables, asOf: string, role: string): Readonly<Record<Exclude<FigureId, 'S10'>, () => Conditions>> {
  const child = (column: string): string => tables.column('Children', column);
  const isBlank = (column: string): Condition => `(${child(column)}="")`;
  const isOneOf = (column: string, codes: readonly string[]): string[] =>
    codes.flatMap((code) => tables.spellings('Children', column, code)).map((text) => `(${child(column)}=${quoted(text)})`);
  return {
    S1: () => ({ counts: `ISNUMBER(${child('archivedOn')})*(${child('archivedOn')}<${asOf}+1)`, blank: isBlank('archivedOn') }),
    S4: () => ({
      counts: either([...isOneOf('fatherArea', [ELSEWHERE]), ...isOneOf('motherArea', [ELSEWHERE])]),
      blank: `${isBlank('fatherArea')}*${isBlank('motherArea')}`,
    }),
    S5: () => ({
      counts: `ISNUMBER(${child('homeVisitsPerYear')})*(${child('homeVisitsPerYear')}<=${SELDOM})`,
      blank: isBlank('homeVisitsPerYear'),
    }),
    S6: () => ({ counts: either(isOneOf('guardianship', [GRANDPARENTS])), blank: isBlank('guardianship') }),
    S7: () => ({ counts: either(isOneOf('guardianSchooling', LITTLE_SCHOOLING)), blank: isBlank('guardianSchooling') }),
    S8: () => ({ counts: `(${pairingsInForce(tables, asOf, role)}>0)`, blank: null }),
  };
}

function either(alternatives: readonly Condition[]): Condition {
  return alternatives.length === 1 ? alternatives.join('') : `(${alternatives.join('+')}>0)`;
}

/** Pairings that have begun less those that have ended: so no criterion for a blank 结束日期 is needed. */
function pairingsInForce(tables: FormulaTables, asOf: string, role: string): string {
  const child = `${tables.column('Pairings', 'childId')},${tables.column('Children', 'childId')}`;
  const begun = `${tables.column('Pairings', 'startsOn')},"<"&${asOf}+1`;
  const ended = `${tables.column('Pairings', 'endsOn')},"<"&${asOf}`;
  const roles =
    role === 'any'
      ? ['']
      : tables.spellings('Pairings', 'role', role).map((text) => `,${tables.column('Pairings', 'role')},${criterion(text)}`);
  return roles.map((one) => `COUNTIFS(${child},${begun}${one})-COUNTIFS(${child},${begun},${ended}${one})`).join('+');
}

/** The share of two cells: rounded half up to hundredths of a per cent in whole numbers; `—` when there is nothing to divide by. */
export function shareOf(numerator: string, denominator: string): string {
  return `=IF(${denominator}=0,"—",INT((20000*${numerator}+${denominator})/(2*${denominator}))/10000)`;
}
