/** Reads queued parts in as few syncs as the message limit allows. */

/** One read, with the size that its answer is expected to have. */
export interface Part {
  readonly bytes: number;
  queue(): void;
}

/** Packs neighbouring parts into one sync while they stay below `limit` bytes; a larger part stands alone. */
export async function readParts(context: Excel.RequestContext, parts: readonly Part[], limit: number): Promise<void> {
  let bytes = 0;
  for (const part of parts) {
    if (bytes > 0 && bytes + part.bytes > limit) {
      await context.sync();
      bytes = 0;
    }
    part.queue();
    bytes += part.bytes;
  }
  if (bytes > 0) await context.sync();
}
