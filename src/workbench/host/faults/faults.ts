/** What goes wrong on purpose: set by a test or by hand, asked by the exchange before and after each request. */
import { REFUSALS, type Refusal, type RefusalName } from './refusals';

/** Excel on the web takes and gives 5 MB at a time. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** States that last until they are taken back; this is what a page shows as switches. */
export interface StandingFaults {
  /** Refusals in force, such as `cellEdit` while a person types into a cell. */
  refuse: readonly RefusalName[];
  /** Bytes of one request or response; `null` lifts the limit. */
  payloadLimit: number | null;
  /** More requests than this within the span are turned away as `throttled`. */
  throttle: { requests: number; milliseconds: number } | null;
  /** Extra time before a request is run. */
  delayMilliseconds: number;
}

const NO_FAULTS: StandingFaults = {
  refuse: [],
  payloadLimit: PAYLOAD_LIMIT,
  throttle: null,
  delayMilliseconds: 0,
};

/** What the exchange is about to do with a request. */
export interface Verdict {
  refusal?: Refusal;
  /** Run only this many actions, then fail: a write that breaks half-way. */
  breakAfter?: number;
}

export class Faults {
  private standing: StandingFaults = NO_FAULTS;
  private readonly refusedOnce = new Map<number, RefusalName>();
  private readonly brokenOnce = new Map<number, number>();
  private readonly editsBeforeWrite: (() => void)[] = [];
  private readonly listeners = new Set<(faults: StandingFaults) => void>();
  private recent: number[] = [];
  private seen = 0;

  get state(): StandingFaults {
    return this.standing;
  }

  set(change: Partial<StandingFaults>): void {
    this.standing = { ...this.standing, ...change };
    for (const listener of [...this.listeners]) listener(this.standing);
  }

  /** Switches one lasting refusal on or off. */
  refuse(name: RefusalName, on = true): void {
    const others = this.standing.refuse.filter((one) => one !== name);
    this.set({ refuse: on ? [...others, name] : others });
  }

  /** Turns away the `nth` workbook request from now, counted from 1; clean-up requests are not counted. */
  failRequest(nth: number, name: RefusalName = 'otherWorkbookActive'): void {
    this.refusedOnce.set(this.seen + nth, name);
  }

  /** Lets the `nth` workbook request from now run `actions` of its actions and then fail with GeneralException. */
  breakRequest(nth: number, actions: number): void {
    this.brokenOnce.set(this.seen + nth, actions);
  }

  /** Does something to the workbook just before the next request that writes: a co-author between a read and a write. */
  beforeNextWrite(edit: () => void): void {
    this.editsBeforeWrite.push(edit);
  }

  /** Back to a healthy Excel: the payload limit stays, as it is no fault. */
  clear(): void {
    this.refusedOnce.clear();
    this.brokenOnce.clear();
    this.editsBeforeWrite.length = 0;
    this.recent = [];
    this.set(NO_FAULTS);
  }

  /** Returns the function that ends the subscription. */
  listen(listener: (faults: StandingFaults) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Decides about the next workbook request. `now` in milliseconds. */
  judge(writes: boolean, now: number): Verdict {
    this.seen++;
    const once = this.refusedOnce.get(this.seen);
    this.refusedOnce.delete(this.seen);
    if (once) return { refusal: REFUSALS[once] };
    for (const name of this.standing.refuse) {
      const refusal: Refusal = REFUSALS[name];
      if (writes || !refusal.writesOnly) return { refusal };
    }
    if (this.overLimit(now)) return { refusal: REFUSALS.throttled };
    if (writes) for (const edit of this.editsBeforeWrite.splice(0)) edit();
    const breakAfter = this.brokenOnce.get(this.seen);
    this.brokenOnce.delete(this.seen);
    return breakAfter === undefined ? {} : { breakAfter };
  }

  tooLarge(bytes: number): boolean {
    return this.standing.payloadLimit !== null && bytes > this.standing.payloadLimit;
  }

  private overLimit(now: number): boolean {
    const { throttle } = this.standing;
    if (!throttle) return false;
    this.recent = this.recent.filter((at) => now - at < throttle.milliseconds);
    if (this.recent.length >= throttle.requests) return true;
    this.recent.push(now);
    return false;
  }
}
