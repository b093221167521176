/** Why a file could not be opened as a workbook. */

export type XlsxErrorCode =
  /** No bytes at all. */
  | 'empty'
  /** Neither a zip nor an old Office file; or a zip that holds no workbook. */
  | 'notXlsx'
  /** An Office file encrypted with a password. */
  | 'passwordProtected'
  /** Excel 97–2003 (`.xls`). */
  | 'oldXls'
  /** Excel's binary form (`.xlsb`). */
  | 'binaryXlsb'
  /** A zip cut short, or parts that cannot be read. */
  | 'damaged'
  /** Unpacks to more than `MAX_UNPACKED_BYTES`. */
  | 'tooLarge';

export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    /** For the log, in English; the person's sentence is chosen by `code`. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'XlsxError';
  }
}
