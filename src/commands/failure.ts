/** What went wrong, as data for the pane: a code of `locales/…/workbook` and the parameters of its sentence. */
import { toWorkbookError, type ErrorParameters, type WorkbookErrorCode } from '../workbook/workbook-error';

export interface Failure {
  readonly code: WorkbookErrorCode;
  readonly parameters: ErrorParameters;
}

export function describeFailure(error: unknown): Failure {
  const { code, parameters } = toWorkbookError(error);
  return { code, parameters };
}
