/** How browser tests wait: for what is to come, however long this machine takes, and never for a time alone. */
import type { Page } from 'playwright-core';

/** Longer than the slowest machine needs, so that a test that waits in vain ends at all. */
const LIMIT_MS = 60_000;
const AGAIN_AFTER_MS = 50;
/** The longest timer by which the page puts work off. */
const TIMERS_MS = 250;

type Waiting<T> = jest.Matchers<Promise<void>, T> & { readonly not: jest.Matchers<Promise<void>, T> };
type Matcher = (...expected: unknown[]) => void;

/**
 * `expect` for what a page shows or a workbook holds: reads again until the expectation holds.
 * A page answers in its own time, so a single look sees, on a slower machine, what was there before.
 * @throws what the expectation, or the reading, said the last time.
 */
export function soon<T>(read: () => Promise<T>): Waiting<T> {
  const matchers = (look: (value: T) => object): object =>
    new Proxy({}, { get: (_none, name: string) => (name === 'not' ? matchers((value) => expect(value).not) : again(read, look, name)) });
  return matchers((value) => expect(value)) as Waiting<T>;
}

function again<T>(read: () => Promise<T>, look: (value: T) => object, name: string): (...expected: unknown[]) => Promise<void> {
  return async (...expected) => {
    const end = performance.now() + LIMIT_MS;
    for (;;) {
      try {
        const matchers = look(await read()) as Record<string, Matcher>;
        return matchers[name]!(...expected);
      } catch (error) {
        if (performance.now() > end) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  };
}

/** Lets keys and clicks have their effect: the page's timers have run out, it has drawn twice and has nothing left to do. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(TIMERS_MS);
  for (let turn = 0; turn < 2; turn++)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))));
}
