/** Rosters as files: reading the bytes, and the preview of what was read; 2,000 rows and 14 columns. */
import { readRosterFile } from '../../src/files';
import { planImport } from '../../src/ledger/roster';
import { DEFAULT_SETTINGS, type LedgerSnapshot } from '../../src/ledger/model/snapshot';
import { asSnapshot } from '../../src/workbench/samples/as-table';
import { encodeGb18030 } from '../../src/workbench/samples/messy/gb18030';
import { writeXlsx } from '../../src/workbench/sheets/xlsx';
import { addRoster, newWorkbook, ROSTER_SHEET, TODAY } from './ledgers';
import { timed, type PureRow } from './timed';

/** First and later runs; the first also loads the reader. */
export async function rosterRows(children: number, times: number): Promise<PureRow[]> {
  const workbook = newWorkbook();
  addRoster(workbook, children);
  const sheet = workbook.sheet(ROSTER_SHEET)!;
  const lines = Array.from({ length: sheet.cells.rowCount }, (_, row) => [...sheet.cells.rowValues(row)].map((cell) => String(cell ?? '')));
  const csv = encodeGb18030(lines.map((line) => line.join(',')).join('\r\n'));
  const xlsx = writeXlsx(workbook);
  const sources = (await readRosterFile(xlsx, '花名册.xlsx')).filter((source) => source.name === ROSTER_SHEET);
  const ledger: LedgerSnapshot = {
    settings: DEFAULT_SETTINGS,
    sheets: [],
    definedNames: [],
    tables: { Children: asSnapshot('Children', []) },
  };
  return [
    await timed(`read .xlsx, ${children} rows`, times, () => readRosterFile(xlsx, '花名册.xlsx')),
    await timed(`read GB18030 .csv, ${children} rows`, times, () => readRosterFile(csv, '花名册.csv')),
    await timed(`preview, ${children} new children`, times, () => planImport(ledger, sources, { today: TODAY })),
  ];
}
