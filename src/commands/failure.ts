/** What went wrong, as data for the pane: a code of `locales/…/workbook` and the parameters of its sentence. */
import { FileProblem, type FileProblemCode } from '../files';
import { toWorkbookError, type ErrorParameters, type WorkbookErrorCode } from '../workbook/workbook-error';

export interface Failure {
  readonly code: WorkbookErrorCode | FileProblemCode;
  readonly parameters: ErrorParameters;
}

export function describeFailure(error: unknown): Failure {
  const { code, parameters } = error instanceof FileProblem ? error : toWorkbookError(error);
  return { code, parameters };
}
