/** Opens the two pages of a browser test: the one that plays Excel, and the add-in in its frame. */
import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser';
import type { Playground } from './host-page';
import { slowDown } from '../workbench/slow-machine';
import { servePages, type ServedPages } from './serve-pages';

export type HostWindow = Window & { playground: Playground };
export type AddinWindow = Window & {
  started?: { host: string; platform: string };
  heard: string[];
  cancelled: number;
};

export interface OpenPages {
  readonly page: Page;
  readonly pane: Frame;
  /** Uncaught errors of both pages. */
  readonly errors: readonly string[];
}

export interface PageOpener {
  open(addin: 'sameOriginAddin' | 'otherOriginAddin'): Promise<OpenPages>;
  close(): Promise<void>;
}

export async function pageOpener(): Promise<PageOpener> {
  const [browser, pages]: [Browser, ServedPages] = await Promise.all([launchBrowser(), servePages()]);
  return {
    open: async (addin) => open(await browser.newPage(), `${pages.page}?addin=${encodeURIComponent(pages[addin])}`),
    close: async () => {
      await browser.close();
      await pages.close();
    },
  };
}

async function open(page: Page, address: string): Promise<OpenPages> {
  await slowDown(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The host page has no pane.');
  await pane.waitForFunction(() => (window as unknown as AddinWindow).started !== undefined);
  await page.evaluate(() => (window as unknown as HostWindow).playground.pane.office.actionsReady);
  return { page, pane, errors };
}
