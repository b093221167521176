/** All commands of `npm run ledger`. */
import type { CliCommand } from './cli-command';
import { figures } from './figures';
import { overdue } from './overdue';
import { recalculate } from './recalculate';
import { report } from './report';
import { setUp } from './set-up';

export const COMMANDS: readonly CliCommand[] = [setUp, overdue, figures, report, recalculate];
