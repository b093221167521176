/** The JSON document of `check` (docs/cli.md). */
import type { CheckOutcome } from '../../commands/check-ledger';
import { isSure, percentOf, type Share } from '../../ledger/audit';
import { isoOf, type Day } from '../../ledger/calendar/day';
import { findingJson } from './finding-json';

export function checkDocument(outcome: CheckOutcome, asOf: Day): unknown {
  const { findings, counts, quiet, mends, completeness, notVerified } = outcome;
  return {
    asOf: isoOf(asOf),
    ...counts,
    verified: quiet.length,
    mendable: mends.filter((mend) => isSure(mend.finding)).length,
    findings: findings.map(findingJson),
    completeness: {
      ...shareIn(completeness.school),
      classes: completeness.classes.map((entry) => ({ class: entry.className, children: entry.children, ...shareIn(entry) })),
      children: completeness.children.map((child) => ({
        childId: child.childId,
        name: child.name,
        class: child.className,
        row: child.row,
        ...shareIn(child),
        missing: child.missing,
      })),
    },
    notVerified: {
      since: isoOf(notVerified.since),
      children: notVerified.children.map(({ childId, name, className, row, verifiedOn }) => ({
        childId,
        name,
        class: className,
        row,
        verifiedOn: verifiedOn === null ? null : isoOf(verifiedOn),
      })),
    },
  };
}

function shareIn(share: Share): { readonly answered: number; readonly wanted: number; readonly percent: string } {
  return { answered: share.answered, wanted: share.wanted, percent: percentOf(share) };
}
