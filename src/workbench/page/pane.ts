/** The add-in's pane: its unmodified page in a frame, connected to the host of the open workbook. */
import { Exchange } from '../host/exchange/exchange';
import type { Faults } from '../host/faults/faults';
import type { Host } from '../host/host';
import type { PacketLog } from '../host/log/packet-log';
import { OfficeSurface } from '../host/office/office-surface';
import { prepareFrame } from '../host/transport/frame-name';
import type { FrameConnection } from '../host/transport/frame-transport';
import { connectFrame } from '../host/transport/frame-transport';
import type { AddinChoice } from './addin';
import { el } from './chrome/dom';
import { notice } from './chrome/notice';
import type { Language } from './words';
import { say } from './words';

/** office.js of a frame that has not answered by then will not. */
const PATIENCE_MS = 20_000;

export interface PaneConnection {
  exchange: Exchange;
  office: OfficeSurface;
  frame: HTMLIFrameElement;
  close(): void;
}

export interface PaneOptions {
  addin: AddinChoice;
  host: Host;
  faults: Faults;
  log: PacketLog;
  language: Language;
  box: HTMLElement;
  onVisible(visible: boolean): void;
  onNotice(notice: string): void;
}

/** Puts a fresh frame into the box and connects it. */
export function openPane({ addin, host, faults, log, language, box, onVisible, onNotice }: PaneOptions): PaneConnection {
  const exchange = new Exchange({ host, faults, log });
  const office = new OfficeSurface({
    exchange,
    host,
    context: { locale: language, documentUrl: `https://localhost/${encodeURIComponent(host.workbook.fileName)}` },
    runtime: { onState: (state) => onVisible(state === 'Visible') },
    onNotice: (name) => onNotice(name),
  });
  const frame = el('iframe', { src: addin.page.href, title: say('pane'), className: 'pane-frame' });
  const identity = prepareFrame(frame, { locale: language, hostOrigin: location.origin });
  const connection: FrameConnection = connectFrame({
    pane: () => frame.contentWindow,
    page: window,
    identity,
    addinOrigin: addin.page.origin,
    hostOrigin: location.origin,
    exchange,
    office,
    host,
  });
  box.replaceChildren(frame);
  const patience = setTimeout(() => notice(say('addinFailed', addin.page.href), 30), PATIENCE_MS);
  void office.actionsReady.then(() => clearTimeout(patience));
  return {
    exchange,
    office,
    frame,
    close() {
      clearTimeout(patience);
      connection.close();
      exchange.dispose();
      frame.remove();
    },
  };
}
