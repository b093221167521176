/** Transport B: Excel's side behind the client's HostBridge, for Node. Requests and answers are JSON texts. */
import type { RichApiRequest } from '../dispatch/wire';
import type { Exchange, Outcome } from '../exchange/exchange';

/** What `OfficeExtension.HostBridge.init` takes; the client sets `onMessageFromHost` itself. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  id: number;
  type: number;
  flags: number;
  message: { url: string; method: string; body: RichApiRequest };
}

const BridgeType = { Request: 1, Response: 2, Event: 3 } as const;

export interface BridgeConnection {
  readonly bridge: HostBridge;
  /** Ends the events. A request under way is still answered. */
  close(): void;
}

/** Makes the bridge that hands the client's requests to `exchange`. Unknown messages throw to the caller, in the client. */
export function connectBridge(exchange: Exchange): BridgeConnection {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      const message = JSON.parse(text) as BridgeMessage;
      if (message.type !== BridgeType.Request || message.message.url !== 'ProcessQuery') {
        throw new Error(`The workbench does not know the bridge message ${message.type} ${message.message.url}.`);
      }
      const call = { request: message.message.body, text, flags: message.flags };
      // A macrotask apart, as a real host's answer is: the client must never be answered while it is sending.
      setImmediate(() => void exchange.answer(call, (outcome) => deliver(responseText(message.id, outcome))));
    },
  };
  const deliver = (text: string): void => bridge.onMessageFromHost?.(text);
  // Apart from whoever changed the workbook, too: a handler that throws must not fail the change.
  const stop = exchange.events.listen((entries) => {
    const text = JSON.stringify({ type: BridgeType.Event, message: { entries } });
    setImmediate(() => deliver(text));
  });
  return { bridge, close: stop };
}

/** Put together as text, so that a body of megabytes is not serialised twice. */
function responseText(id: number, outcome: Outcome): string {
  const status = outcome.refusal?.status ?? 200;
  const body = outcome.refusal ? JSON.stringify({ error: { code: outcome.refusal.code, message: outcome.refusal.message } }) : outcome.text;
  return `{"id":${id},"type":${BridgeType.Response},"flags":0,"message":{"statusCode":${status},"headers":{},"body":${body}}}`;
}
