/** The sheets of an `.xlsx` file as rosters: values, shown texts, merged blocks, and what is hidden. */
import { Workbook, type Cell, type CellValue, type Worksheet } from '@cj-tech-master/excelts';
import { isoOf } from '../ledger/calendar/day';
import type { Raw } from '../ledger/model/raw';
import type { RosterSource } from '../ledger/roster';
import { FileProblem } from './file-problem';
import { asSource } from './used-block';

/** Cells of one sheet that a roster may have: more mean that a whole sheet was filled by mistake. */
const MAX_CELLS = 400_000;
/** Serial day of 1 January 1970. */
const UNIX_EPOCH = 25569;
const DAY_MS = 86_400_000;

/** @throws FileProblem `fileDamaged`, `fileTooLarge` */
export async function readXlsxSheets(bytes: Uint8Array, file: string): Promise<RosterSource[]> {
  const workbook = new Workbook();
  try {
    // What a roster has as a table is read from its cells; the library gives up where a table is named in another way than Excel's.
    await workbook.xlsx.load(bytes, { ignoreNodes: ['tableParts'] });
  } catch (error) {
    throw new FileProblem('fileDamaged', { file }, { cause: error });
  }
  return workbook.worksheets.map((sheet) => readSheet(sheet, file));
}

function readSheet(sheet: Worksheet, file: string): RosterSource {
  const values: Raw[][] = [];
  const texts: string[][] = [];
  const hiddenRows: number[] = [];
  const struckRows = new Set<number>();
  const blankFormulas: { row: number; column: number }[] = [];
  let isComputed = false;
  let cells = 0;
  sheet.eachRow((row, number) => {
    const at = number - 1;
    while (values.length <= at) {
      values.push([]);
      texts.push([]);
    }
    if (row.hidden) hiddenRows.push(at);
    row.eachCell((cell, column) => {
      const value = rawOf(cell.isMerged && cell.master !== cell ? null : cell.value);
      if (isFormula(cell) && value === '') blankFormulas.push({ row: at, column: column - 1 });
      else if (isFormula(cell)) isComputed = true;
      if (value === '') return;
      if (cell.font?.strike) struckRows.add(at);
      if (++cells > MAX_CELLS) throw new FileProblem('fileTooLarge', { file });
      const [line, shown] = [values[at]!, texts[at]!];
      while (line.length < column) {
        line.push('');
        shown.push('');
      }
      line[column - 1] = value;
      shown[column - 1] = shownText(value, cell);
    });
  });
  const columns = Array.from({ length: sheet.columnCount }, (_, column) => column);
  return asSource(sheet.name, file, {
    values,
    texts,
    hiddenRows,
    struckRows: [...struckRows],
    // Excel saves the result of every formula; where one has a result, the others are blank because they are.
    uncomputed: isComputed ? [] : blankFormulas,
    hiddenColumns: columns.filter((column) => sheet.getColumn(column + 1).hidden),
    merges: (sheet.model.merges ?? []).flatMap((reference) => blockOf(String(reference))),
    isHidden: sheet.state !== 'visible',
  });
}

/** Dates become serial days of the 1900 system whatever the file counts from; a formula is what it was last computed to. */
function rawOf(value: CellValue | undefined): Raw {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.getTime() / DAY_MS + UNIX_EPOCH;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return rawOf(value.text as CellValue);
  if ('result' in value) return rawOf(value.result as CellValue);
  return 'checkbox' in value ? value.checkbox : '';
}

function isFormula({ value }: Cell): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
}

/** What the cell shows, as far as an import needs it: days as days, and zeros in front of short numbers. */
function shownText(value: Raw, cell: Cell): string {
  if (typeof value !== 'number') return String(value);
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : (cell.numFmt?.formatCode ?? '');
  const isDate = cell.value instanceof Date || (typeof cell.value === 'object' && cell.value !== null && cell.result instanceof Date);
  if (isDate) return isoOf(Math.floor(value));
  return /^0{2,}$/u.test(format) ? String(Math.round(value)).padStart(format.length, '0') : String(value);
}

/** `B3:C12` relative to the sheet, 0-based. */
function blockOf(reference: string): RosterSource['merges'] {
  const match = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/u.exec(reference);
  if (!match) return [];
  const [column, row, lastColumn, lastRow] = [columnOf(match[1]!), Number(match[2]) - 1, columnOf(match[3]!), Number(match[4]) - 1];
  return [{ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }];
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
