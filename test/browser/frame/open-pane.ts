/** Puts an add-in page into a frame and plays Excel for it, as the workbench page does. */
import type { Exchange } from '../../../src/workbench/host/exchange/exchange';
import type { FunctionsFile } from '../../../src/workbench/host/functions/metadata';
import { PaneFunctions } from '../../../src/workbench/host/functions/pane-functions';
import type { Host } from '../../../src/workbench/host/host';
import type { AppRuntimeOptions } from '../../../src/workbench/host/office/app-runtime';
import { OfficeSurface } from '../../../src/workbench/host/office/office-surface';
import type { RequirementMatrix } from '../../../src/workbench/host/office/requirements';
import { prepareFrame } from '../../../src/workbench/host/transport/frame-name';
import { connectFrame } from '../../../src/workbench/host/transport/frame-transport';

export interface PaneOptions {
  /** Where the frame is put. */
  container: HTMLElement;
  /** Address of the add-in's page, relative to this one or on another port of the same machine. */
  address: string;
  /** Office's language. */
  locale: string;
  host: Host;
  exchange: Exchange;
  /** The workbook's name, as `Office.context.document.url`. */
  documentUrl: string;
  /** Title of the frame, for screen readers. */
  title?: string;
  functions?: { metadata: FunctionsFile; namespace: string };
  requirements?: RequirementMatrix;
  runtime?: Omit<AppRuntimeOptions, 'emit'>;
  onNotice?: (notice: string, details: readonly unknown[]) => void;
}

export interface Pane {
  readonly frame: HTMLIFrameElement;
  /** Ribbon commands, visibility, settings. */
  readonly office: OfficeSurface;
  /** `null` when the add-in has no custom functions. */
  readonly functions: PaneFunctions | null;
  /** Loads the add-in's page anew, against the same workbook. */
  reload(): void;
  close(): void;
}

export function openPane(options: PaneOptions): Pane {
  const { container, host, exchange, locale, requirements } = options;
  const page = container.ownerDocument.defaultView;
  if (!page) throw new Error('The pane needs a page that is shown.');
  const address = new URL(options.address, page.location.href);
  const frame = container.ownerDocument.createElement('iframe');
  frame.title = options.title ?? '';
  const hostOrigin = page.location.origin;
  const identity = prepareFrame(frame, { locale, hostOrigin });
  const office = new OfficeSurface({
    exchange,
    host,
    context: { locale, documentUrl: options.documentUrl, ...(requirements ? { requirements } : {}) },
    ...(options.runtime ? { runtime: options.runtime } : {}),
    ...(options.onNotice ? { onNotice: options.onNotice } : {}),
  });
  const functions = options.functions ? new PaneFunctions({ ...options.functions, emit: (entries) => exchange.emit(entries) }) : null;
  for (const [name, methods] of Object.entries(functions?.services() ?? {})) host.addService(name, methods);
  const connection = connectFrame({
    pane: () => frame.contentWindow,
    page,
    identity,
    addinOrigin: address.origin,
    hostOrigin,
    exchange,
    office,
    host,
  });
  frame.src = address.href;
  container.append(frame);
  return {
    frame,
    office,
    functions,
    reload() {
      functions?.paneClosed();
      frame.src = address.href;
    },
    close() {
      connection.close();
      functions?.abandon();
      frame.remove();
    },
  };
}
