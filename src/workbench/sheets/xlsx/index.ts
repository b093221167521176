/** Opening and saving `.xlsx` files. */
export { XlsxError, type XlsxErrorCode } from './error';
export { readXlsx } from './read/workbook';
export { writeXlsx } from './write/workbook';
