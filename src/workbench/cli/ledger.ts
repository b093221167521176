/** `npm run ledger -- <command>`: the add-in's own commands on a file, through the headless host and the real office.js. */
import { runLedger } from './run-ledger';

void runLedger(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
