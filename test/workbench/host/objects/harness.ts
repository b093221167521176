/** A workbook behind the real office.js client, for tests of the object model. */
import { createHost } from '../../../../src/workbench/host/create-host';
import type { Host, HostOptions } from '../../../../src/workbench/host/host';
import { loadExcelClient, type ExcelClient } from '../../../../src/workbench/host/client/node-client';
import { Exchange } from '../../../../src/workbench/host/exchange/exchange';
import { Workbook } from '../../../../src/workbench/sheets/model';

export interface Bench {
  workbook: Workbook;
  host: Host;
  client: ExcelClient;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Runs a batch that must fail; gives code and location of the error. */
  fails(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<{ code: string; at: string; message: string }>;
  /** Writes values at A1 of the active sheet behind the host's back. */
  fill(rows: (string | number | boolean | null)[][]): void;
}

/** One client serves a test file: each bench connects it to a workbook of its own. */
let shared: ExcelClient | undefined;
afterAll(() => shared?.close());

export function openBench(options: Partial<HostOptions> = {}): Bench {
  const workbook = options.workbook ?? new Workbook('test.xlsx');
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  const host = createHost({ now: () => new Date(2026, 10, 23), ...options, workbook });
  const client = (shared ??= loadExcelClient());
  client.connect(new Exchange({ host }));
  const run: Bench['run'] = (batch) => client.Excel.run(batch);
  return {
    workbook,
    host,
    client,
    run,
    async fails(batch) {
      try {
        await run(batch);
      } catch (error) {
        const failed = error as OfficeExtension.Error;
        if (typeof failed.code !== 'string') throw error;
        return { code: failed.code, at: failed.debugInfo?.errorLocation ?? '', message: failed.message };
      }
      throw new Error('The batch was expected to fail.');
    },
    fill(rows) {
      rows.forEach((cells, row) => cells.forEach((value, column) => workbook.activeSheet.cells.setInput(row, column, value)));
    },
  };
}
