/** Opening, saving and naming workbook files in the browser. */
import type { Workbook } from '../sheets/model';
import { Workbook as EmptyWorkbook } from '../sheets/model';
import { readXlsx, writeXlsx, XlsxError } from '../sheets/xlsx';
import type { XlsxErrorCode } from '../sheets/xlsx';
import { currentLanguage } from './words';

const FAILURES: Readonly<Record<XlsxErrorCode, readonly [string, string]>> = {
  empty: ['文件是空的，没有任何内容。', 'The file is empty.'],
  notXlsx: [
    '这不是 Excel 工作簿（.xlsx）。请在 Excel 或 WPS 里另存为“Excel 工作簿（*.xlsx）”后再打开。',
    'This is no Excel workbook (.xlsx). Save it as "Excel Workbook (*.xlsx)" in Excel or WPS and open that.',
  ],
  passwordProtected: [
    '这个文件加了打开密码，工作台打不开。请先在 Excel 或 WPS 里去掉密码，再打开副本。',
    'This file has a password. Remove it in Excel or WPS first and open the copy.',
  ],
  oldXls: [
    '这是旧版 Excel 文件（.xls）。请在 Excel 或 WPS 里另存为 .xlsx 后再打开。',
    'This is an old Excel file (.xls). Save it as .xlsx in Excel or WPS and open that.',
  ],
  binaryXlsb: [
    '这是二进制工作簿（.xlsb）。请在 Excel 里另存为 .xlsx 后再打开。',
    'This is a binary workbook (.xlsb). Save it as .xlsx in Excel and open that.',
  ],
  damaged: ['文件已损坏或没有下载完整，读不出来。', 'The file is damaged or was not downloaded completely.'],
  tooLarge: ['文件太大，浏览器装不下。', 'The file is too large for the browser.'],
};

export function newWorkbook(): Workbook {
  const workbook = new EmptyWorkbook();
  workbook.addSheet('Sheet1');
  return workbook;
}

/** Throws `XlsxError` for what is no readable workbook. */
export function openWorkbook(bytes: Uint8Array, fileName: string): Workbook {
  const workbook = readXlsx(bytes);
  workbook.fileName = fileName;
  return workbook;
}

export function saveBytes(workbook: Workbook): Uint8Array {
  return writeXlsx(workbook);
}

/** One sentence for the person, whatever went wrong. */
export function failureSentence(error: unknown): string {
  const index = currentLanguage() === 'zh-CN' ? 0 : 1;
  if (error instanceof XlsxError) return FAILURES[error.code][index];
  return error instanceof Error ? error.message : String(error);
}

/** Hands the bytes to the browser's downloads. */
export function download(bytes: Uint8Array, fileName: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName.replace(/\.(xlsx|xlsm)?$/i, '') + '.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
