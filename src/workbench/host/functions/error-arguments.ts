/**
 * How an error value among the arguments reaches a custom function. Two options of functions.json let it through; without
 * them the formula shows the error and the function is not called. With allowCustomDataForDataTypeAny errors travel as data
 * types (a maintainer of office.js in issue 4385; Excel with CustomFunctionsRuntime 1.4, which the workbench plays).
 */
import type { CellError, ErrorCode } from '../../sheets/model';
import type { FunctionsFile } from './metadata';

/** Flags of a call that tell the client how to turn its arguments back. */
const CallFlag = { AllowErrors: 4, RichData: 8 } as const;

export interface ErrorArguments {
  readonly flags: number;
  /** What stands for an error; `null` when errors stop the call. */
  readonly argument: ((error: CellError) => unknown) | null;
}

/** Names of errors in data types. */
const TYPES: Readonly<Record<ErrorCode, string>> = {
  '#NULL!': 'Null',
  '#DIV/0!': 'Div0',
  '#VALUE!': 'Value',
  '#REF!': 'Ref',
  '#NAME?': 'Name',
  '#NUM!': 'Num',
  '#N/A': 'NotAvailable',
  '#SPILL!': 'Spill',
  '#CALC!': 'Calc',
  '#BUSY!': 'Busy',
};

/** An error as a data type: what a function receives. */
export function errorDataType({ code }: CellError): unknown {
  return { type: 'Error', basicType: 'Error', basicValue: code, errorType: TYPES[code] };
}

export function errorArguments({
  allowErrorForDataTypeAny,
  allowCustomDataForDataTypeAny,
}: Omit<FunctionsFile, 'functions'>): ErrorArguments {
  if (allowCustomDataForDataTypeAny) {
    return { flags: CallFlag.RichData, argument: (error) => ({ value: JSON.stringify(errorDataType(error)) }) };
  }
  if (allowErrorForDataTypeAny) {
    return { flags: CallFlag.AllowErrors, argument: ({ code }) => ({ type: 'CustomFunctionError', code }) };
  }
  return { flags: 0, argument: null };
}
