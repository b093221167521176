/** Finds and compiles the pinned office.js client for Excel on the web, once per process. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The folder of the office.js files in the installed package. */
function officeJsFolder(): string {
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

let compiled: Script | undefined;

export function excelClientScript(): Script {
  if (compiled) return compiled;
  const filename = join(officeJsFolder(), 'excel-web-16.00.js');
  compiled = new Script(readFileSync(filename, 'utf8'), { filename });
  return compiled;
}
