/** A ledger that a test file makes once and opens afresh for every test, with the real office.js in front of it. */
import { describeFailure } from '../../src/commands/failure';
import { LOCALES } from '../../src/locales';
import { failureSentence } from '../../src/locales/failure-sentence';
import type { CellValue, Workbook } from '../../src/workbench/sheets/model';
import { readXlsx, writeXlsx } from '../../src/workbench/sheets/xlsx';
import { blankWorkbook, emulatedExcel, type EmulatedExcel } from './excel';

export interface LedgerFile {
  /** @param change what a person has done to the file since, before it is opened. */
  open(change?: (workbook: Workbook) => void): Workbook;
  /** The workbook that is open. */
  excel(): EmulatedExcel;
}

/** @param make fills the open, blank workbook, before the first test. */
export function ledgerFile(make: (workbook: Workbook) => Promise<unknown>): LedgerFile {
  let file: Uint8Array;
  let excel: EmulatedExcel | undefined;
  beforeAll(async () => {
    const workbook = blankWorkbook('我的表');
    excel = emulatedExcel(workbook);
    await make(workbook);
    excel.close();
    file = writeXlsx(workbook);
  });
  afterEach(() => excel?.close());
  return {
    open(change = () => undefined) {
      excel?.close();
      const workbook = readXlsx(file);
      change(workbook);
      excel = emulatedExcel(workbook);
      return workbook;
    },
    excel() {
      if (!excel) throw new Error('No workbook is open.');
      return excel;
    },
  };
}

/** A cell of a table; row 1 is the first below the header. */
export function tableCell(workbook: Workbook, table: string, row: number, header: string) {
  const found = workbook.table(table);
  const at = found?.table.columns.findIndex((one) => one.name === header) ?? -1;
  if (!found || at < 0) throw new Error(`There is no column ${header} in ${table}.`);
  const [r, c] = [found.table.rect.row + row, found.table.rect.column + at];
  return {
    value: (): CellValue => found.sheet.cells.value(r, c),
    set: (value: string | number | null): void => void found.sheet.cells.setInput(r, c, value),
  };
}

/** What a job is rejected with; `null` when it goes well. */
export function failureOf(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => null,
    (error: unknown) => error,
  );
}

/** The sentence that a person reads of a failure. */
export function spoken(failure: unknown): string {
  return failureSentence(LOCALES['zh-CN'].workbook, describeFailure(failure));
}
