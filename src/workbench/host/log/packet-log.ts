/** Every packet between the pane and Excel's side, newest last: for the page's log, for tests and for the bench. */

export type PacketDirection = 'request' | 'response' | 'event' | 'call' | 'answer';
/** `read`, `write`: workbook requests; `cleanup`: releases of tracked ranges; `service`: no workbook at all; `office`: outside the Rich API. */
export type PacketKind = 'read' | 'write' | 'cleanup' | 'service' | 'office';

export interface Packet {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly direction: PacketDirection;
  readonly kind: PacketKind;
  readonly bytes: number;
  /** What it is about: `Range.Values=`, `Worksheets.Add`, an action's or an event's name. */
  readonly members: readonly string[];
  /** A response carries the id of its request. */
  readonly answers?: number;
  /** Time that Excel's side took. */
  readonly milliseconds?: number;
  /** Error code and message, as the add-in gets them. */
  readonly error?: string;
  /** The JSON text, cut at the log's `textLimit`. */
  readonly text: string;
}

export interface PacketCounts {
  reads: number;
  writes: number;
  cleanups: number;
  services: number;
  failures: number;
  events: number;
  /** Bytes of requests that reached Excel's side, and of its responses. */
  bytesIn: number;
  bytesOut: number;
}

const NOTHING: PacketCounts = {
  reads: 0,
  writes: 0,
  cleanups: 0,
  services: 0,
  failures: 0,
  events: 0,
  bytesIn: 0,
  bytesOut: 0,
};
const COUNTED = { read: 'reads', write: 'writes', cleanup: 'cleanups', service: 'services' } as const;

export interface PacketLogOptions {
  /** Packets kept; older ones are dropped. */
  capacity?: number;
  /** Characters of text kept of one packet. */
  textLimit?: number;
  now?: () => number;
}

export class PacketLog {
  private readonly kept: Packet[] = [];
  private readonly listeners = new Set<(packet: Packet) => void>();
  private readonly capacity: number;
  private readonly textLimit: number;
  readonly now: () => number;
  private nextId = 1;
  private totals: PacketCounts = { ...NOTHING };

  constructor(options: PacketLogOptions = {}) {
    this.capacity = options.capacity ?? 500;
    this.textLimit = options.textLimit ?? 20_000;
    this.now = options.now ?? Date.now;
  }

  /** Adds a packet and returns its id. */
  add(packet: Omit<Packet, 'id' | 'at'>): number {
    const text = packet.text.length > this.textLimit ? `${copied(packet.text.slice(0, this.textLimit))}…` : packet.text;
    const entry: Packet = { ...packet, text, id: this.nextId++, at: this.now() };
    this.kept.push(entry);
    if (this.kept.length > this.capacity) this.kept.shift();
    this.count(entry);
    for (const listener of [...this.listeners]) listener(entry);
    return entry.id;
  }

  packets(): readonly Packet[] {
    return this.kept;
  }

  /** Totals since the last `reset`, dropped packets included. */
  get counts(): Readonly<PacketCounts> {
    return this.totals;
  }

  /** Syncs as a person would count them: requests that read or write the workbook. */
  get syncs(): number {
    return this.totals.reads + this.totals.writes;
  }

  reset(): void {
    this.kept.length = 0;
    this.totals = { ...NOTHING };
  }

  /** Returns the function that ends the subscription. */
  listen(listener: (packet: Packet) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private count(packet: Packet): void {
    if (packet.direction === 'event') this.totals.events++;
    if (packet.error !== undefined) this.totals.failures++;
    if (packet.kind === 'office') return;
    if (packet.direction === 'request') {
      this.totals[COUNTED[packet.kind]]++;
      this.totals.bytesIn += packet.bytes;
    }
    if (packet.direction === 'response') this.totals.bytesOut += packet.bytes;
  }
}

/** A slice of a string keeps the whole of it in memory; megabytes for each packet of the log. This makes a string anew. */
function copied(slice: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(slice));
}
