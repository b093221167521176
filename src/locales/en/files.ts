import type { Words } from '../words';
import type { files as zh } from '../zh-CN/files';

export const files: Words<typeof zh> = {
  fileEmpty: 'The file “{file}” is empty. Choose the file of the roster.',
  fileTooLarge: 'The file “{file}” is too large for a roster. Keep only the sheets of the roster, save, and choose it again.',
  fileOldXls:
    '“{file}” is an old Excel 97–2003 file (.xls), which cannot be read as it is. Open it, choose File › Save As with the type “Excel Workbook (*.xlsx)” in Excel, or “Microsoft Excel Files (*.xlsx)” in WPS, save, and choose the new file.',
  fileWpsEt:
    '“{file}” is a file of WPS tables (.et), which cannot be read as it is. Open it in WPS, choose File › Save As with the type “Microsoft Excel Files (*.xlsx)”, save, and choose the new file.',
  fileEncrypted: '“{file}” needs a password to open. Open it in Excel, remove the password, save, and choose that.',
  fileXlsb: '“{file}” is a binary workbook (.xlsb). Save it in Excel as an Excel workbook (.xlsx), and choose that.',
  fileOds: '“{file}” is an OpenDocument table (.ods). Save it as an Excel workbook (.xlsx), and choose that.',
  fileHtml:
    '“{file}” is really a web page that is only called a table, as web sites export them. Open it in Excel, save it as an Excel workbook (.xlsx), and choose that.',
  fileNotATable: '“{file}” is no table. Choose a roster of the kind .xlsx or .csv.',
  fileDamaged: '“{file}” is damaged or incomplete. Open it in Excel and save it anew, or get the file again.',
  fileEncoding: 'The text of “{file}” cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx), and choose that.',
};
