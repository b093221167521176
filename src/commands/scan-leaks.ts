/** 泄露检查: what should not go out with a sheet or with the whole workbook. */
import type { Finding, Severity } from '../ledger/model/finding';
import type { Bilingual } from '../ledger/model/raw';
import { PARTS, type WorkbookContents } from '../ledger/privacy/leaks/contents';
import { leakScan, lookedAt } from '../ledger/privacy/leaks/leak-scan';
import { PROFILE_IDS, type ProfileId } from '../ledger/privacy/profiles';
import { TABLE_KEYS } from '../ledger/tables';
import type { Command } from './command';

/** What the scan looks through; the commands read it themselves, as it is more than tables. */
export { readContents, readVisibleSheets } from '../workbook/contents/read-contents';

export interface LeakInput {
  readonly contents: WorkbookContents;
  /** Whether one sheet goes out in a file of its own, or the file as it is. */
  readonly scope: 'sheet' | 'workbook';
}

export interface LeakOutcome {
  /** Errors before warnings before hints. */
  readonly findings: readonly Finding[];
  /** What was looked at, as a person calls it. */
  readonly looked: readonly Bilingual[];
  readonly counts: { readonly errors: number; readonly warnings: number; readonly hints: number };
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

export const SCAN_LEAKS: Command<LeakInput, LeakOutcome> = {
  // Names, addresses and remarks are known from the children; of the other tables it matters where their columns stand.
  reads: { tables: TABLE_KEYS, headersOnly: TABLE_KEYS.filter((key) => key !== 'Children') },
  plan(snapshot, { contents, scope }, { reportWords }) {
    const masked: Record<string, ProfileId> = {};
    for (const { reports } of Object.values(reportWords)) {
      for (const profile of PROFILE_IDS) masked[reports.masked.sheets[profile]] = profile;
    }
    const findings = leakScan(snapshot, contents, { kind: scope, masked }).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
    const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
    const counts = { errors: count('error'), warnings: count('warning'), hints: count('hint') };
    return { plan: null, outcome: { findings, looked: lookedAt(contents, scope).map((part) => PARTS[part]), counts } };
  },
};
