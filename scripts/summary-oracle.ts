/**
 * Lets LibreOffice work out the summary sheets of the ledgers in test/oracles and writes their figures to summary-figures.json, for
 * machines without LibreOffice. Run by hand after a ledger or a figure changed: `npx tsx scripts/summary-oracle.ts`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runLedger } from '../src/workbench/cli/run-ledger';
import { ledgerFile, LEDGERS } from '../test/oracles/ledger-files';
import { findSoffice, recalculatedBy } from '../test/oracles/libreoffice';
import { readXlsx } from '../src/workbench/sheets/xlsx';
import { formulaValues, summaryRows } from '../test/oracles/summary-rows';

async function main(): Promise<void> {
  const soffice = findSoffice();
  if (soffice === null) throw new Error('LibreOffice (soffice) is not on the path.');
  const folder = mkdtempSync(join(tmpdir(), 'summary-oracle-'));
  try {
    const lines: string[] = [];
    for (const name of LEDGERS) {
      const [input, output] = [join(folder, `${name}.xlsx`), join(folder, `${name}-report.xlsx`)];
      writeFileSync(input, await ledgerFile(name));
      if ((await runLedger(['report', '--as-of', '2026-11-23', input, output])) !== 0) throw new Error(`No report of ${name}.`);
      const bytes = readFileSync(output);
      const theirs = recalculatedBy(soffice, bytes);
      const summary = summaryRows(theirs).map((row) => `      ${JSON.stringify(row)}`);
      const formulas = Object.entries(formulaValues(readXlsx(bytes), theirs)).map(
        ([cell, value]) => `      ${JSON.stringify(cell)}: ${JSON.stringify(value)}`,
      );
      lines.push(
        `  ${JSON.stringify(name)}: {\n    "summary": [\n${summary.join(',\n')}\n    ],\n    "formulas": {\n${formulas.join(',\n')}\n    }\n  }`,
      );
    }
    writeFileSync('test/oracles/summary-figures.json', `{\n${lines.join(',\n')}\n}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
