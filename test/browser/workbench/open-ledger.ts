/** Opens the workbench with the add-in's own pane in a browser, as `npm start` does, and watches for what must not happen. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser';
import { moveCalendar } from '../../../scripts/browser/move-calendar';
import { buildWorkbenchPane } from '../../../scripts/build/workbench-pane';
import { buildWorkbenchPage } from '../../../src/workbench/serve/bundle-page';
import { listen, workbenchServer } from '../../../src/workbench/serve/server';
import { slowDown } from './slow-machine';
import { WorkbookAtHand } from './workbook-at-hand';

/** A browser report of something that the Content-Security-Policy has stopped. */
interface Violation {
  /** Script that did it, or the page. */
  readonly source: string;
  readonly directive: string;
}

export interface OpenLedger {
  readonly page: Page;
  /** The pane's document, also after another workbook has been opened. */
  readonly pane: FrameLocator;
  readonly workbook: WorkbookAtHand;
  /** Script errors, failed requests and policy violations of our own code. Empty when all is well. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  /** What the browser's clock says, `YYYY-MM-DD`. */
  readonly today: string;
  readonly language?: 'zh-CN' | 'en-US';
}

/** office.js writes `style` attributes of its own; the pane's policy stops them, as it would in Excel. They are not ours. */
const OFFICE_JS = /\/lib\/1\/hosted\/[\w.-]+\.js$/;

export async function openLedgerWorkbench({ today, language = 'zh-CN' }: OpenOptions): Promise<OpenLedger> {
  const root = process.cwd();
  const [built, pane] = [await buildWorkbenchPage(root), await buildWorkbenchPane(root)];
  const server = workbenchServer({ page: built, pane, root });
  const port = await listen(server, 0);
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: language, deviceScaleFactor: 1 });
  await slowDown(page);
  // What has not come by then does not come, on the slowest machine.
  page.setDefaultTimeout(60_000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  // A pane that is left before its last font has come breaks the request off itself.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') problems.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()}: ${response.url()}`));
  await page.exposeFunction('reportViolation', ({ source, directive }: Violation) => {
    if (!(OFFICE_JS.test(source) && directive.startsWith('style-src'))) problems.push(`policy: ${directive} by ${source}`);
  });
  await moveCalendar(page, `${today}T09:30:00`);
  await page.addInitScript((workbenchLanguage) => {
    localStorage.setItem('workbench.language', workbenchLanguage);
    addEventListener('securitypolicyviolation', ({ sourceFile, documentURI, effectiveDirective }) => {
      const { reportViolation } = window as unknown as { reportViolation(violation: unknown): void };
      reportViolation({ source: sourceFile || documentURI, directive: effectiveDirective });
    });
  }, language);
  await page.goto(`http://localhost:${port}/?asOf=${today}`);
  await page.waitForFunction(() => 'workbench' in window);
  const workbook = new WorkbookAtHand(page);
  await workbook.paneReady();
  return {
    page,
    pane: page.frameLocator('iframe.pane-frame'),
    workbook,
    problems,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
