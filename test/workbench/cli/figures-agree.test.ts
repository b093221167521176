/**
 * The figures of a report, told three times: by the rules (`figures --json`), by our calculator (what stands in the saved file), and
 * by LibreOffice from the file's own formulas. Where LibreOffice is missing its recorded answers are taken, and the name says so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { AS_OF as DAY, fillTable, ledgerFile, LEDGERS, type LedgerName } from '../../oracles/ledger-files';
import { findSoffice, recalculatedBy } from '../../oracles/libreoffice';
import recorded from '../../oracles/summary-figures.json';
import { formulaValues, summaryRows, type SummaryRow } from '../../oracles/summary-rows';
import type { Workbook } from '../../../src/workbench/sheets/model';
import { writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { AS_OF, ledger, temporaryFolder } from './ledger-runs';
import { readFile } from './table-cells';

jest.setTimeout(180_000);
const soffice = findSoffice();
const opinion = soffice === null ? 'LibreOffice as recorded in test/oracles (no soffice on this machine)' : 'LibreOffice, run now';
const folder = temporaryFolder();
afterAll(() => folder.remove());

interface JsonFigure {
  readonly id: string;
  readonly part?: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly blanks: number | null;
  readonly percent: string;
}

/** The share of a row as the figures tell it. */
const told = ([id, numerator, denominator, share, blanks]: SummaryRow): unknown[] => [
  id,
  numerator,
  denominator,
  typeof share === 'number' ? `${(share * 100).toFixed(2)}%` : share,
  blanks,
];

describe.each(LEDGERS)('%s', (name: LedgerName) => {
  const [input, output] = [folder.at(`${name}.xlsx`), folder.at(`${name}-report.xlsx`)];
  let ours: Workbook;
  let theirs: Workbook | null = null;
  beforeAll(async () => {
    writeFileSync(input, await ledgerFile(name));
    expect((await ledger('report', ...AS_OF, input, output)).code).toBe(0);
    ours = readFile(output);
    if (soffice !== null) theirs = recalculatedBy(soffice, readFileSync(output));
  });

  test('the rules and our calculator agree', async () => {
    const { figures } = JSON.parse((await ledger('figures', '--json', ...AS_OF, input)).out) as { figures: JsonFigure[] };
    const whole = figures.filter(({ id, part }) => id !== 'S10' || part === undefined);
    expect(whole.length).toBe(14);
    expect(summaryRows(ours).map(told)).toEqual(whole.map((one) => [one.id, one.numerator, one.denominator, one.percent, one.blanks]));
  });

  test(`our calculator and ${opinion} agree on the figures`, () => {
    expect(summaryRows(ours)).toEqual(theirs ? summaryRows(theirs) : recorded[name].summary);
  });

  test(`our calculator and ${opinion} agree on every formula of the file`, () => {
    const values = formulaValues(ours, ours);
    expect(Object.keys(values).length).toBeGreaterThan(30);
    expect(values).toEqual(theirs ? formulaValues(ours, theirs) : recorded[name].formulas);
  });

  if (soffice !== null) {
    test('the record for machines without LibreOffice is up to date (else: npx tsx scripts/summary-oracle.ts)', () => {
      expect(recorded[name]).toEqual(theirs && { summary: summaryRows(theirs), formulas: formulaValues(ours, theirs) });
    });
  }
});

test('dates as text are counted by the rules and not by formulas: the report says so of each', async () => {
  await ledger('setup', ...AS_OF, folder.at('text-dates.xlsx'));
  const workbook = readFile(folder.at('text-dates.xlsx'));
  fillTable(workbook, 'Children', [
    { childId: 'L1', name: '甲', joinedOn: '2026-09-01' },
    { childId: 'L2', name: '乙', joinedOn: DAY - 9, archivedOn: '2026年9月2日' },
  ]);
  writeFileSync(folder.at('text-dates-2.xlsx'), writeXlsx(workbook));
  const run = await ledger('report', ...AS_OF, folder.at('text-dates-2.xlsx'), folder.at('text-dates-3.xlsx'));
  expect(run.code).toBe(0);
  expect(run.out.split('\n').filter((line) => line.includes('是文本，表格公式不会把它当作日期'))).toHaveLength(2);
  expect(run.out).toContain('2026年9月2日');
});
