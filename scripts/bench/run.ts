/** `npm run bench [-- --quick]`: what the commands cost at the size of a small and of a large school. */
import { cpus } from 'node:os';
import { newLedgerRows, schoolRows } from './commands';
import type { CostRow } from './measure';
import { fileRow } from './files';
import { functionRows } from './functions';
import type { SchoolSize } from './ledgers';
import { kilobytes, milliseconds, printTable, say } from './print-table';
import { pureRows } from './pure';
import { rosterRows } from './rosters';

const quick = process.argv.includes('--quick');
const TIMES = quick ? 1 : 5;
const SMALL: SchoolSize = { children: 300 };
const LARGE: SchoolSize = quick ? { children: 600, checkIns: 20_000 } : { children: 2000, checkIns: 80_000 };
const IMPORTED = quick ? 500 : 2000;
const CELLS = quick ? 20_000 : 80_000;

function printCommands(title: string, rows: readonly CostRow[]): void {
  say(title);
  printTable(
    ['command', 'reads', 'writes', 'to Excel', 'from Excel', 'largest', 'rules ms', 'Excel ms', 'total ms'],
    rows.map(({ name, cost }) => [
      name,
      String(cost.reads),
      String(cost.writes),
      kilobytes(cost.sent),
      kilobytes(cost.received),
      kilobytes(cost.largest),
      milliseconds(cost.pure),
      milliseconds(cost.host),
      milliseconds(cost.total),
    ]),
  );
}

function sizeText({ children, checkIns }: SchoolSize): string {
  return `${children} children, ${checkIns ?? 'a term of'} check-ins`;
}

async function run(): Promise<void> {
  say(`Node ${process.version}, ${cpus().length} cores. Excel is emulated: its milliseconds are not those of a real one.`);
  say('Reads, writes, bytes: requests between the pane and Excel. rules ms: pure computation of the ledger.\n');
  for (const size of [SMALL, LARGE]) {
    say(`Pure computation: ${sizeText(size)}`);
    printTable(
      ['step', 'first ms', 'later ms'],
      (await pureRows(size, TIMES * 2)).map(({ name, first, later }) => [name, milliseconds(first), milliseconds(later)]),
    );
  }
  say(`Custom functions over ${CELLS} cells, all different, and the recognition of places`);
  printTable(
    ['function', 'first ms', 'later ms'],
    (await functionRows(CELLS, TIMES)).map(({ name, first, later }) => [name, milliseconds(first), milliseconds(later)]),
  );
  say('Rosters as files');
  printTable(
    ['step', 'first ms', 'later ms'],
    (await rosterRows(IMPORTED, TIMES)).map(({ name, first, later }) => [name, milliseconds(first), milliseconds(later)]),
  );
  printCommands('A new ledger', await newLedgerRows(IMPORTED));
  for (const size of [SMALL, LARGE]) {
    const { counts, rows } = await schoolRows(size, TIMES);
    printCommands(`School in use: ${counts['Children']} children, ${counts['CheckIns']} check-ins`, rows);
  }
  say('Files, each with a summary sheet');
  const files = [
    await fileRow('a new ledger', null, TIMES),
    await fileRow(sizeText(SMALL), SMALL, TIMES),
    await fileRow(sizeText(LARGE), LARGE, 1),
  ];
  printTable(
    ['workbook', 'size', 'save ms', 'open ms', 'calculate ms', 'formatted columns and rows', 'formatted cells'],
    files.map((file) => [
      file.name,
      kilobytes(file.bytes),
      milliseconds(file.save),
      milliseconds(file.open),
      milliseconds(file.calculate),
      String(file.formattedLines),
      String(file.formattedCells),
    ]),
  );
}

run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
