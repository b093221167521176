/** Everything that is wrong in a ledger, in the order in which a person would go through its sheets. */
import type { Day } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import { Audit, type Sounds } from './audit';
import { beyondTable } from './structure/beyond-table';
import { formulaCells } from './structure/formulas';
import { daysFrom1904 } from './structure/date-system';
import { changedHeaders } from './structure/headers';
import { missingStructure } from './structure/missing-structure';
import { orderedColumns } from './shifted/ordered-column';
import { slippedColumns } from './shifted/slipped-columns';
import { staggeredRows } from './shifted/staggered-rows';
import { differsFromId, studentNumberDiffersFromId } from './within-rows/against-id';
import { cellRemarks } from './within-rows/cell-remarks';
import { contradictions, endsWithoutDay } from './within-rows/contradictions';
import { guardianship } from './within-rows/guardianship';
import { statusDisagrees } from './within-rows/list-status';
import { missingRequired } from './within-rows/required-cells';
import { beforeBirth, endBeforeStart, stillToCome } from './within-rows/unlikely-days';
import { workAreas } from './within-rows/work-area';
import { ageOutsideClass } from './between-rows/class-age';
import { duplicates, sameNameAndBirth } from './between-rows/duplicates';
import { sharedPhones } from './between-rows/shared-phones';
import { similarNames } from './between-rows/similar-names';
import { unknownClasses } from './between-tables/classes';
import { orphans } from './between-tables/orphans';
import { pausesDisagree } from './between-tables/pauses';

/** The rules. A rule looks at the whole ledger and names each cell that breaks it. */
const RULES: readonly ((audit: Audit) => Finding[])[] = [
  ...[missingStructure, changedHeaders, beyondTable, formulaCells],
  ...[slippedColumns, staggeredRows, orderedColumns],
  ...[cellRemarks, missingRequired],
  ...[differsFromId, studentNumberDiffersFromId, guardianship, workAreas, contradictions],
  ...[statusDisagrees, endsWithoutDay, endBeforeStart, beforeBirth, stillToCome],
  ...[duplicates, sameNameAndBirth, similarNames, sharedPhones, ageOutsideClass],
  ...[unknownClasses, orphans, pausesDisagree],
];

/**
 * All findings, by sheet in tab order, then row and column. The snapshot must hold all tables of the ledger in full:
 * a table that is not in it is reported as missing.
 * @param sounds how names sound; without it, names are compared by their characters only.
 */
export function auditLedger(snapshot: LedgerSnapshot, today: Day, sounds?: Sounds): Finding[] {
  return findingsOf(new Audit(snapshot, today, sounds));
}

export function findingsOf(audit: Audit): Finding[] {
  // Every date would be a finding, and a mend would write another day than it says.
  const wrongDays = daysFrom1904(audit);
  if (wrongDays.length > 0) return wrongDays;
  const { sheets } = audit.snapshot;
  const order = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const tabOf = (finding: Finding): number => order.get(finding.place.sheet) ?? sheets.length;
  return RULES.flatMap((rule) => rule(audit)).sort(
    (a, b) => tabOf(a) - tabOf(b) || (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? -1) - (b.place.column ?? -1),
  );
}
