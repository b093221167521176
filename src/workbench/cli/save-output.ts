/** Saves what a command made, and says where it is and what of the input file is not in it. */
import { fill } from '../../locales';
import { cli as words } from '../../locales/zh-CN/cli';
import type { Workbook } from '../sheets/model';
import { saveWorkbook } from './files';
import type { Output } from './output';

/**
 * @param lines what the command has to say of its work: said only once it is saved.
 * @throws CliError when the target is an input file or cannot be written.
 */
export function saveOutput(out: Output, workbook: Workbook, path: string, inputs: readonly string[], lines: readonly string[]): void {
  saveWorkbook(workbook, path, inputs);
  for (const line of lines) out.say(line);
  if (workbook.notKept.length > 0) out.say(fill(words.notKept, { path: workbook.fileName, items: workbook.notKept }));
  out.say(fill(words.saved, { path }));
}
