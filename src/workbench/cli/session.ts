/** One workbook behind the headless host, with the real office.js client in front of it: the command line plays the pane. */
import type { Day } from '../../ledger/calendar/day';
import { loadExcelClient } from '../host/client/node-client';
import { createHost } from '../host/create-host';
import { Exchange } from '../host/exchange/exchange';
import type { PacketLog } from '../host/log/packet-log';
import { customFunctions } from './custom-functions';
import type { Faults } from '../host/faults/faults';
import { Calculator } from '../sheets/formulas';
import type { Workbook } from '../sheets/model';

export interface Session {
  readonly workbook: Workbook;
  readonly log: PacketLog;
  readonly faults: Faults;
  /** Brings every formula up to date. */
  recalculate(): void;
  /** When the custom functions that take their time (CARE.PINYIN loads its table) have answered. */
  settled(): Promise<void>;
  /** Functions that formulas call and nobody knows; they show #NAME?. */
  unknownFunctions(): readonly string[];
}

/** Runs `job` with `Excel` global and talking to the workbook; everything is closed afterwards. */
export async function withSession<T>(workbook: Workbook, asOf: Day, job: (session: Session) => Promise<T>): Promise<T> {
  const calculator = new Calculator(workbook, { asOf, customFunctions: customFunctions() });
  const host = createHost({ workbook, calculator });
  const exchange = new Exchange({ host });
  const client = loadExcelClient();
  client.connect(exchange);
  const uninstall = client.installGlobals();
  try {
    return await job({
      workbook,
      log: exchange.log,
      faults: exchange.faults,
      recalculate: () => calculator.recalculateAll(),
      settled: () => calculator.settled(),
      unknownFunctions: () => calculator.unknownFunctions,
    });
  } finally {
    uninstall();
    client.close();
    exchange.dispose();
    host.dispose();
    calculator.dispose();
  }
}
