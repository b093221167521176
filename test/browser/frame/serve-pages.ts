/** Two small servers over plain http: the page that plays Excel, and the add-in on a port of its own. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { officeJsFile } from '../../../src/workbench/serve/office-js-files';
import { ADDIN_PAGE, ADDIN_SCRIPT } from './addin-page';

export interface ServedPages {
  /** Address of the host page; `?addin=` names the add-in's page. */
  readonly page: string;
  readonly sameOriginAddin: string;
  readonly otherOriginAddin: string;
  close(): Promise<void>;
}

export async function servePages(): Promise<ServedPages> {
  const bundle = await build({
    entryPoints: [join(__dirname, 'host-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const files: Record<string, [type: string, body: string]> = {
    '/': ['text/html', '<!doctype html><meta charset="utf-8"><body><script src="/host.js"></script></body>'],
    '/host.js': ['text/javascript', bundle.outputFiles[0]?.text ?? ''],
    '/addin.html': ['text/html', ADDIN_PAGE],
    '/addin.js': ['text/javascript', ADDIN_SCRIPT],
  };
  const servers = [server(files), server(files)];
  const [first, second] = await Promise.all(servers.map(listening));
  return {
    page: `${first}/`,
    sameOriginAddin: `${first}/addin.html`,
    otherOriginAddin: `${second}/addin.html`,
    close: async () => {
      await Promise.all(servers.map((one) => new Promise((done) => one.close(done))));
    },
  };
}

function server(files: Record<string, [type: string, body: string]>): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const office = officeJsFile(path, process.cwd());
    const file = files[path];
    if (office) response.writeHead(200, { 'content-type': office.type }).end(office.body);
    else if (file) response.writeHead(200, { 'content-type': `${file[0]}; charset=utf-8` }).end(file[1]);
    else response.writeHead(404).end();
  });
}

async function listening(one: Server): Promise<string> {
  await new Promise<void>((resolve) => one.listen(0, 'localhost', resolve));
  return `http://localhost:${(one.address() as AddressInfo).port}`;
}
