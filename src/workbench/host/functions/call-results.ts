/** Turns what a custom function sends back into cell values. */
import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from '../../sheets/model';
import type { FunctionInput } from './call-arguments';

/** `[invocation id, ok, value, error number, …]`, as the client sends results in one list. */
export type WireResult = readonly [id: number, ok: boolean, value: unknown, error?: number | undefined, ...rest: unknown[]];

/** Error numbers of a failed call: 2 threw, 3 rejected, 9 and 10 unknown function; others are the error itself. */
const FAILURES: Readonly<Record<number, ErrorCode>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

export function callResult([, ok, value, error = 0]: WireResult): FunctionInput {
  if (!ok) return new CellError(FAILURES[error] ?? '#VALUE!', typeof value === 'string' ? value : '');
  if (!Array.isArray(value)) return cellValue(value);
  const rows = value as unknown[];
  if (rows.length === 0 || !rows.every((row): row is unknown[] => Array.isArray(row) && row.length > 0)) {
    return new CellError('#VALUE!', 'A custom function must give one value or rows of values.');
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellValue(column < row.length ? row[column] : MISSING)));
}

/** Results of the older kind, one object a result. */
export function fromResultObject(result: unknown): WireResult {
  const { id, value, failed, errorCode } = result as {
    id: number;
    value: unknown;
    failed?: boolean;
    errorCode?: number;
  };
  return [id, !failed, value, errorCode];
}

/** A row shorter than the widest one: Excel fills up with #N/A. */
const MISSING = Symbol('missing');

function cellValue(value: unknown): CellValue {
  if (value === MISSING) return new CellError('#N/A');
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  // Nothing returned shows as 0 in a cell of Excel; an empty text is kinder and the difference is INFERRED anyway.
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return new CellError('#VALUE!');
  const rich = value as { type?: unknown; basicValue?: unknown; code?: unknown; message?: unknown };
  if (rich.type === 'Error' || 'code' in rich) {
    const code = ERROR_CODES.find((one) => one === (rich.code ?? rich.basicValue)) ?? '#VALUE!';
    return new CellError(code, typeof rich.message === 'string' ? rich.message : '');
  }
  return 'basicValue' in rich ? cellValue(rich.basicValue) : new CellError('#VALUE!');
}
