/** `npm run ledger -- <command>`: the add-in's own commands on a file, through the headless host and the real office.js. */
import { runLedger } from './run-ledger';

// A reader such as `head` may close its end early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void runLedger(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
