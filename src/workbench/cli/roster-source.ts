/** A file on the disk as rosters to import, read as the pane reads a chosen file. */
import { basename } from 'node:path';
import { FileProblem, readRosterFile } from '../../files';
import type { RosterSource } from '../../ledger/roster';
import { LOCALES } from '../../locales';
import { cli as words } from '../../locales/zh-CN/cli';
import { fill } from '../../locales/words';
import { CliError } from './cli-error';
import { readBytes } from './files';

/**
 * @param sheet only this one; otherwise every visible sheet of the file.
 * @throws CliError with one sentence.
 */
export async function rosterSources(path: string, sheet: string | undefined): Promise<RosterSource[]> {
  const sources = await readSheets(path);
  const chosen = sources.filter((source) => (sheet === undefined ? source.isHidden !== true : source.name === sheet));
  if (chosen.length > 0) return chosen;
  throw new CliError(fill(words.noRosterSheet, { sheet: sheet ?? '', known: sources.map(({ name }) => name) }));
}

async function readSheets(path: string): Promise<RosterSource[]> {
  try {
    return await readRosterFile(readBytes(path), basename(path));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new CliError(fill(LOCALES['zh-CN'].workbook[error.code], error.parameters), { cause: error });
  }
}
