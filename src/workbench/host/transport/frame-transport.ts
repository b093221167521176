/** Transport A: Excel's side for a pane in a frame of this page, by `postMessage`. */
import { DispatchId, EventDispatchId, KNOWN_EVENTS, OfficeError } from '../office/dispatch-ids';
import type { OfficeSurface } from '../office/office-surface';
import type { Exchange } from '../exchange/exchange';
import type { Host } from '../host';
import type { FrameIdentity } from './frame-name';
import { parseXdmRequest, XdmAction, xdmAnswer, XdmError, xdmEvent, type XdmRequest } from './xdm';

export interface FrameOptions {
  /** The pane's window: `iframe.contentWindow`, asked anew for each packet, as a reload keeps it. */
  pane: () => Window | null;
  /** The window that hears the pane: this page's. */
  page: Window;
  identity: FrameIdentity;
  addinOrigin: string;
  /** This page's origin, as given to `prepareFrame`. */
  hostOrigin: string;
  exchange: Exchange;
  office: OfficeSurface;
  host: Pick<Host, 'events'>;
}

export interface FrameConnection {
  /** Stops listening; commands under way are rejected. */
  close(): void;
}

export function connectFrame(options: FrameOptions): FrameConnection {
  const { office, exchange, page, identity, hostOrigin, addinOrigin } = options;
  const registrations = new Map<string, XdmRequest>();
  const post = (packet: string): void => options.pane()?.postMessage(packet, addinOrigin);
  // Rich API requests and events are logged by the exchange, with their members and sizes.
  const note = (name: string, data: unknown, direction: 'call' | 'answer' | 'event'): void => {
    const text = JSON.stringify(data ?? null);
    exchange.log.add({ direction, kind: 'office', bytes: text.length, members: [name], text });
  };
  const fire = (event: string, data: unknown): void => {
    const registration = registrations.get(event);
    if (registration) post(xdmEvent(registration, hostOrigin, data));
  };

  const events = {
    richApiMessage: KNOWN_EVENTS[EventDispatchId.RichApiMessage] ?? '',
    command: KNOWN_EVENTS[EventDispatchId.CommandInvoked] ?? '',
    selection: KNOWN_EVENTS[EventDispatchId.SelectionChanged] ?? '',
  };

  const invoke = (request: XdmRequest): void => {
    const answer = (data: unknown): void => post(xdmAnswer(request, hostOrigin, data));
    if (!isRichApi(request)) note(request.name, request.data, 'call');
    switch (request.name) {
      case 'executeMethod':
        void office.execute((request.data ?? {}) as Record<string, unknown>, answer);
        return;
      case 'ContextActivationManager_getAppContextAsync':
        // A start of office.js, perhaps after a reload: what the page before it registered is gone.
        registrations.clear();
        office.commands.connect(null);
        return answer(office.appContext(identity.controlId));
      case 'ContextActivationManager_notifyHost':
        office.notify(request.data);
        return answer(null);
      default:
        office.refused(`the action ${request.name}`);
        post(xdmAnswer(request, hostOrigin, null, XdmError.InRequest));
    }
  };

  const register = (request: XdmRequest): void => {
    note(`register ${request.name}`, request.data, 'call');
    const id = Number((request.data as { eventDispId?: unknown } | null)?.eventDispId);
    if (!(id in KNOWN_EVENTS)) {
      office.refused(`the event ${request.name} (${id})`);
      return post(xdmAnswer(request, hostOrigin, { Error: OfficeError.OperationNotSupported }));
    }
    registrations.set(request.name, request);
    if (request.name === events.command) {
      office.commands.connect((invocation) => {
        note(events.command, invocation, 'event');
        fire(events.command, invocation);
      });
    }
    post(xdmAnswer(request, hostOrigin, { Error: OfficeError.None }));
  };

  const unregister = (request: XdmRequest): void => {
    registrations.delete(request.name);
    if (request.name === events.command) office.commands.connect(null);
    post(xdmAnswer(request, hostOrigin, { Error: OfficeError.None }));
  };

  const hear = (event: MessageEvent): void => {
    if (event.source !== options.pane() || event.origin !== addinOrigin) return;
    const request = parseXdmRequest(event.data);
    if (!request || request.conversation !== identity.conversation) return;
    if (request.action === XdmAction.RegisterEvent) register(request);
    else if (request.action === XdmAction.UnregisterEvent) unregister(request);
    else invoke(request);
  };

  page.addEventListener('message', hear);
  const stops = [
    exchange.events.listen((entries) => fire(events.richApiMessage, { ArrayData: entries })),
    options.host.events.onSelection(() => fire(events.selection, {})),
  ];
  return {
    close() {
      page.removeEventListener('message', hear);
      for (const stop of stops) stop();
      office.commands.connect(null);
    },
  };
}

function isRichApi(request: XdmRequest): boolean {
  const method = (request.data as { DdaMethod?: { DispatchId?: unknown } } | null)?.DdaMethod;
  return method?.DispatchId === DispatchId.RichApi;
}
