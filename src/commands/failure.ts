/** What went wrong, as data for the pane: a code of `locales/…/workbook` and the parameters of its sentence. */
import { FileProblem, type FileProblemCode } from '../files/file-problem';
import { toWorkbookError, type ErrorParameters, type WorkbookErrorCode } from '../workbook/workbook-error';

export interface Failure {
  readonly code: WorkbookErrorCode | FileProblemCode | 'notLoaded';
  readonly parameters: ErrorParameters;
}

export function describeFailure(error: unknown): Failure {
  if (isNotLoaded(error)) return { code: 'notLoaded', parameters: {} };
  const { code, parameters } = error instanceof FileProblem ? error : toWorkbookError(error);
  return { code, parameters };
}

/** A part of the program that is loaded later did not come: webpack's own error, known by its name only. */
function isNotLoaded(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
