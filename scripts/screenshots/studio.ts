/** What every series of pictures works with: the workbench's page, the add-in's pane in it, and how a picture is taken. */
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';

export const FOLDER = 'docs/images';
/** The day on which the pictures are taken, by the calendar of their page: the sample school ends then. */
export const TODAY = '2026-11-23';

export interface Studio {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Where the workbench is served. */
  readonly address: string;
}

/** Opens a workbook, `''` for a blank one. The grid takes the keyboard once when it starts: what is typed before is lost to it. */
export async function openWorkbook({ page, address }: Studio, name: string): Promise<void> {
  await page.goto(`${address}/?open=${encodeURIComponent(name)}&asOf=${TODAY}`);
  await page.waitForFunction(() => 'workbench' in window);
}

/** Takes the pane, or the whole page, as docs/images/<name>.png. */
export async function take({ page }: Studio, name: string, whole = false): Promise<void> {
  // Icons come from a font of the pane, and the grid draws itself in its own time.
  await page.waitForTimeout(1500);
  const path = join(FOLDER, `${name}.png`);
  await (whole ? page : page.locator('.pane')).screenshot({ path, animations: 'disabled' });
  process.stdout.write(`${path}\n`);
}
