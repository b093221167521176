/** Everything that is wrong in a ledger, in the order in which a person would go through its sheets. */
import type { Day } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import { beyondTable } from './beyond-table';
import { cellRemarks, missingRequired } from './cell-rules';
import { ageOutsideClass } from './class-age';
import { unknownClasses } from './classes';
import { contradictions, endsWithoutDay } from './contradictions';
import { duplicates, sameNameAndBirth } from './duplicates';
import { formulaCells } from './formulas';
import { guardianship } from './guardianship';
import { changedHeaders } from './headers';
import { Audit, type Sounds } from './ledger-rows';
import { orphans } from './orphans';
import { pausesDisagree } from './pauses';
import { differsFromId, endBeforeStart, statusDisagrees, studentNumberDiffersFromId } from './row-rules';
import { sharedPhones } from './shared-phones';
import { orderedColumns } from './shifted/ordered-column';
import { slippedColumns } from './shifted/slipped-columns';
import { staggeredRows } from './shifted/staggered-rows';
import { similarNames } from './similar-names';
import { missingStructure } from './structure';
import { beforeBirth, stillToCome } from './unlikely-days';
import { workAreas } from './work-area';

/** The rules. A rule looks at the whole ledger and names each cell that breaks it. */
const RULES: readonly ((audit: Audit) => Finding[])[] = [
  missingStructure,
  changedHeaders,
  beyondTable,
  slippedColumns,
  staggeredRows,
  orderedColumns,
  formulaCells,
  cellRemarks,
  missingRequired,
  duplicates,
  sameNameAndBirth,
  similarNames,
  sharedPhones,
  guardianship,
  unknownClasses,
  ageOutsideClass,
  differsFromId,
  studentNumberDiffersFromId,
  workAreas,
  contradictions,
  statusDisagrees,
  pausesDisagree,
  endBeforeStart,
  endsWithoutDay,
  beforeBirth,
  stillToCome,
  orphans,
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
  const { sheets } = audit.snapshot;
  const order = new Map(sheets.map((sheet, index) => [sheet.name, index]));
  const tabOf = (finding: Finding): number => order.get(finding.place.sheet) ?? sheets.length;
  return RULES.flatMap((rule) => rule(audit)).sort(
    (a, b) => tabOf(a) - tabOf(b) || (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? -1) - (b.place.column ?? -1),
  );
}
