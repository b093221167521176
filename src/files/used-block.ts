/** A grid of cells as a roster: empty rows and columns around the used part are left out, and places keep their numbers. */
import type { Raw } from '../ledger/model/raw';
import type { RosterSource } from '../ledger/roster';

export interface SheetCells {
  /** Rows from the top left corner of the sheet; they may differ in length. */
  readonly values: readonly (readonly Raw[])[];
  readonly texts: readonly (readonly string[])[];
  readonly merges: RosterSource['merges'];
  /** 0-based rows and columns of the sheet. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isHidden?: boolean;
  readonly struckRows?: readonly number[];
  readonly uncomputed?: NonNullable<RosterSource['uncomputed']>;
}

export function asSource(name: string, file: string, sheet: SheetCells): RosterSource {
  const { values, texts, isHidden = false, struckRows = [], uncomputed = [] } = sheet;
  const filled = values.map((row) => row.some((cell) => cell !== ''));
  const top = Math.max(0, filled.indexOf(true));
  const bottom = filled.lastIndexOf(true);
  const left = values.reduce((least, row) => Math.min(least, ...firstOf(row)), Infinity);
  const right = values.reduce(
    (most, row) =>
      Math.max(
        most,
        row.findLastIndex((cell) => cell !== ''),
      ),
    -1,
  );
  if (bottom < 0) return { name, file, isHidden, firstRow: 1, firstColumn: 0, values: [], texts: [], merges: [] };
  const block = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.slice(top, bottom + 1).map((row) => Array.from({ length: right - left + 1 }, (_, at) => row[left + at] ?? blank));
  return {
    name,
    file,
    isHidden,
    firstRow: top + 1,
    firstColumn: left,
    values: block<Raw>(values, ''),
    texts: block(texts, ''),
    merges: sheet.merges.flatMap((merge) => cut(merge, { top, bottom, left, right })),
    struckRows: struckRows.filter((row) => row >= top && row <= bottom).map((row) => row - top),
    uncomputed: uncomputed.map(({ row, column }) => ({ row: row - top, column: column - left })),
    hidden: {
      rows: sheet.hiddenRows.filter((row) => row >= top && row <= bottom).map((row) => row - top),
      columns: sheet.hiddenColumns.filter((column) => column >= left && column <= right).map((column) => column - left),
    },
  };
}

function firstOf(row: readonly Raw[]): number[] {
  const at = row.findIndex((cell) => cell !== '');
  return at < 0 ? [] : [at];
}

interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The part of a merged block inside the used part, relative to its first cell. */
function cut(merge: RosterSource['merges'][number], { top, bottom, left, right }: Bounds): RosterSource['merges'] {
  const row = Math.max(merge.row, top);
  const column = Math.max(merge.column, left);
  const rows = Math.min(merge.row + merge.rows - 1, bottom) - row + 1;
  const columns = Math.min(merge.column + merge.columns - 1, right) - column + 1;
  return rows > 0 && columns > 0 ? [{ row: row - top, column: column - left, rows, columns }] : [];
}
