/** A workbook behind the headless host with the real office.js client in front of it, for tests of what talks to Excel. */
import { loadExcelClient } from '../../src/workbench/host/client/node-client';
import { createHost } from '../../src/workbench/host/create-host';
import { Exchange } from '../../src/workbench/host/exchange/exchange';
import type { Faults } from '../../src/workbench/host/faults/faults';
import type { PacketLog } from '../../src/workbench/host/log/packet-log';
import { Workbook } from '../../src/workbench/sheets/model';

export interface EmulatedExcel {
  readonly workbook: Workbook;
  readonly faults: Faults;
  readonly log: PacketLog;
  /** Values of a block, `null` for an empty cell: 0-based row and column. */
  cell(sheet: string, row: number, column: number): unknown;
  close(): void;
}

/** A new workbook with one sheet unless one is given. */
export function emulatedExcel(workbook: Workbook = blankWorkbook()): EmulatedExcel {
  const host = createHost({ workbook });
  const exchange = new Exchange({ host });
  const client = loadExcelClient();
  client.connect(exchange);
  const uninstall = client.installGlobals();
  return {
    workbook,
    faults: exchange.faults,
    log: exchange.log,
    cell: (sheet, row, column) => workbook.sheet(sheet)?.cells.value(row, column),
    close() {
      uninstall();
      client.close();
      exchange.dispose();
      host.dispose();
    },
  };
}

export function blankWorkbook(...sheets: string[]): Workbook {
  const workbook = new Workbook();
  for (const name of sheets.length > 0 ? sheets : ['Sheet1']) workbook.addSheet(name);
  return workbook;
}
