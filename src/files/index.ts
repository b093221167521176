/** Reads a roster file that somebody chose: its bytes only, here, and nothing leaves the machine. */
import type { RosterSource } from '../ledger/roster';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { FileProblem } from './file-problem';

export { FileProblem, type FileProblemCode } from './file-problem';

/** What a file dialog should offer; what a file really is its bytes tell. */
export const ROSTER_FILES = '.xlsx,.xlsm,.csv,.txt,.tsv,.xls,.et';

/**
 * Every sheet of an `.xlsx` file, hidden ones too, or the one of a text file. The readers are loaded when they are needed.
 * @param file name of the file, for messages.
 * @throws FileProblem
 */
export async function readRosterFile(bytes: Uint8Array, file: string): Promise<RosterSource[]> {
  if (fileKind(bytes, file) === 'xlsx') {
    const { readXlsxSheets } = await import(/* webpackChunkName: "xlsx" */ './xlsx');
    return readXlsxSheets(bytes, file);
  }
  const text = decodeText(bytes);
  if (text === null) throw new FileProblem('fileEncoding', { file });
  if (text.trim() === '') throw new FileProblem('fileEmpty', { file });
  const { readCsv } = await import(/* webpackChunkName: "csv" */ './csv');
  return [readCsv(text, file.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, ''), file)];
}
