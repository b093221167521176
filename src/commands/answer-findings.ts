/** What a person does about findings of a check: mend cells, vouch for what is right as it is, take that back. */
import { planMends, planVerification, planWithdrawal, type Mend, type Verification, type Voucher } from '../ledger/audit';
import type { Finding } from '../ledger/model/finding';
import { inLanguage } from '../ledger/model/raw';
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import { isEmptyPlan } from '../ledger/plan/workbook-plan';
import { columnOf, VERIFICATIONS } from '../ledger/tables';
import type { ApplyOptions } from '../workbook/apply/apply-plan';
import { WorkbookError } from '../workbook/workbook-error';
import { apply } from './run-command';

/**
 * Writes the mends in one step that can be undone. A cell that has changed since the check is never overwritten.
 * @param snapshot the one in which they were found
 * @throws WorkbookError
 */
export function mend(snapshot: LedgerSnapshot, mends: readonly Mend[], options?: ApplyOptions): Promise<void> {
  return apply({ snapshot, plan: planMends(mends) }, options);
}

/** Marks findings as 已核实. @param snapshot the one from which they were found. @throws WorkbookError */
export function verify(snapshot: LedgerSnapshot, findings: readonly Finding[], voucher: Voucher, options?: ApplyOptions): Promise<void> {
  return apply({ snapshot, plan: planVerification(snapshot, findings, voucher) }, options);
}

/** Lets a verified finding be shown again. @throws WorkbookError */
export function withdraw(snapshot: LedgerSnapshot, verification: Verification, on: number, options?: ApplyOptions): Promise<void> {
  const plan = planWithdrawal(snapshot, verification, on);
  // A ledger from before verifications could be withdrawn lacks the column.
  if (isEmptyPlan(plan)) return Promise.reject(new WorkbookError('columnGone', withdrawalColumn(snapshot)));
  return apply({ snapshot, plan }, options);
}

function withdrawalColumn({ tables, settings }: LedgerSnapshot): { readonly sheet: string; readonly headers: readonly string[] } {
  const { header } = columnOf(VERIFICATIONS, 'withdrawnOn');
  return { sheet: tables.Verifications?.sheet ?? '', headers: [inLanguage(header, settings.language)] };
}
