/** What a leak scan reads of a file: nothing, changed where a test or the bench says so. */
import { NO_CONTENTS, type ScannedSheet, type WorkbookContents } from '../../src/ledger/privacy/leaks/contents';

export const scannedSheet = (change: Partial<ScannedSheet> = {}): ScannedSheet => ({
  name: 'Sheet1',
  visible: true,
  generated: false,
  firstRow: 1,
  firstColumn: 0,
  values: [],
  hiddenRows: [],
  hiddenColumns: [],
  comments: [],
  headersFooters: [],
  texts: [],
  pictures: 0,
  pivotTables: 0,
  ...change,
});

export const scannedWorkbook = (change: Partial<WorkbookContents> = {}): WorkbookContents => ({
  ...NO_CONTENTS,
  fileName: '名单.xlsx',
  sheets: [scannedSheet()],
  ...change,
});
