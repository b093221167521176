/** Opens and saves workbooks for the command line: an input is never changed, an output is whole or not there. */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { cli as words } from '../../locales/zh-CN/cli';
import { fill } from '../../locales/words';
import { Workbook } from '../sheets/model';
import { readXlsx, writeXlsx, XlsxError } from '../sheets/xlsx';
import { CliError } from './cli-error';

/** @throws CliError with one sentence for a missing, foreign, protected or damaged file. */
export function openWorkbook(path: string): Workbook {
  if (!existsSync(path)) throw new CliError(fill(words.fileMissing, { path }));
  try {
    const workbook = readXlsx(readFileSync(path));
    workbook.fileName = path;
    return workbook;
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(fill(words.xlsx[error.code], { path, detail: error.detail }), { cause: error });
    throw new CliError(fill(words.unreadable, { path, detail: messageOf(error) }), { cause: error });
  }
}

/** A workbook with one blank sheet, as Excel makes it. */
export function newWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addSheet('Sheet1');
  return workbook;
}

/**
 * Writes beside the target first and then takes its place.
 * @throws CliError when the target is an input file or cannot be written.
 */
export function saveWorkbook(workbook: Workbook, path: string, inputs: readonly string[] = []): void {
  if (inputs.some((input) => resolve(input) === resolve(path))) throw new CliError(fill(words.sameFile, { path }));
  const bytes = writeXlsx(workbook);
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new CliError(fill(words.unwritable, { path, detail: messageOf(error) }), { cause: error });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
