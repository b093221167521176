/**
 * The audit of a ledger. Its rules are sorted by what they compare (`structure` of the sheets, `within-rows`, `between-rows`,
 * `between-tables`, and rows that have `shifted`); beside them stand what a person does about findings (`mends`, `verified`)
 * and how complete the files are (`completeness`).
 */
export { Audit, type Sounds } from './audit';
export { auditLedger, findingsOf } from './audit-ledger';
export {
  completenessOf,
  percentOf,
  ratioOf,
  type ChildCompleteness,
  type ClassCompleteness,
  type Completeness,
  type Share,
} from './completeness/completeness';
export { notVerifiedSince, type NotVerified, type NotVerifiedList } from './completeness/not-verified';
export { groupFindings, GROUPINGS, subjectFinder, type FindingGroup, type Grouping, type Subject } from './group-findings';
export { columnOfFinding, isMendable, isSure, MEND_KINDS, mendKindOf, type MendKind } from './mends/mend-kinds';
export { mendsOf, planMends, type Mend } from './mends/plan-mends';
export { bundleSame, sentenceKey, type SameFindings } from './same-findings';
export { shownContent } from './shown-content';
export { isRestoredBySetUp } from './structure/missing-structure';
export { planVerification, planWithdrawal, sift, type Sifted, type Verification, type Voucher } from './verified/verifications';
export { canVouch } from './verified/vouching';
