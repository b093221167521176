/** The cells of one child's row: as they stand, as they are shown, and what a cell means that says 同上. */
import type { Raw } from '../../model/raw';
import { CHILDREN, columnOf } from '../../tables';
import { textOf } from '../roster-grid';
import type { RecognizedBlock } from '../layout/recognize';
import type { SettledColumn } from '../headers/settle-columns';

const SAME = /^[(（]?(?:同上|同前|〃|″)[)）]?$/u;
/** No two children share these, nor a remark. */
const NEVER_SAME = new Set(['childId', 'name', 'residentId', 'studentNumber']);

export class RowCells {
  /** Rows of the grid from which cells that say 同上 take their content, by offset. */
  private readonly above: ReadonlyMap<number, number>;

  constructor(
    private readonly block: RecognizedBlock,
    private readonly row: number,
  ) {
    this.above = rowsAbove(block, row);
  }

  /** What a cell holds, with 同上 replaced. */
  at(offset: number): Raw {
    return this.block.grid[this.above.get(offset) ?? this.row]?.[offset] ?? '';
  }

  /** What stands in the cell itself. */
  typed(offset: number): Raw {
    return this.block.grid[this.row]?.[offset] ?? '';
  }

  /** What `at` looks like on the sheet. */
  shown(offset: number): string {
    const cell = this.at(offset);
    const text = this.block.source.texts[this.above.get(offset) ?? this.row]?.[offset] ?? '';
    // A column too narrow for its number shows only signs.
    return typeof cell === 'number' && text.trim() !== '' && !/^#+$/u.test(text) ? text.trim() : textOf(cell);
  }

  /** What is read for a column: free text takes numbers as they are shown, 0301 of a dormitory, a day in a remark. */
  contentFor(column: SettledColumn, cell: Raw): Raw {
    const { name } = columnOf(CHILDREN, column.key).kind;
    return typeof cell === 'number' && (name === 'text' || name === 'address') ? this.shown(column.offset) : cell;
  }

  /** The row of the grid, of a child further up, that a cell with 同上 means; `undefined` for all other cells. */
  rowAbove(offset: number): number | undefined {
    return this.above.get(offset);
  }
}

function rowsAbove({ grid, settled, body }: RecognizedBlock, row: number): Map<number, number> {
  const says = (at: number, offset: number): boolean => SAME.test(textOf(grid[at]?.[offset]));
  const saying = settled.columns.filter(({ key, offset, isRemark }) => !NEVER_SAME.has(key) && !isRemark && says(row, offset));
  return new Map(
    saying.flatMap(({ offset }): [number, number][] => {
      const meant = body.findLast((one) => one.row < row && !says(one.row, offset));
      return meant && textOf(grid[meant.row]?.[offset]) !== '' ? [[offset, meant.row]] : [];
    }),
  );
}
