/** Holds events back until the request that caused them is answered, then hands them on in one message. */
import type { HostEvents } from '../host';
import type { PacketLog } from '../log/packet-log';

/** `[category, type, target id, message as JSON text, running number, isRemoteOverride]`. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemoteOverride: boolean,
];

/** Categories of a message entry that the client tells apart. */
export const MessageCategory = { CustomFunction: 1, Event: 65536 } as const;

export class EventQueue {
  private waiting: MessageEntry[] = [];
  private held = 0;
  private readonly listeners = new Set<(entries: readonly MessageEntry[]) => void>();
  private readonly unsubscribe: () => void;

  constructor(
    source: HostEvents,
    private readonly log: PacketLog,
  ) {
    this.unsubscribe = source.subscribe((entry) => this.push([entry]));
  }

  /** Returns the function that ends the subscription. */
  listen(listener: (entries: readonly MessageEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  push(entries: readonly MessageEntry[]): void {
    this.waiting.push(...entries);
    if (this.held === 0) this.flush();
  }

  /** Runs `work`; events that come meanwhile are sent after it. */
  whileHeld(work: () => void): void {
    this.held++;
    try {
      work();
    } finally {
      this.held--;
      if (this.held === 0) this.flush();
    }
  }

  dispose(): void {
    this.unsubscribe();
    this.listeners.clear();
  }

  private flush(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    const text = JSON.stringify(entries);
    const members = [...new Set(entries.map(([category, type]) => `${category}/${type}`))];
    this.log.add({
      direction: 'event',
      kind: entries[0]?.[0] === MessageCategory.Event ? 'read' : 'service',
      bytes: text.length,
      members,
      text,
    });
    for (const listener of [...this.listeners]) listener(entries);
  }
}
