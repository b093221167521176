/** Builds and serves the real workbench page with a small add-in of the test's own beside it, and opens it in a browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser';
import { buildWorkbenchPage } from '../../../src/workbench/serve/bundle-page';
import { listen, workbenchServer } from '../../../src/workbench/serve/server';
import { slowDown } from './slow-machine';

/** A pane that does nothing but start. */
const PANE = `<!doctype html><meta charset="utf-8"><title>pane</title>
<script src="/lib/1/hosted/office.js"></script><script src="/pane.js"></script>`;
const PANE_SCRIPT = 'Office.onReady();';

export interface OpenWorkbench {
  readonly page: Page;
  readonly errors: string[];
  close(): Promise<void>;
}

/** @param query of the page's address, such as `?addin=…` */
export async function openWorkbenchPage(query = ''): Promise<OpenWorkbench> {
  const root = process.cwd();
  const pane = mkdtempSync(join(tmpdir(), 'workbench-pane-'));
  writeFileSync(join(pane, 'taskpane.html'), PANE);
  writeFileSync(join(pane, 'pane.js'), PANE_SCRIPT);
  writeFileSync(join(pane, 'functions.json'), '{"functions":[]}');
  const server = workbenchServer({ page: await buildWorkbenchPage(root), pane, root });
  const port = await listen(server, 0);
  const browser: Browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
  await slowDown(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://localhost:${port}/${query}`);
  await page.waitForFunction(() => 'workbench' in window);
  await page.evaluate(() => window.workbench.ready);
  return {
    page,
    errors,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(pane, { recursive: true, force: true });
    },
  };
}
