/** What a cell holds for a function: a plain value, an error, or a data type, each as Excel may pass it. */
import type { Raw } from '../ledger/model/raw';
import { fault } from './fault';

/**
 * Data types (numbers with a format of their own, entities, pictures) and errors come as objects that say their plain value,
 * errors of an older Excel as `CustomFunctions.Error`.
 */
interface DataType {
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly type?: unknown;
  readonly code?: unknown;
}

/** Such as #N/A; `null` when the cell holds none. Entities and pictures are worth #VALUE! to a formula, yet are no errors. */
export function errorIn(cell: unknown): string | null {
  if (typeof cell !== 'object' || cell === null) return null;
  const { type, code, basicValue } = cell as DataType;
  if (typeof code === 'string') return code;
  return type === 'Error' && typeof basicValue === 'string' ? basicValue : null;
}

/** The plain value of what a cell holds; an object stays one when no formula could read it. */
export function plainOf(cell: unknown): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  const { basicType, basicValue } = cell as DataType;
  return basicValue === undefined || basicType === 'Error' || errorIn(cell) !== null ? cell : basicValue;
}

/** A blank cell arrives as null, an empty text or 0. */
export function isBlank(cell: unknown): boolean {
  const plain = plainOf(cell);
  return plain === null || plain === undefined || plain === 0 || (typeof plain === 'string' && plain.trim() === '');
}

/** The content of a cell; `null` for what no field reads, such as an error or a picture. */
export function rawOf(cell: unknown): Raw | null {
  const plain = plainOf(cell);
  return typeof plain === 'string' || typeof plain === 'boolean' || (typeof plain === 'number' && Number.isFinite(plain)) ? plain : null;
}

/** The error that is answered for a cell that no field reads. #N/A stays what it is, as in Excel's own functions. */
export function unreadable(cell: unknown): CustomFunctions.Error {
  const error = errorIn(cell);
  if (error === null) return fault('invalidValue', '看不懂这个单元格 / not readable');
  return fault(error === '#N/A' ? 'notAvailable' : 'invalidValue', `单元格是错误值 ${error}，请先改正 / the cell holds the error ${error}`);
}
