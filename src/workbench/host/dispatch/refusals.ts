/** What the sheets' own rules refuse, as Excel's error codes. */
import { SheetRefusal, type RefusalCode } from '../../sheets/behaviour';
import { HostError, type HostErrorCode } from './host-error';

const CODES: Record<RefusalCode, HostErrorCode> = {
  tableOverlap: 'InvalidArgument',
  tableName: 'InvalidArgument',
  tableNameTaken: 'ItemAlreadyExists',
  tableHeader: 'InvalidOperation',
  tableParts: 'InvalidOperation',
  mergeParts: 'InvalidOperation',
  arrayParts: 'InvalidOperation',
  pastEdge: 'InsertDeleteConflict',
  protected: 'AccessDenied',
  notFound: 'ItemNotFound',
};

/** The error to answer with; `undefined` for a fault of the workbench itself. */
export function asHostError(error: unknown): HostError | undefined {
  if (error instanceof HostError) return error;
  return error instanceof SheetRefusal ? new HostError(CODES[error.code], error.message) : undefined;
}
