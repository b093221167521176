/** Workbooks that count days from 1904, from old Macs: every day of the ledger would be shown four years late there. */
import { excelRun } from './excel-run';
import { WorkbookError } from './workbook-error';

/**
 * For set-up only, as it costs a request of its own. `use1904DateSystem` is preview only; the first day of 1904 is day 0 there.
 * @throws WorkbookError `date1904`
 */
export async function refuse1904(): Promise<void> {
  const firstDay = await excelRun(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load('value');
    await context.sync();
    return day.value;
  }).catch(() => {
    // An Excel that cannot say is taken to count as all do; what else it refuses, the read that follows tells.
    return null;
  });
  if (firstDay === 0) throw new WorkbookError('date1904');
}
