/** A synthetic school as rows for all tables: invented people, numbers right in form, a term of contacts with gaps in them. */
import type { Day } from '../../ledger/calendar/day';
import type { Term } from '../../ledger/calendar/terms';
import { DEFAULT_SETTINGS } from '../../ledger/model/snapshot';
import { readLedger } from '../../ledger/records/read-ledger';
import type { Ledger } from '../../ledger/records/ledger';
import { presetDutyRows } from '../../ledger/setup/preset-duties';
import { holidayRows, termIdAt, termRows } from '../../ledger/setup/school-year';
import type { TableKey } from '../../ledger/tables';
import { asSnapshot, byKey } from './as-table';
import { checkInsFor } from './check-ins';
import { childrenOf, type SampleChild } from './children';
import { PhoneCounter } from './invented-numbers';
import { pairingsOf } from './pairings';
import { Random } from './random';
import { staffRow, teachersFor, type Row } from './school';

export interface SampleOptions {
  /** Number of children; default 120. */
  readonly children?: number;
  /** Number of check-ins; default: as many as the duties ask for, less those missed. */
  readonly checkIns?: number;
  readonly seed?: number;
  /** The day on which the sample is looked at; contacts reach from the start of its term to it. */
  readonly today: Day;
}

/** Rows by column key for every table but Codes, which set-up fills. */
export type SampleRows = Readonly<Record<Exclude<TableKey, 'Codes'>, readonly Row[]>>;

/** What the sample school has taken up of the preset duties. */
const ACTIVE = ['D1', 'D2', 'D4', 'D7', 'D9', 'D10B', 'D12', 'D15B'];

/** The same options give the same rows. */
export function generateSample(options: SampleOptions): SampleRows {
  const { children: count = 120, seed = 1, today } = options;
  const random = new Random(seed);
  const phones = new PhoneCounter();
  const startYear = termIdAt(today).startYear;
  const Terms = byKey('Terms', termRows(startYear, 'zh-CN'));
  const Holidays = byKey('Holidays', holidayRows(startYear, 'zh-CN'));
  const Duties = byKey('Duties', presetDutyRows('zh-CN')).map((row) => ({
    ...row,
    active: ACTIVE.includes(String(row['dutyId'])) ? '是' : '否',
  }));
  const plan = readPlan({ Terms, Holidays, Duties }, today);
  const term = currentTerm(plan.terms, today);
  const teachers = teachersFor(count, random, phones);
  const children = childrenOf(count, term, today, random, phones);
  const pairings = pairingsOf(children, teachers, term, today, random);
  const CheckIns = checkInsFor(
    {
      children,
      pairings,
      teachers,
      calendar: plan,
      duties: plan.duties,
      from: term.start,
      today,
      ...(options.checkIns === undefined ? {} : { count: options.checkIns }),
    },
    random,
  );
  return {
    Children: children.map((child) => child.row),
    Staff: teachers.map((teacher) => staffRow(teacher, random)),
    Pairings: pairings.map((pairing) => pairing.row),
    Duties,
    Pauses: pausesOf(children, term, today, random),
    CheckIns,
    Changes: [],
    Terms,
    Holidays,
    Verifications: [],
    Baseline: [],
  };
}

function readPlan(rows: Readonly<Partial<Record<TableKey, readonly Row[]>>>, today: Day): Ledger {
  const tables = Object.fromEntries(Object.entries(rows).map(([key, list]) => [key, asSnapshot(key as TableKey, list)]));
  return readLedger({ settings: DEFAULT_SETTINGS, sheets: [], definedNames: [], tables }, today).ledger;
}

/** The term of the day, or the one that has just ended. */
function currentTerm(terms: readonly Term[], today: Day): Term {
  const begun = terms.filter((term) => term.start <= today);
  const term = begun[begun.length - 1] ?? terms[0];
  if (!term) throw new Error('The sample has no terms.');
  return term;
}

/** A few children were with their parents for a while. */
function pausesOf(children: readonly SampleChild[], term: Term, today: Day, random: Random): Row[] {
  return children
    .filter(() => random.chance(3))
    .map((child) => {
      const start = Math.max(child.joined, term.start) + random.whole(5, 40);
      return { childId: child.id, childName: child.name, startsOn: start, endsOn: start + random.whole(7, 30), reason: '与父母团聚' };
    })
    .filter((row) => row.startsOn <= today);
}
