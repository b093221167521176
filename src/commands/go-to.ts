/** Shows a cell on its sheet. */
export { goTo as goToCell } from '../workbook/go-to';
