/**
 * The real office.js client in Node, for tests and the command line.
 *
 * Each `loadExcelClient` makes a jsdom window of its own and runs the pinned client in it (about 0.1 s), so that
 * several workbooks one after another, or side by side, share no state. Node's own globals are untouched until
 * `installGlobals`, which code written for the pane needs (`Excel.run`). `connect` may be called again to hand the same
 * client to another workbook; event handlers of the first stay registered in the client, so prefer a fresh client.
 */
import { JSDOM } from 'jsdom';
import type { Exchange } from '../exchange/exchange';
import { REQUIREMENTS, type RequirementMatrix } from '../office/requirements';
import { connectBridge, type BridgeConnection, type HostBridge } from '../transport/bridge-transport';
import { excelClientScript } from './client-script';
import { completeOffice } from './office-shim';

/** The names that the client gives to a page. */
export interface ExcelGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: HostBridge): void } };
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface ExcelClient extends ExcelGlobals {
  /** Hands all requests of this client to `exchange` from now on. Returns the function that ends its events. */
  connect(exchange: Exchange): () => void;
  /** Makes `Excel`, `OfficeExtension`, `Office` and `CustomFunctions` global, as in the pane. Returns the undoing. */
  installGlobals(): () => void;
  /** Closes the window; requests under way are lost. */
  close(): void;
}

export interface ExcelClientOptions {
  /** `zh-CN` unless said otherwise; the client's own error texts stay English under the bridge. */
  locale?: string;
  requirements?: RequirementMatrix;
}

const NAMES = ['Excel', 'OfficeExtension', 'Office', 'CustomFunctions'] as const;

export function loadExcelClient(options: ExcelClientOptions = {}): ExcelClient {
  const dom = new JSDOM('<!doctype html><title>pane</title>', {
    url: 'https://localhost/',
    runScripts: 'outside-only',
  });
  // One Error, Promise and JSON for both realms: errors are `instanceof Error` and read values are our own arrays.
  Object.assign(dom.window, { Error, Promise, JSON });
  excelClientScript().runInContext(dom.getInternalVMContext());
  const globals = dom.window as unknown as { -readonly [K in keyof ExcelGlobals]: ExcelGlobals[K] };
  globals.Office = completeOffice(globals.Office, {
    locale: options.locale ?? 'zh-CN',
    requirements: options.requirements ?? REQUIREMENTS,
  });
  let connection: BridgeConnection | undefined;
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    Office: globals.Office,
    CustomFunctions: globals.CustomFunctions,
    connect(exchange) {
      connection?.close();
      const made = connectBridge(exchange);
      connection = made;
      globals.OfficeExtension.HostBridge.init(made.bridge);
      return () => made.close();
    },
    installGlobals() {
      const before = NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
      for (const name of NAMES) {
        Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
      }
      return () => {
        for (const [name, descriptor] of before) {
          if (descriptor) Object.defineProperty(globalThis, name, descriptor);
          else Reflect.deleteProperty(globalThis, name);
        }
      };
    },
    close() {
      connection?.close();
      // The client releases tracked ranges after `Excel.run` is done; nobody waits for that answer any more.
      if (connection) connection.bridge.onMessageFromHost = () => undefined;
      dom.window.close();
    },
  };
}
