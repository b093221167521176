/**
 * Add-in pages from elsewhere, such as another project's development server. office.js trusts a host on plain http only
 * when its own folder says so, so each foreign origin is passed on from a port of this machine, with office.js from here.
 */
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { AddressInfo } from 'node:net';
import { OFFICE_JS_PATH, officeJsFile } from './office-js-files';

/** Where add-in pages load office.js from when it is Microsoft's. */
const MICROSOFT =
  /https:\/\/appsforoffice(?:\.edog)?\.(?:microsoft\.com|cdn\.partner\.office365\.cn)\/(?:appsforoffice\/)?lib\/[\w.-]+\/(?:hosted|beta\/hosted)\//g;
/** Not passed on: they belong to one connection, or to the body before it was changed. */
const OWN_HEADERS = new Set(['connection', 'content-length', 'transfer-encoding', 'keep-alive', 'strict-transport-security']);

export class ForeignAddins {
  private readonly origins = new Map<string, Promise<string>>();

  constructor(private readonly root: string) {}

  /** The origin on this machine that stands for a foreign one. Rejects what is no http(s) address. */
  async originFor(address: string): Promise<string> {
    const { origin, protocol } = new URL(address);
    if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`Not an http(s) address: ${address}`);
    let known = this.origins.get(origin);
    if (!known) this.origins.set(origin, (known = this.passOn(origin)));
    return known;
  }

  private passOn(origin: string): Promise<string> {
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      const office = officeJsFile(new URL(path, origin).pathname, this.root);
      if (office) return void response.writeHead(200, { 'content-type': office.type }).end(office.body);
      forward(new URL(path, origin), request, response);
    });
    // The workbench ends when its own server does.
    server.unref();
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, 'localhost', () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`));
    });
  }
}

function forward(target: URL, request: IncomingMessage, response: ServerResponse): void {
  const secure = target.protocol === 'https:';
  const local = target.hostname === 'localhost' || target.hostname === '127.0.0.1';
  const headers = { ...request.headers, host: target.host, 'accept-encoding': 'identity' };
  // Development servers of add-ins have certificates that only their own machine knows.
  const onward = (secure ? httpsRequest : httpRequest)(
    target,
    { method: request.method, headers, ...(secure && local && { rejectUnauthorized: false }) },
    (answer) => {
      const passed = Object.fromEntries(Object.entries(answer.headers).filter(([name]) => !OWN_HEADERS.has(name)));
      response.writeHead(answer.statusCode ?? 502, { ...passed, 'access-control-allow-origin': '*' });
      if (!/text\/html/.test(answer.headers['content-type'] ?? '')) return void answer.pipe(response);
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => response.end(Buffer.concat(chunks).toString('utf8').replace(MICROSOFT, OFFICE_JS_PATH)));
    },
  );
  onward.on('error', (error) =>
    response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' }).end(`${target.href}: ${error.message}\n`),
  );
  request.pipe(onward);
}
