import { files } from './files';
import type { Words } from '../words';
import type { workbook as zh } from '../zh-CN/workbook';

export const workbook: Words<typeof zh> = {
  ...files,
  cellEdit: 'Excel is waiting for you to finish editing a cell. Press Enter, then try again. Nothing was written.',
  waiting: 'Waiting for Excel. If you are editing a cell, press Enter first.',
  protectedSheet: 'The sheet “{sheets}” is protected. Remove the protection on the Review tab, then try again. Nothing was written.',
  accessDenied:
    'Excel refused to write: the workbook may be read-only or protected. Save an editable copy, then try again. Nothing was written.',
  notGenerated:
    'The workbook has a sheet “{sheets}” of your own, which the add-in does not overwrite. Rename it, then try again. Nothing was written.',
  filtered:
    'The sheet “{sheets}” is filtered, so rows could be written to the wrong place. Clear the filter, or let the add-in clear it. Nothing was written.',
  changedMeanwhile:
    'The sheet “{sheet}” has just been changed{cells}: contents are others, or rows or columns have moved. Nothing was written, so that nothing goes to the wrong place. Please open this page again and retry.',
  namedCells: ' (cells {cells})',
  sheetGone: 'The sheet “{sheet}” is gone or was renamed. Nothing was written. Please open this page again and retry.',
  sheetHidden: 'The sheet “{sheet}” is hidden, so the cell cannot be shown. Right-click any sheet tab, choose “Unhide”, and try again.',
  cellHidden: '{cell} on the sheet “{sheet}” is selected, but its row or column is hidden or filtered out. Clear the filter or unhide it.',
  tableGone: 'The ledger lacks the table “{table}”. Run “Set up” to restore it, then try again. Nothing was written.',
  columnGone: 'The sheet “{sheet}” lacks the column “{headers}”. Run “Set up” to restore it, then try again. Nothing was written.',
  blockedBelow:
    'There is something below the table on the sheet “{sheet}” (from row {row}), so no rows can be added. Move it to another sheet, then try again. Nothing was written.',
  date1904:
    'This workbook counts days from 1904 (as files from old Macs do), so the dates of the ledger would be off by four years. Set the ledger up in a new workbook, or first clear “Use 1904 date system” under File, Options, Advanced. Nothing was written.',
  tooLarge: 'This is more than Excel on the web takes at a time (5 MB). Do it in parts, or use Excel on the desktop.',
  busy: 'Excel is too busy. Wait a few seconds and try again.',
  sessionLost: 'The connection to Excel was lost. Open the file again, then retry.',
  otherWorkbook: 'Excel did not finish. If another workbook is open, switch back to this one and try again.',
  notSupported: 'This version of Excel lacks something that is needed ({message}). Update Excel, then try again.',
  unknown:
    'Excel reported an unexpected error: {excelCode} {message}. Try again; if it comes back, show this sentence to your administrator.',
  halfWritten: 'The writing stopped half-way: {reason} What had been written was taken back; the workbook is as before. Please try again.',
  halfWrittenNotRestored:
    'The writing stopped half-way and could not be taken back: {reason} Use Undo (Ctrl+Z) in Excel, or close the file without saving, then try again.',
  halfGenerated: 'The sheet was not finished: {reason} “{sheets}” may be incomplete; please make it again. The ledger was not changed.',
  halfRepaired:
    'The repair stopped half-way: {reason} What was restored stays; nothing that you typed was changed. Run “Set up” once more to restore the rest.',
  notAsWritten: 'What stands on “{place}” differs from what was written (Excel may have converted it).',
  notLoaded:
    'This part of the program could not be loaded: the network may be down, or the program has just been updated. Check the network and try again; if that does not help, save and reopen the workbook. Nothing was written.',
  cancelled: 'You cancelled.',
};
