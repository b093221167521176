/** How browser tests wait: for what is to come, however long this machine takes, and never for a time alone. */
import type { Page } from 'playwright-core';

/** Longer than the slowest machine needs, so that a test that waits in vain ends at all. */
const LIMIT_MS = 30_000;
const AGAIN_AFTER_MS = 50;
/** The longest timer by which the page puts work off. */
const TIMERS_MS = 250;

/**
 * Reads again until the value is the one that is waited for.
 * @returns the last value, for an expectation that shows what stood there instead.
 */
export async function eventually<T>(page: Page, read: () => Promise<T>, isThere: (value: T) => boolean): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const value = await read();
    if (isThere(value) || performance.now() > end) return value;
    await page.waitForTimeout(AGAIN_AFTER_MS);
  }
}

/** Lets keys and clicks have their effect: the page's timers have run out, it has drawn twice and has nothing left to do. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(TIMERS_MS);
  for (let turn = 0; turn < 2; turn++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
}
