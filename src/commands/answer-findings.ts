/** What a person does about findings of a check: mend cells, vouch for what is right as it is, take that back. */
import { planMends, planVerification, planWithdrawal, type Mend, type Verification, type Voucher } from '../ledger/audit';
import type { Finding } from '../ledger/model/finding';
import type { LedgerSnapshot } from '../ledger/model/snapshot';
import { tidy } from '../ledger/fields/tidy';
import { cellOf } from '../ledger/model/snapshot';
import { apply } from './run-command';
import type { ApplyOptions } from '../workbook/apply/apply-plan';

/** Writes the mends in one step that can be undone. A cell that has changed since the check is never overwritten. @throws WorkbookError */
export function mend(mends: readonly Mend[], options?: ApplyOptions): Promise<void> {
  return apply({ outcome: null, plan: planMends(mends) }, options);
}

/** Marks findings as 已核实. @param snapshot the one from which they were found. @throws WorkbookError */
export function verify(snapshot: LedgerSnapshot, findings: readonly Finding[], voucher: Voucher, options?: ApplyOptions): Promise<void> {
  return apply({ outcome: null, plan: planVerification(snapshot, findings, voucher) }, options);
}

/** Lets a verified finding be shown again. @throws WorkbookError */
export function withdraw(snapshot: LedgerSnapshot, verification: Verification, on: number, options?: ApplyOptions): Promise<void> {
  return apply({ outcome: null, plan: planWithdrawal(snapshot, verification, on) }, options);
}

/** Names of the staff, to choose from when somebody says who they are. */
export function staffNames(snapshot: LedgerSnapshot): readonly string[] {
  const table = snapshot.tables.Staff;
  if (!table) return [];
  return [...new Set(table.rows.map((_, row) => tidy(cellOf(table, row, 'name'))).filter((name) => name !== ''))];
}
