/** Serves the installed office.js under the address that Microsoft's CDN uses, and the one page that plain http needs. */
import { join, normalize, sep } from 'node:path';
import { officeJsFolder } from '../host/client/client-script';

/** Where the pane loads `office.js` from. */
export const OFFICE_JS_PATH = '/lib/1/hosted/';

export type OfficeJsAnswer = { file: string; type: string } | { body: string; type: string };

/**
 * Stands in for Microsoft's page that asks the person whether to trust a host that is not Microsoft's own.
 * It answers yes, which is right for this workbench alone: it plays the host itself, on the same machine.
 */
const TRUST_PAGE = `<!doctype html><meta charset="utf-8"><title>Host trust</title>
<script>addEventListener('message', () => parent.postMessage('{"hostUserTrusted":true}', '*'));</script>`;

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/**
 * What to answer for a request path (no query), or `null` when it is not under `OFFICE_JS_PATH` or leaves the folder.
 * The client asks for some folders in capitals, the package has them in small letters.
 */
export function officeJsAnswer(path: string): OfficeJsAnswer | null {
  const lower = decodeURIComponent(path).toLowerCase();
  if (!lower.startsWith(OFFICE_JS_PATH)) return null;
  const name = lower.slice(OFFICE_JS_PATH.length);
  if (name === 'agaveerrorux/index.html') return { body: TRUST_PAGE, type: TYPES['.html'] ?? '' };
  const folder = officeJsFolder();
  const file = normalize(join(folder, name));
  if (!file.startsWith(folder + sep)) return null;
  const type = TYPES[/\.[a-z]+$/.exec(file)?.[0] ?? ''];
  return type ? { file, type } : null;
}
