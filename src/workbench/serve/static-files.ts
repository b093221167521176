/** Answers requests from folders: the first folder that holds the file gives it. */
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A folder shown at an address that begins and ends with `/`. */
export interface Mount {
  at: string;
  folder: string;
}

/** @returns false when no folder holds the path. */
export function sendFile(
  mounts: readonly Mount[],
  path: string,
  response: ServerResponse,
  headers: Readonly<Record<string, string>> = {},
): boolean {
  for (const { at, folder } of mounts) {
    if (!path.startsWith(at)) continue;
    const file = join(folder, normalize(path.slice(at.length)));
    // Nothing outside the folder, whatever dots the address holds.
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) continue;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) continue;
    response.writeHead(200, {
      'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': stat.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
    createReadStream(file).pipe(response);
    return true;
  }
  return false;
}
