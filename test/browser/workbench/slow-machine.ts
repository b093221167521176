/** `BROWSER_SLOWED=8 npx jest test/browser`: the pages compute eight times slower, and tests that look too early show themselves. */
import type { Page } from 'playwright-core';

export async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env['BROWSER_SLOWED'] ?? 1);
  if (rate <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
