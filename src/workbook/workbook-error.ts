/** Everything that Excel may answer instead of doing the work, as codes that `locales/…/workbook` turns into plain sentences. */

export type WorkbookErrorCode =
  /** A cell is being edited: press Enter first. */
  | 'cellEdit'
  /** The named sheets are protected. */
  | 'protectedSheet'
  /** Excel refused without naming a sheet we know to be protected (workbook structure, read-only file). */
  | 'accessDenied'
  /** Sheets of these names exist that the add-in did not generate: they are never emptied. */
  | 'notGenerated'
  /** The named tables show filtered rows: writing would hit the wrong rows. */
  | 'filtered'
  /** Cells no longer hold what the plan was made from: someone changed them meanwhile. */
  | 'changedMeanwhile'
  /** A sheet that the command needs is gone. */
  | 'sheetGone'
  /** The cell that a person wants to see is on a hidden sheet. */
  | 'sheetHidden'
  /** It was gone to, but its row or column is hidden, by a filter for one. */
  | 'cellHidden'
  /** A table that the plan needs is gone. */
  | 'tableGone'
  /** A column that the plan writes is gone. */
  | 'columnGone'
  /** Cells below a table are in use, so rows cannot be added. */
  | 'blockedBelow'
  /** The workbook counts days from 1904. */
  | 'date1904'
  /** More than Excel takes in one message, even after splitting. */
  | 'tooLarge'
  | 'busy'
  | 'sessionLost'
  /** Excel says GeneralException: mostly another workbook is in front. */
  | 'otherWorkbook'
  | 'notSupported'
  /** The write stopped half-way; `restored` tells whether what was written has been taken back. */
  | 'halfWritten'
  /** The same for a sheet that is generated anew: it may be incomplete and is to be generated again. */
  | 'halfGenerated'
  /** A repair stopped half-way: what it had added stays, as a further run completes it. */
  | 'halfRepaired'
  | 'unknown';

/** Values for the sentence; lists are already joined by the sentence's own rules in `locales`. */
export type ErrorParameters = Readonly<Record<string, string | number | readonly string[]>>;

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly parameters: ErrorParameters = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
    this.name = 'WorkbookError';
  }
}

const BY_EXCEL_CODE: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cellEdit',
  AccessDenied: 'accessDenied',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'sessionLost',
  GeneralException: 'otherWorkbook',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
};

/** Turns whatever `Excel.run` rejected with into a `WorkbookError`; the original stays as `cause`. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (isOfficeError(error)) {
    const code = BY_EXCEL_CODE[error.code] ?? 'unknown';
    const location = error.debugInfo?.errorLocation ?? '';
    return new WorkbookError(code, { excelCode: error.code, message: error.message, location }, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new WorkbookError('unknown', { excelCode: '', message, location: '' }, { cause: error });
}

interface OfficeError {
  code: string;
  message: string;
  debugInfo?: { errorLocation?: string };
}

/** By shape, not by `instanceof`: the class lives in office.js, which may be loaded more than once. */
function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
