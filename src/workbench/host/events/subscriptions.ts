/** Who listens to what: the events that the pane registered, and the entries waiting to be sent. */
import type { EventEntry } from '../dispatch/wire';

/** Target id of events of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

export class Subscriptions {
  private readonly counts = new Map<string, number>();
  private readonly listeners = new Set<(entry: EventEntry) => void>();
  private readonly selectionListeners = new Set<() => void>();
  private waiting: (() => void)[] = [];
  private nextId = 1;
  /** The sheet that was active when events were last raised; leaving it is an event of its own. */
  activeSheetId = '';

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const rest = (this.counts.get(key) ?? 0) - 1;
    if (rest > 0) this.counts.set(key, rest);
    else this.counts.delete(key);
  }

  /** Queues one entry for each of the targets that someone listens to. */
  raise(type: number, targets: readonly string[], message: () => Record<string, unknown>): void {
    for (const target of targets) {
      if (!this.counts.has(`${type} ${target}`)) continue;
      const entry: EventEntry = [65536, type, target, JSON.stringify(message()), this.nextId++, false];
      this.later(() => this.listeners.forEach((listener) => listener(entry)));
    }
  }

  selectionChanged(): void {
    this.later(() => this.selectionListeners.forEach((listener) => listener()));
  }

  subscribe(listener: (entry: EventEntry) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  /** Entries leave after the running request has returned its answer. */
  private later(send: () => void): void {
    if (this.waiting.length === 0) queueMicrotask(() => this.flush());
    this.waiting.push(send);
  }

  private flush(): void {
    const ready = this.waiting;
    this.waiting = [];
    for (const send of ready) send();
  }
}
