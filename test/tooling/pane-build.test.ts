/** The built pane in a real browser: it obeys its own Content-Security-Policy, and asks nobody but its own server. */
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser } from 'playwright-core';
import { measure, PANE_BUDGET } from '../../scripts/build/size-report';
import { buildWorkbenchPane } from '../../scripts/build/workbench-pane';
import { launchBrowser } from '../../scripts/browser';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff': 'font/woff',
};
const TELEMETRY = 'https://telemetryservice.firstpartyapps.oaspapps.com/';
const OFFICE_JS = '/lib/1/hosted/';

let folder: string;
let server: Server;
let browser: Browser;
let origin: string;

/** The built files, and office.js where the workbench has it. */
function fileFor(path: string): string {
  return path.startsWith(OFFICE_JS)
    ? join('node_modules/@microsoft/office-js/dist', path.slice(OFFICE_JS.length).toLowerCase())
    : join(folder, path);
}

beforeAll(async () => {
  folder = await buildWorkbenchPane(process.cwd());
  server = createServer((request, response) => {
    const file = fileFor(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.close();
});

test('the pane starts within its policy, with styles, icons and without another server', async () => {
  const page = await browser.newPage();
  const messages: string[] = [];
  const elsewhere: string[] = [];
  const missing: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    // The browser names the telemetry frame before it refuses it.
    if (new URL(request.url()).origin !== origin && !request.url().startsWith(TELEMETRY)) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() === 404 && !response.url().endsWith('/favicon.ico')) missing.push(response.url());
  });
  await page.goto(`${origin}/taskpane.html`);
  await page.waitForSelector('#pane > *');

  // Fluent's styles are there although the policy forbids inline styles.
  const styled = await page.evaluate(() => {
    const element = document.querySelector<HTMLStyleElement>('style[data-merge-styles]');
    return element?.sheet?.cssRules.length ?? 0;
  });
  expect(styled).toBeGreaterThan(10);

  // The icon font comes from our own folder: it loads, and nothing was asked for elsewhere.
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family.includes('FabricMDL2Icons') && status === 'loaded'),
  );

  // The one thing that the policy refuses is Microsoft's telemetry page, which office.js tries to open in a frame.
  const refused = messages.filter((text) => /Content Security Policy/i.test(text));
  expect(refused.filter((text) => !text.startsWith(`Framing '${TELEMETRY}`))).toEqual([]);
  expect(missing).toEqual([]);
  expect(elsewhere).toEqual([]);
  await page.close();
});

test('the page cannot send anything, not even to its own server', async () => {
  const page = await browser.newPage();
  await page.goto(`${origin}/taskpane.html`);
  const answer = await page.evaluate(() =>
    fetch('/functions.json').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  await page.close();
});

test('the build holds what a server needs', () => {
  const html = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...html.matchAll(/script[^>]* src="?([^" >]+)/g)].map(([, address]) => address);
  expect(scripts).toEqual(['/lib/1/hosted/office.js', expect.stringMatching(/^taskpane\.[0-9a-f]{8}\.js$/)]);
  for (const file of ['functions.json', 'functions.zh-cn.json', 'manifest.xml', 'assets/icons/icon-32.png']) {
    expect(existsSync(join(folder, file))).toBe(true);
  }
});

test('what is opened later is no part of the start, and its files are named by their content', () => {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const start = scripts.filter((name) => name.startsWith('taskpane.'));
  expect(start).toHaveLength(1);
  expect(scripts.length).toBeGreaterThan(10);
  for (const name of scripts) expect(name).toMatch(/^[\w-]+\.[0-9a-f]{8}\.js$/);
  expect(measure(start[0]!, readFileSync(join(folder, start[0]!))).compressed).toBeLessThan(PANE_BUDGET);
  // Fluent's menus were left out of the build, whatever way its buttons ask for them.
  for (const name of scripts) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('ms-ContextualMenu-container');
});
