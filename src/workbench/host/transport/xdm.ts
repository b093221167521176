/** The packets that office.js and Excel on the web exchange by `postMessage`: JSON texts with these fields. */

export const XdmAction = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
/** `_errorCode` of an answer. */
export const XdmError = { None: 0, InRequest: -1, AccessDenied: -5 } as const;
const MessageType = { Request: 0, Response: 1 } as const;
const ResponseType = { Answer: 0, Event: 1 } as const;
const SERIALIZER_VERSION = 1;

export interface XdmRequest {
  readonly action: number;
  readonly name: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** Reads a message of the pane; `null` for what other scripts of the page send. */
export function parseXdmRequest(message: unknown): XdmRequest | null {
  if (typeof message !== 'string' || !message.includes('"_conversationId"')) return null;
  const packet = parsed(message);
  if (packet === null || packet['_messageType'] !== MessageType.Request) return null;
  return {
    action: Number(packet['_actionType']),
    name: String(packet['_actionName']),
    conversation: String(packet['_conversationId']),
    correlation: Number(packet['_correlationId']),
    data: packet['_data'],
  };
}

function parsed(message: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(message);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    // No JSON: a message between other parties, which is none of ours to complain about.
    return null;
  }
}

/** An answer to `request`. `error` is one of `XdmError`. */
export function xdmAnswer(request: XdmRequest, origin: string, data: unknown, error: number = XdmError.None): string {
  return response(ResponseType.Answer, request.name, request.conversation, request.correlation, origin, data, error);
}

/** An event under the name that the pane registered; `correlation` is that of the registration. */
export function xdmEvent(registration: XdmRequest, origin: string, data: unknown): string {
  const { name, conversation, correlation } = registration;
  return response(ResponseType.Event, name, conversation, correlation, origin, data, XdmError.None);
}

function response(
  type: number,
  name: string,
  conversation: string,
  correlation: number,
  origin: string,
  data: unknown,
  error: number,
): string {
  return JSON.stringify({
    _messageType: MessageType.Response,
    _responseType: type,
    _errorCode: error,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _serializerVersion: SERIALIZER_VERSION,
  });
}
