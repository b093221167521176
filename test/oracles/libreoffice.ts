/** LibreOffice as a second opinion: it works out every formula of a saved workbook by itself. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../src/workbench/sheets/model';
import { readXlsx } from '../../src/workbench/sheets/xlsx';

/** The program's path: `SOFFICE`, or the first on the path; `null` when the machine has none. */
export function findSoffice(): string | null {
  const named = process.env['SOFFICE'];
  const candidates = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, 'soffice'));
  return (named !== undefined && named !== '' ? [named] : candidates).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The workbook as LibreOffice calculates it. What we have calculated is taken out before, so that it cannot be repeated. */
export function recalculatedBy(soffice: string, file: Uint8Array): Workbook {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, 'book.xlsx'), withoutResults(file));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync(
      soffice,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out, join(folder, 'book.xlsx')],
      { stdio: 'pipe' },
    );
    return readXlsx(readFileSync(join(out, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutResults(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, part] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name))
      parts[name] = strToU8(strFromU8(part).replace(/(<f[^>]*>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'));
  }
  return zipSync(parts);
}
