/** Questions about values. */
import { CellError, type CellValue, type ErrorCode } from '../../model';
import { numberOf } from '../coercion';
import { Matrix, Reference, toScalar, toValue } from '../operands';
import { eager, inspecting, scalar, type FunctionTable } from './definition';

const ERROR_TYPES: Readonly<Partial<Record<ErrorCode, number>>> = {
  '#NULL!': 1,
  '#DIV/0!': 2,
  '#VALUE!': 3,
  '#REF!': 4,
  '#NAME?': 5,
  '#NUM!': 6,
  '#N/A': 7,
  '#SPILL!': 9,
  '#CALC!': 14,
};

function typeNumber(value: CellValue): number {
  if (typeof value === 'string') return 2;
  if (typeof value === 'boolean') return 4;
  return value instanceof CellError ? 16 : 1;
}

export const INFORMATION_FUNCTIONS: FunctionTable = {
  ISBLANK: inspecting((value) => value === null),
  ISNUMBER: inspecting((value) => typeof value === 'number'),
  ISTEXT: inspecting((value) => typeof value === 'string'),
  ISNONTEXT: inspecting((value) => typeof value !== 'string'),
  ISLOGICAL: inspecting((value) => typeof value === 'boolean'),
  ISERROR: inspecting((value) => value instanceof CellError),
  ISERR: inspecting((value) => value instanceof CellError && value.code !== '#N/A'),
  ISNA: inspecting((value) => value instanceof CellError && value.code === '#N/A'),
  ISREF: eager(1, 1, ([value]) => value instanceof Reference),
  ISEVEN: scalar(1, 1, ([value = null]) => Math.trunc(Math.abs(numberOf(value))) % 2 === 0),
  ISODD: scalar(1, 1, ([value = null]) => Math.trunc(Math.abs(numberOf(value))) % 2 === 1),
  ISFORMULA: eager(1, 1, ([reference]) => {
    if (!(reference instanceof Reference)) return new CellError('#VALUE!');
    const { sheet, rect } = reference.area;
    return sheet.cells.formula(rect.row, rect.column) !== undefined;
  }),
  N: scalar(1, 1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: scalar(1, 1, ([value = null]) => (typeof value === 'string' ? value : '')),
  NA: scalar(0, 0, () => new CellError('#N/A')),
  TYPE: eager(1, 1, ([value = null]) => (toValue(value) instanceof Matrix ? 64 : typeNumber(toScalar(value)))),
  'ERROR.TYPE': inspecting((value) => (value instanceof CellError ? (ERROR_TYPES[value.code] ?? 8) : new CellError('#N/A'))),
};
