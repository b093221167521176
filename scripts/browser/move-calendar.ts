/** Sets the calendar of a page, so that tests and pictures are the same on every day. */
import type { Page } from 'playwright-core';

/**
 * Only the calendar is moved; time itself passes as ever, as timers and office.js need it. Call before the page is opened.
 * @param start local time, `YYYY-MM-DDTHH:MM:SS`
 */
export async function moveCalendar(page: Page, start: string): Promise<void> {
  // As text: what a transpiler adds to a function is not there in the page.
  await page.addInitScript({
    content: `
      const RealDate = Date;
      const ahead = RealDate.parse(${JSON.stringify(start)}) - RealDate.now();
      window.Date = new Proxy(RealDate, {
        construct: (target, given) => (given.length > 0 ? new target(...given) : new target(RealDate.now() + ahead)),
        get: (target, key) => (key === 'now' ? () => RealDate.now() + ahead : Reflect.get(target, key)),
      });`,
  });
}
