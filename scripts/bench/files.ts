/** Files: how long a workbook takes to save, open and calculate, and how large it is. */
import { MAKE_SUMMARY } from '../../src/commands/make-summary';
import { apply, prepare } from '../../src/commands/run-command';
import { withSession } from '../../src/workbench/cli/session';
import { Calculator } from '../../src/workbench/sheets/formulas';
import type { Workbook } from '../../src/workbench/sheets/model';
import { readXlsx, writeXlsx } from '../../src/workbench/sheets/xlsx';
import { CONTEXT, fillSchool, newWorkbook, setUpSchool, TODAY, type SchoolSize } from './ledgers';
import { median } from './measure';

export interface FileRow {
  readonly name: string;
  readonly bytes: number;
  readonly save: number;
  readonly open: number;
  /** All formulas, those of the summary among them, as after opening. */
  readonly calculate: number;
  /** Rows and columns that carry a format of their own, over all sheets, and cells that do. */
  readonly formattedLines: number;
  readonly formattedCells: number;
}

/** `null` for a ledger that has only been set up. */
export async function fileRow(name: string, size: SchoolSize | null, times: number): Promise<FileRow> {
  const workbook = newWorkbook();
  await withSession(workbook, TODAY, async () => {
    if (size) await fillSchool(size);
    else await setUpSchool();
    await apply(await prepare(MAKE_SUMMARY, undefined, CONTEXT));
  });
  let bytes: Uint8Array = new Uint8Array();
  const save = median(Array.from({ length: times }, () => clocked(() => (bytes = writeXlsx(workbook)))));
  let opened = workbook;
  const open = median(Array.from({ length: times }, () => clocked(() => (opened = readXlsx(bytes)))));
  const calculator = new Calculator(opened, { asOf: TODAY });
  const calculate = median(Array.from({ length: times }, () => clocked(() => calculator.recalculateAll())));
  calculator.dispose();
  return { name, bytes: bytes.length, save, open, calculate, ...formatted(opened) };
}

function formatted(workbook: Workbook): { formattedLines: number; formattedCells: number } {
  let formattedLines = 0;
  let formattedCells = 0;
  for (const { cells, columns, rows } of workbook.sheets) {
    for (const { styleId = 0 } of [...columns.values(), ...rows.values()]) if (styleId !== 0) formattedLines++;
    const used = cells.usedRect();
    for (let row = 0; row < (used ? used.row + used.rows : 0); row++) {
      for (let column = 0; column < (used ? used.column + used.columns : 0); column++)
        if (cells.styleId(row, column) !== 0) formattedCells++;
    }
  }
  return { formattedLines, formattedCells };
}

function clocked(job: () => unknown): number {
  const started = performance.now();
  job();
  return performance.now() - started;
}
