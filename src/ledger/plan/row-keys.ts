/** What tells a row and a column from others when a plan is written: rows may have been sorted since it was made, columns moved. */
import { sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { TABLES } from '../tables';
import type { Edit, ExpectedCell } from './edit';

type SetCells = Extract<Edit, { kind: 'setCells' }>;

/**
 * The edits behind what they take for granted: the key of every row and the header of every column that they set cells of.
 * A blank cell says of itself neither whose it is nor what belongs into it.
 * @param snapshot the one from which the edits were made
 */
export function withRowKeys(edits: readonly Edit[], snapshot: LedgerSnapshot): Edit[] {
  const setting = edits.filter((edit) => edit.kind === 'setCells');
  const expected = Object.values(snapshot.tables).flatMap((table) => {
    const own = setting.filter((edit) => edit.sheet === table.sheet).flatMap((edit) => cellsIn(table, edit));
    return [keysOf(table, own), headersOf(table, own)].flatMap((cells): Edit[] =>
      cells.length > 0 ? [{ kind: 'expect', sheet: table.sheet, cells }] : [],
    );
  });
  return [...expected, ...edits];
}

/** Offsets in `rows` and in `headers` of a cell of a table's body. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function cellsIn(table: TableSnapshot, edit: SetCells): Place[] {
  return edit.cells
    .map((cell) => ({ row: cell.row - table.headerRow - 1, column: cell.column - table.firstColumn }))
    .filter(({ row, column }) => row >= 0 && row < table.rows.length && column >= 0 && column < table.headers.length);
}

/** The keys of the rows; of a row without one everything that is known of it and not written. */
function keysOf(table: TableSnapshot, places: readonly Place[]): ExpectedCell[] {
  const written = new Set(places.map(({ row, column }) => `${row} ${column}`));
  const key = table.columns[TABLES[table.key].columns[0]?.key ?? ''];
  return [...new Set(places.map(({ row }) => row))]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      const cells = table.rows[row] ?? [];
      const telling = key !== undefined && (cells[key] ?? '') !== '' ? [key] : Object.values(table.columns);
      return telling
        .filter((column) => !written.has(`${row} ${column}`))
        .map((column) => ({ row: sheetRow(table, row), column: table.firstColumn + column, before: cells[column] ?? '' }));
    });
}

function headersOf(table: TableSnapshot, places: readonly Place[]): ExpectedCell[] {
  return [...new Set(places.map(({ column }) => column))].map((column) => ({
    row: table.headerRow,
    column: table.firstColumn + column,
    before: table.headers[column] ?? '',
  }));
}
