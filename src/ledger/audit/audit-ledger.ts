/** Everything that is wrong in a ledger, in the order in which a person would go through its sheets. */
import type { Day } from '../calendar/day';
import type { Finding } from '../model/finding';
import type { LedgerSnapshot } from '../model/snapshot';
import { cellRemarks, missingRequired } from './cell-rules';
import { duplicates, sameNameAndBirth } from './duplicates';
import { Audit } from './ledger-rows';
import { orphans } from './orphans';
import { differsFromId, endBeforeStart, statusDisagrees } from './row-rules';
import { missingStructure } from './structure';

/** The rules. A rule looks at the whole ledger and names each cell that breaks it. */
const RULES: readonly ((audit: Audit) => Finding[])[] = [
  missingStructure,
  cellRemarks,
  missingRequired,
  duplicates,
  sameNameAndBirth,
  differsFromId,
  statusDisagrees,
  endBeforeStart,
  orphans,
];

/**
 * All findings, by sheet in tab order, then row and column. The snapshot must hold all tables of the ledger in full:
 * a table that is not in it is reported as missing.
 */
export function auditLedger(snapshot: LedgerSnapshot, today: Day): Finding[] {
  const audit = new Audit(snapshot, today);
  const order = new Map(snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  const tabOf = (finding: Finding): number => order.get(finding.place.sheet) ?? snapshot.sheets.length;
  return RULES.flatMap((rule) => rule(audit)).sort(
    (a, b) => tabOf(a) - tabOf(b) || (a.place.row ?? 0) - (b.place.row ?? 0) || (a.place.column ?? -1) - (b.place.column ?? -1),
  );
}
