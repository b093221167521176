/** All commands of `npm run ledger`. */
import { changes } from './changes';
import { check } from './check';
import type { CliCommand } from './cli-command';
import { figures } from './figures';
import { importRoster } from './import-roster';
import { kinds } from './kinds';
import { leaks } from './leaks';
import { mask } from './mask';
import { mend } from './mend';
import { overdue } from './overdue';
import { recalculate } from './recalculate';
import { report } from './report';
import { sample } from './sample';
import { setUp } from './set-up';

export const COMMANDS: readonly CliCommand[] = [
  setUp,
  importRoster,
  check,
  mend,
  changes,
  kinds,
  overdue,
  figures,
  report,
  recalculate,
  mask,
  leaks,
  sample,
];
