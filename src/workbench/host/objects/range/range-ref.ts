/** A range as the host keeps it: a block on a sheet that moves along when rows and columns come and go. */
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { MAX_COLUMNS, MAX_ROWS, quoteSheet, rectAddress, type Rect, type Sheet } from '../../../sheets/model';

export class RangeRef {
  constructor(
    readonly sheet: Sheet,
    public rect: Rect,
  ) {}

  /** `Sheet1!A1:B2`. */
  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${rectAddress(this.rect)}`;
  }

  /** A range kept from an earlier request may have lost its sheet. */
  check(host: HostContext): this {
    if (!host.workbook.sheets.includes(this.sheet)) throw new HostError('InvalidReference');
    return this;
  }

  get isEntireColumn(): boolean {
    return this.rect.row === 0 && this.rect.rows === MAX_ROWS;
  }

  get isEntireRow(): boolean {
    return this.rect.column === 0 && this.rect.columns === MAX_COLUMNS;
  }

  /** A block on the same sheet. Throws InvalidArgument when it leaves the sheet or is empty. */
  at(rect: Rect): RangeRef {
    const inside = rect.row >= 0 && rect.column >= 0 && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS;
    if (!inside || rect.rows < 1 || rect.columns < 1) throw new HostError('InvalidArgument');
    return new RangeRef(this.sheet, rect);
  }
}

export const SHEET_RECT: Rect = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
