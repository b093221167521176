/** Workbooks that count days from 1904, from old Macs: every day of the ledger would be shown four years late there. */
import { excelRun } from './excel-run';
import { toWorkbookError, WorkbookError } from './workbook-error';

/**
 * For set-up only, as it costs a request of its own: a new workbook shows no date by which the check could tell it.
 * `use1904DateSystem` is preview only; the first day of 1904 is day 0 there. An Excel that knows no such question is taken to count
 * as all do; any other failure is one of set-up.
 * @throws WorkbookError `date1904`
 */
export async function refuse1904(): Promise<void> {
  const firstDay = await excelRun(async (context) => {
    const day = context.workbook.functions.date(1904, 1, 1);
    day.load('value');
    await context.sync();
    return day.value;
  }).catch((error: unknown) => {
    if (toWorkbookError(error).code === 'notSupported') return null;
    throw error;
  });
  if (firstDay === 0) throw new WorkbookError('date1904');
}
