/** Lets the pane say that Excel has not answered for a while. */
export { onExcelWaiting } from '../workbook/excel-run';
