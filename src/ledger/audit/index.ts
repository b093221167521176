/** The audit of a ledger. */
export { auditLedger, findingsOf } from './audit-ledger';
export {
  completenessOf,
  percentOf,
  ratioOf,
  type ChildCompleteness,
  type ClassCompleteness,
  type Completeness,
  type Share,
} from './completeness';
export { groupFindings, GROUPINGS, subjectFinder, type FindingGroup, type Grouping, type Subject } from './group-findings';
export { Audit, type Sounds } from './ledger-rows';
export { columnOfFinding, isMendable, isSure, MEND_KINDS, mendKindOf, type MendKind } from './mend-kinds';
export { notVerifiedSince, type NotVerified, type NotVerifiedList } from './not-verified';
export { mendsOf, planMends, type Mend } from './plan-mends';
export { planVerification, planWithdrawal, sift, type Sifted, type Verification, type Voucher } from './verifications';
export { shownContent } from './shown-content';
export { canVouch } from './vouching';
