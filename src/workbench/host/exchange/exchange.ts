/** What both transports share: one request at a time through faults, payload limits, the host and the log. */
import type { RichApiRequest, RichApiResponse } from '../dispatch/wire';
import type { Host } from '../host';
import { Faults } from '../faults/faults';
import { REFUSALS, type Refusal } from '../faults/refusals';
import { PacketLog, type PacketKind } from '../log/packet-log';
import { requestKind, requestMembers } from '../log/request-members';
import { EventQueue, type MessageEntry } from './event-queue';

/** One ProcessQuery as a transport has taken it out of its frame. */
export interface RichApiCall {
  request: RichApiRequest;
  /** The request's JSON text, for its size and for the log. */
  text: string;
  flags: number;
}

export type Outcome = { refusal: null; text: string } | { refusal: Refusal };

/** Bit of the request's flags: wait until the person has left the cell (`delayForCellEdit`). */
const DELAY_FOR_CELL_EDIT = 64;

export interface ExchangeOptions {
  host: Pick<Host, 'process' | 'events'>;
  faults?: Faults;
  log?: PacketLog;
}

export class Exchange {
  readonly faults: Faults;
  readonly log: PacketLog;
  readonly events: EventQueue;
  private readonly host: Pick<Host, 'process' | 'events'>;

  constructor(options: ExchangeOptions) {
    this.host = options.host;
    this.faults = options.faults ?? new Faults();
    this.log = options.log ?? new PacketLog();
    this.events = new EventQueue(options.host.events, this.log);
  }

  /**
   * Runs a request and hands its outcome to `send`; events that it caused follow. Nothing comes between the two, so that
   * requests never mix; only the wait before them (a slow Excel, a person typing into a cell) lets others pass.
   */
  async answer(call: RichApiCall, send: (outcome: Outcome) => void): Promise<void> {
    const kind = requestKind(call.request, call.flags);
    if (kind === 'read' || kind === 'write') await this.waits(call.flags);
    this.events.whileHeld(() => send(this.run(call, kind)));
  }

  /** Sends entries of our own to the pane, such as custom function invocations. */
  emit(entries: readonly MessageEntry[]): void {
    this.events.push(entries);
  }

  dispose(): void {
    this.events.dispose();
  }

  private run(call: RichApiCall, kind: PacketKind): Outcome {
    const bytes = byteLength(call.text);
    const { log } = this;
    const id = log.add({
      direction: 'request',
      kind,
      bytes,
      members: requestMembers(call.request),
      text: call.text,
    });
    const started = performance.now();
    const outcome = this.judged(call, kind, bytes);
    const milliseconds = performance.now() - started;
    const text = outcome.refusal ? '' : outcome.text;
    const error = outcome.refusal ? `${outcome.refusal.code}: ${outcome.refusal.message}` : outcome.error;
    const size = outcome.refusal ? 0 : outcome.bytes;
    log.add({
      direction: 'response',
      kind,
      bytes: size,
      members: [],
      answers: id,
      milliseconds,
      text,
      ...(error ? { error } : {}),
    });
    return outcome.refusal ? outcome : { refusal: null, text };
  }

  private judged(
    call: RichApiCall,
    kind: PacketKind,
    bytes: number,
  ): { refusal: Refusal } | { refusal: null; text: string; bytes: number; error: string } {
    const { faults } = this;
    if (faults.tooLarge(bytes)) return { refusal: REFUSALS.requestTooLarge };
    let request = call.request;
    let broken = false;
    if (kind === 'read' || kind === 'write') {
      const verdict = faults.judge(kind === 'write', this.log.now());
      if (verdict.refusal) return { refusal: verdict.refusal };
      broken = verdict.breakAfter !== undefined && verdict.breakAfter < request.Actions.length;
      if (broken) request = { ...request, Actions: request.Actions.slice(0, verdict.breakAfter) };
    }
    const response = this.host.process(request);
    const answer = broken && !response.Error ? brokenOff(response, request.Actions.length) : response;
    const text = JSON.stringify(answer);
    const size = byteLength(text);
    if (faults.tooLarge(size)) return { refusal: REFUSALS.responseTooLarge };
    return {
      refusal: null,
      text,
      bytes: size,
      error: answer.Error ? `${answer.Error.Code}: ${answer.Error.Message}` : '',
    };
  }

  private async waits(flags: number): Promise<void> {
    const { delayMilliseconds } = this.faults.state;
    if (delayMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, delayMilliseconds));
    if ((flags & DELAY_FOR_CELL_EDIT) === 0 || !this.faults.state.refuse.includes('cellEdit')) return;
    await new Promise<void>((resolve) => {
      const stop = this.faults.listen((state) => {
        if (state.refuse.includes('cellEdit')) return;
        stop();
        resolve();
      });
    });
  }
}

function brokenOff(response: RichApiResponse, actionIndex: number): RichApiResponse {
  const { code, message } = REFUSALS.otherWorkbookActive;
  return {
    ...response,
    Error: { Code: code, Message: message, Location: '', ActionIndex: actionIndex, HttpStatusCode: 500 },
  };
}

const encoder = new TextEncoder();
function byteLength(text: string): number {
  return encoder.encode(text).length;
}
