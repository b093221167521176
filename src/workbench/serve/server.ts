/** The workbench's server: plain http for this machine only. */
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { ForeignAddins } from './foreign-addin';
import { officeJsFile } from './office-js-files';
import { pagePolicy } from './page-policy';
import type { Mount } from './static-files';
import { sendFile } from './static-files';

export interface ServedFolders {
  /** The bundled page. */
  page: string;
  /** The add-in's pane, its manifest.xml and functions.json. */
  pane: string;
  /** The project. */
  root: string;
  /** Sample with which the page opens when its address names neither a workbook nor another add-in; absent = a blank workbook. */
  first?: string;
}

export function workbenchServer({ page, pane, root, first }: ServedFolders): Server {
  const mounts: Mount[] = [
    { at: '/', folder: page },
    { at: '/', folder: pane },
    { at: '/assets/', folder: join(root, 'assets') },
  ];
  const foreign = new ForeignAddins(root);
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    if (path === '/samples.json') return sendJson(response, servedSamples(root, first));
    if (path === '/foreign-origin.json') return sendForeignOrigin(foreign, url.searchParams.get('of') ?? '', request, response);
    const office = officeJsFile(path, root);
    if (office) return void response.writeHead(200, { 'content-type': office.type, 'cache-control': 'no-cache' }).end(office.body);
    const [file, headers] = path === '/' ? ['/index.html', { 'content-security-policy': pagePolicy(url.searchParams) }] : [path, {}];
    if (!sendFile(mounts, file, response, headers))
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`没有这个文件 Not found: ${path}\n`);
  });
}

/** Listens on this machine only; with port 0 on a free one. Resolves with the port. Rejects when it is taken. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** The workbooks in `assets/samples`, and the one to begin with when it is there. */
function servedSamples(root: string, opens: string | undefined): { names: string[]; opens: string | null } {
  const folder = join(root, 'assets', 'samples');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.xlsx'))
        .sort()
    : [];
  return { names, opens: opens !== undefined && names.includes(opens) ? opens : null };
}

/** Only for the workbench's own page: no other page may have this server fetch for it. */
function sendForeignOrigin(foreign: ForeignAddins, address: string, request: IncomingMessage, response: ServerResponse): void {
  const site = request.headers['sec-fetch-site'];
  if (!URL.canParse(address) || (site !== undefined && site !== 'same-origin')) return void response.writeHead(400).end();
  foreign.originFor(address).then(
    (origin) => sendJson(response, { origin }),
    (error: unknown) => response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error)),
  );
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}
