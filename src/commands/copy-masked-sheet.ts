/** 复制到新工作簿: the masked list in a file that holds nothing else, opened by Excel beside the ledger. */
import type { WorkbookPlan } from '../ledger/plan/workbook-plan';
import { openNewWorkbook } from '../workbook/open-new-workbook';

/** The bytes of a file with the planned sheet alone. What writes it is loaded when it is needed. */
export async function maskedFile(plan: WorkbookPlan): Promise<Uint8Array> {
  const { writeSheetFile } = await import('../files/write-sheet');
  return writeSheetFile(plan.edits);
}

/** @throws WorkbookError */
export async function copyMaskedSheet(plan: WorkbookPlan): Promise<void> {
  await openNewWorkbook(await maskedFile(plan));
}
