/** An add-in page of another server on the workbench, written for Microsoft's office.js address and with a function of its own. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { listen } from '../../src/workbench/serve/server';
import type { OpenWorkbench } from './workbench/open-workbench';
import { openWorkbenchPage } from './workbench/open-workbench';

jest.setTimeout(120_000);

const FILES: Readonly<Record<string, readonly [string, string]>> = {
  '/pane.html': [
    'text/html',
    '<!doctype html><meta charset="utf-8"><p id="state"></p><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="pane.js"></script>',
  ],
  '/pane.js': [
    'text/javascript',
    "Office.onReady((info) => (document.getElementById('state').textContent = info.host)); CustomFunctions.associate('TWICE', (x) => x * 2);",
  ],
  '/functions.json': [
    'application/json',
    '{"functions":[{"id":"TWICE","name":"TWICE","parameters":[{"name":"x","type":"number","dimensionality":"scalar"}],"result":{"type":"number","dimensionality":"scalar"}}]}',
  ],
};

let server: Server;
let open: OpenWorkbench;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [type, body] = FILES[request.url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
  });
  const base = `http://localhost:${await listen(server, 0)}`;
  open = await openWorkbenchPage(`?addin=${base}/pane.html&functions=${base}/functions.json&namespace=OTHER`);
});
afterAll(async () => {
  await open?.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test('it starts, writes, and its function calculates', async () => {
  await open.page.frameLocator('iframe').locator('#state', { hasText: 'Excel' }).waitFor();
  const pane = await (await open.page.waitForSelector('iframe')).contentFrame();
  await pane?.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [['=OTHER.TWICE(21)']];
      await context.sync();
    }),
  );
  await open.page.waitForFunction(() => window.workbench.values('B2')[0]?.[0] === 42);
  expect(open.errors).toEqual([]);
});
