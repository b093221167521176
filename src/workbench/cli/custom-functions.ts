/** The add-in's custom functions, called directly: in Node there is no pane that could run them. */
import * as code from '../../functions/functions';
import metadata from '../../functions/functions.zh-cn.json';
import { callArguments } from '../host/functions/call-arguments';
import { callResult } from '../host/functions/call-results';
import { errorArguments, errorDataType } from '../host/functions/error-arguments';
import { readFunctionsFile } from '../host/functions/metadata';
import type { CustomFunctions as Functions } from '../sheets/formulas';
import { CellError } from '../sheets/model';
import { messageOf } from './file-failure';

const NAMESPACE = 'CARE.';

type Code = (...args: unknown[]) => unknown;

/** By id in lower case: `IDCHECK` is `idCheck` in the code. */
const CODE = new Map(Object.entries(code).map(([name, run]) => [name.toLowerCase(), run as Code]));

/** What the calculator asks for `CARE.…`. Needs the client's global `CustomFunctions` for its error class. */
export function customFunctions(): Functions {
  const { functions, ...options } = readFunctionsFile(metadata);
  // No client stands between that would turn the errors of the wire into those that a function receives.
  const errorArgument = errorArguments(options).argument && errorDataType;
  const byName = new Map(functions.map((one) => [NAMESPACE + one.name.toUpperCase(), one]));
  return {
    lookup(name) {
      const found = byName.get(name.toUpperCase());
      const run = found && CODE.get(found.id.toLowerCase());
      if (!found || !run) return undefined;
      return (args) => {
        const wire = callArguments(found, args, errorArgument);
        if ('error' in wire) return wire.error;
        try {
          const result = run(...wire.args);
          if (!(result instanceof Promise)) return callResult([0, true, result]);
          return result.then((value: unknown) => callResult([0, true, value]), thrown);
        } catch (error) {
          return thrown(error);
        }
      };
    },
  };
}

/** A thrown `CustomFunctions.Error` is the formula's error; anything else shows as #VALUE! with its message, as in Excel. */
function thrown(error: unknown): CellError {
  const value = error instanceof CustomFunctions.Error ? callResult([0, true, error]) : null;
  return value instanceof CellError ? value : new CellError('#VALUE!', messageOf(error));
}
