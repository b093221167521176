/** The rule "on the list on a day" as a native formula, for every sheet that counts children. */
import { criterion } from './structured-reference';

/** The columns of Pauses in which a child that left and came back has its absence. */
export interface AbsenceColumns {
  readonly childId: string;
  readonly startsOn: string;
  /** `null` where the table has no such column: no absence has ended then. */
  readonly endsOn: string | null;
  readonly reason: string;
  /** The texts of 原因 that mean such an absence. */
  readonly spellings: readonly string[];
}

/**
 * 入册日期 ≤ day and (离册日期 blank or > day), and not between leaving and coming back, of rows that have a number: 1 or 0 for each
 * row of the table. @param absences `null` where the workbook keeps none.
 */
export function onListFormula(
  column: (key: 'childId' | 'joinedOn' | 'leftOn') => string,
  day: string,
  absences: AbsenceColumns | null,
): string {
  const joined = column('joinedOn');
  const left = column('leftOn');
  const dates = `(${column('childId')}<>"")*ISNUMBER(${joined})*(${joined}<${day}+1)*((${left}="")+(${left}>=${day}+1)>0)`;
  return absences === null ? dates : `${dates}*(${absencesOn(absences, column('childId'), day)}=0)`;
}

/** Absences that have begun less those that have ended, as with pairings: so no criterion for a blank 止 is needed. */
function absencesOn({ childId, startsOn, endsOn, reason, spellings }: AbsenceColumns, child: string, day: string): string {
  const counts = spellings.map((text) => {
    const begun = `${childId},${child},${reason},${criterion(text)},${startsOn},"<"&${day}+1`;
    return endsOn === null ? `COUNTIFS(${begun})` : `COUNTIFS(${begun})-COUNTIFS(${begun},${endsOn},"<"&${day})`;
  });
  return counts.length === 1 ? counts.join('') : `(${counts.join('+')})`;
}
