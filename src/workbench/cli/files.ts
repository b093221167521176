/** Opens and saves workbooks for the command line: an input is never changed, an output is whole or not there. */
import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { cli as words } from '../../locales/zh-CN/cli';
import { fill } from '../../locales/words';
import { Workbook } from '../sheets/model';
import { readXlsx, writeXlsx, XlsxError } from '../sheets/xlsx';
import { CliError } from './cli-error';
import { messageOf, readFailure, writeFailure } from './file-failure';

/** @throws CliError with one sentence for a missing, foreign, protected or damaged file. */
export function openWorkbook(path: string): Workbook {
  const bytes = readBytes(path);
  try {
    const workbook = readXlsx(bytes);
    workbook.fileName = path;
    return workbook;
  } catch (error) {
    if (error instanceof XlsxError) throw new CliError(fill(words.xlsx[error.code], { path, detail: error.detail }), { cause: error });
    throw new CliError(fill(words.unreadable, { path, detail: messageOf(error) }), { cause: error });
  }
}

/** @throws CliError with one sentence for a file that is missing or may not be read. */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw readFailure(path, error);
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
  refuseInput(path, inputs);
  saveBytes(writeXlsx(workbook), path);
}

/** The same for a file that is already made. */
export function saveBytes(bytes: Uint8Array, path: string, inputs: readonly string[] = []): void {
  refuseInput(path, inputs);
  const draft = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw writeFailure(path, error);
  }
}

/** No input is ever overwritten, nor by another spelling of its name or through a link. */
function refuseInput(path: string, inputs: readonly string[]): void {
  let target: Stats | undefined;
  try {
    target = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw writeFailure(path, error);
  }
  for (const input of inputs) {
    const source = statSync(input);
    const same = resolve(input) === resolve(path) || (target?.ino === source.ino && target.dev === source.dev);
    if (same) throw new CliError(fill(words.sameFile, { path }));
  }
}
