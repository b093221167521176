/** Serves the installed office.js under the address that Microsoft's CDN uses, and the one page that plain http needs. */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** Where the pane loads `office.js` from. */
export const OFFICE_JS_PATH = '/lib/1/hosted/';

export interface OfficeJsFile {
  readonly body: Buffer | string;
  /** Content type. */
  readonly type: string;
}

/**
 * Stands in for Microsoft's page that asks the person whether to trust a host that is not Microsoft's own.
 * It answers yes, which is right for this workbench alone: it plays the host itself, on the same machine.
 */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Host trust</title>
<script>addEventListener('message', () => parent.postMessage('{"hostUserTrusted":true}', '*'));</script>`;

const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': HTML,
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/**
 * What to answer for a request path (no query), or `null` when it is not under `OFFICE_JS_PATH` or there is no such file.
 * The client asks for some folders in capitals, the package has them in small letters.
 * @param root the project's folder, in which office.js is installed
 */
export function officeJsFile(path: string, root: string): OfficeJsFile | null {
  const lower = path.toLowerCase();
  if (!lower.startsWith(OFFICE_JS_PATH)) return null;
  const name = lower.slice(OFFICE_JS_PATH.length);
  if (name === 'agaveerrorux/index.html') return { body: TRUST_PAGE, type: HTML };
  const folder = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');
  const file = normalize(join(folder, name));
  const type = TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined || !existsSync(file)) return null;
  return { body: readFileSync(file), type };
}
