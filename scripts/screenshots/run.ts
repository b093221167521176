/** `npm run screenshots`: makes the pictures in docs/images from the running workbench. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildWorkbenchPage } from '../../src/workbench/serve/bundle-page';
import { listen, workbenchServer } from '../../src/workbench/serve/server';
import { launchBrowser } from '../browser';
import { moveCalendar } from '../browser/move-calendar';
import { FOLDER, TODAY } from './studio';
import { takeProduct } from './product';
import { takeStaffDay } from './staff-day';
import { buildWorkbenchPane } from '../build/workbench-pane';

/** `npm run screenshots -- staff-day` takes one series only. */
const SERIES = { product: takeProduct, 'staff-day': takeStaffDay };
const NO_FONT =
  '本机没有中文字体，截图里的汉字会变成方框：请先安装一种，例如 fonts-noto-cjk。 ' +
  'No Chinese font: install one, such as fonts-noto-cjk, so that the pictures show their text.';

void main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  if (process.platform === 'linux' && !hasChineseFont()) throw new Error(NO_FONT);
  const root = process.cwd();
  const wanted = process.argv[2];
  mkdirSync(join(root, FOLDER), { recursive: true });
  const server = workbenchServer({ page: await buildWorkbenchPage(root), pane: await buildWorkbenchPane(root), root });
  // Dates are written as the browser's own language has them.
  process.env['LANGUAGE'] = 'zh_CN';
  const browser = await launchBrowser({ args: ['--lang=zh-CN'] });
  try {
    const port = await listen(server, 0);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    page.setDefaultTimeout(15_000);
    await moveCalendar(page, `${TODAY}T09:30:00`);
    const studio = { page, pane: page.frameLocator('iframe.pane-frame'), address: `http://localhost:${port}` };
    for (const [name, take] of Object.entries(SERIES)) if (wanted === undefined || wanted === name) await take(studio);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function hasChineseFont(): boolean {
  return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
}
