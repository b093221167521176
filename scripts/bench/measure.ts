/** What one command costs: requests and bytes between pane and Excel, and where the time goes. */
import type { Command } from '../../src/commands/command';
import type { PacketLog } from '../../src/workbench/host/log/packet-log';

export interface Cost {
  /** Requests that only read, and requests that write. */
  readonly reads: number;
  readonly writes: number;
  /** Bytes of all requests and of all responses; `largest` is the largest single message of either kind. */
  readonly sent: number;
  readonly received: number;
  readonly largest: number;
  /** Milliseconds: the command's own rules; the emulated Excel; all of it with office.js and JSON in between. */
  readonly pure: number;
  readonly host: number;
  readonly total: number;
}

/** A line of the table. */
export interface CostRow {
  readonly name: string;
  readonly cost: Cost;
}

/** Adds up the time that commands spend planning, which is the pure part of them. */
export class Stopwatch {
  milliseconds = 0;

  around<Input, Outcome>(command: Command<Input, Outcome>): Command<Input, Outcome> {
    return {
      ...command,
      plan: (snapshot, input, context) => {
        const started = performance.now();
        const planned = command.plan(snapshot, input, context);
        this.milliseconds += performance.now() - started;
        return planned;
      },
    };
  }
}

/** Runs a job once and counts. The log is emptied first. */
export async function measure<T>(
  log: PacketLog,
  job: (watch: Stopwatch) => Promise<T>,
): Promise<{ readonly cost: Cost; readonly result: T }> {
  const watch = new Stopwatch();
  let host = 0;
  let largest = 0;
  log.reset();
  const stop = log.listen((packet) => {
    host += packet.milliseconds ?? 0;
    largest = Math.max(largest, packet.bytes);
  });
  try {
    const started = performance.now();
    const result = await job(watch);
    const total = performance.now() - started;
    const { reads, writes, bytesIn, bytesOut } = log.counts;
    return { result, cost: { reads, writes, sent: bytesIn, received: bytesOut, largest, pure: watch.milliseconds, host, total } };
  } finally {
    stop();
  }
}

/** Runs a job that changes nothing several times: counts of the last run, medians of the times. */
export async function measureOften<T>(
  times: number,
  log: PacketLog,
  job: (watch: Stopwatch) => Promise<T>,
): Promise<{ readonly cost: Cost; readonly result: T }> {
  const runs = [await measure(log, job)];
  while (runs.length < times) runs.push(await measure(log, job));
  const last = runs[runs.length - 1]!;
  const middle = (key: 'pure' | 'host' | 'total'): number => median(runs.map((run) => run.cost[key]));
  return { result: last.result, cost: { ...last.cost, pure: middle('pure'), host: middle('host'), total: middle('total') } };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
