/** Calls the custom functions of the add-in in the pane, and takes their results. */
import { CellError, columnName, quoteSheet } from '../../sheets/model';
import { MessageCategory, type MessageEntry } from '../exchange/event-queue';
import type { ServiceMethods } from '../host';
import { callArguments, type FunctionInput } from './call-arguments';
import { errorArguments, type ErrorArguments } from './error-arguments';
import { callResult, fromResultObject, type WireResult } from './call-results';
import type { FunctionMetadata, FunctionsFile } from './metadata';

const CUSTOM_FUNCTIONS_SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

const MessageType = { Invoke: 1000, Cancel: 1001 } as const;
const CallFlag = { Cancelable: 1, Streaming: 2 } as const;
/** Retries of results that were too large, short pauses between batches, capped pauses. */
const CLIENT_FEATURES = [1, 2, 4];

/** Where the formula stands, for functions that ask for their address. */
export interface CallPlace {
  sheet: { name: string };
  row: number;
  column: number;
}

export interface PaneFunctionsOptions {
  metadata: FunctionsFile;
  /** What a person types before the dot: `CARE`. */
  namespace: string;
  /** Sends entries to the pane: `exchange.emit`. */
  emit: (entries: readonly MessageEntry[]) => void;
}

interface Pending {
  entry: MessageEntry;
  streaming: boolean;
  take: (value: FunctionInput) => void;
}

export class PaneFunctions {
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly pending = new Map<number, Pending>();
  private unsent: MessageEntry[] = [];
  private nextId = 1;
  private paneReady = false;
  private readonly errors: ErrorArguments;

  constructor(private readonly options: PaneFunctionsOptions) {
    this.errors = errorArguments(options.metadata);
    const prefix = `${options.namespace.toUpperCase()}.`;
    for (const fn of options.metadata.functions) {
      for (const name of [fn.id, fn.name]) this.byName.set(prefix + name.toUpperCase(), fn);
    }
  }

  /** For the formula engine: the function by its full name in capitals, `CARE.AGE`. A stream gives its first value. */
  lookup(name: string): ((args: readonly FunctionInput[], call: { place: CallPlace }) => Promise<FunctionInput>) | undefined {
    if (!this.byName.has(name.toUpperCase())) return undefined;
    return (args, call) => new Promise((resolve) => this.call(name, args, resolve, call.place));
  }

  /**
   * Calls a function; `take` gets its value, or each value of a stream.
   * @returns the function that cancels the call; afterwards nothing is taken
   * @throws when no function has this name
   */
  call(name: string, args: readonly FunctionInput[], take: (value: FunctionInput) => void, place?: CallPlace): () => void {
    const fn = this.byName.get(name.toUpperCase());
    if (!fn) throw new Error(`There is no custom function ${name}.`);
    const wire = callArguments(fn, args, this.errors.argument);
    if ('error' in wire) {
      take(wire.error);
      return () => undefined;
    }
    const id = this.nextId++;
    const flags = (fn.options?.cancelable ? CallFlag.Cancelable : 0) + (fn.options?.stream ? CallFlag.Streaming : 0) + this.errors.flags;
    const address = fn.options?.requiresAddress && place ? placeAddress(place) : null;
    const entry = message(MessageType.Invoke, id, [id, fn.id, wire.args, address, flags]);
    this.pending.set(id, { entry, streaming: fn.options?.stream === true, take });
    this.send(entry);
    return () => this.cancel(id);
  }

  /** Whether the pane has said that it takes calls. Earlier calls wait for it. */
  get ready(): boolean {
    return this.paneReady;
  }

  /** The pane is gone: calls under way wait until it comes back and are then made again. */
  paneClosed(): void {
    this.paneReady = false;
  }

  /** Gives up all calls under way with `#N/A`. */
  abandon(): void {
    for (const call of this.pending.values()) call.take(new CellError('#N/A', 'The add-in was closed.'));
    this.pending.clear();
  }

  services(): Record<string, ServiceMethods> {
    return {
      [CUSTOM_FUNCTIONS_SERVICE]: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          this.paneReady = true;
          this.unsent = [...this.pending.values()].map((call) => call.entry);
          this.flush();
          return null;
        },
        _GetEnabledFeatures: () => CLIENT_FEATURES,
        SetInvocationArrayResults: ([results]) => this.take(results as WireResult[]),
        SetInvocationResults: ([results]) => this.take((results as unknown[]).map(fromResultObject)),
      },
    };
  }

  private take(results: readonly WireResult[]): null {
    for (const result of results) {
      const call = this.pending.get(result[0]);
      if (!call) continue;
      if (!call.streaming) this.pending.delete(result[0]);
      call.take(callResult(result));
    }
    return null;
  }

  private cancel(id: number): void {
    if (this.pending.delete(id)) this.send(message(MessageType.Cancel, id, { invocationId: id }));
  }

  /** Calls of one moment travel together: a recalculation may ask for hundreds. */
  private send(entry: MessageEntry): void {
    if (!this.paneReady) return;
    this.unsent.push(entry);
    if (this.unsent.length === 1) queueMicrotask(() => this.flush());
  }

  private flush(): void {
    const entries = this.unsent;
    this.unsent = [];
    if (entries.length > 0) this.options.emit(entries);
  }
}

function message(type: number, id: number, content: unknown): MessageEntry {
  return [MessageCategory.CustomFunction, type, '', JSON.stringify(content), id, false];
}

function placeAddress({ sheet, row, column }: CallPlace): string {
  return `${quoteSheet(sheet.name)}!${columnName(column)}${row + 1}`;
}
