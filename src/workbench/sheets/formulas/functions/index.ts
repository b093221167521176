/** All functions by name. */
import { AGGREGATE_FUNCTIONS } from './aggregate';
import { ARRAY_FUNCTIONS } from './arrays';
import { CRITERIA_FUNCTIONS } from './criteria-functions';
import { DATE_FUNCTIONS } from './dates';
import type { FunctionDefinition, FunctionTable } from './definition';
import { INFORMATION_FUNCTIONS } from './information';
import { LAMBDA_FUNCTIONS } from './lambdas';
import { LIBRARY_FUNCTIONS } from './library';
import { LOGIC_FUNCTIONS } from './logic';
import { LOOKUP_FUNCTIONS } from './lookup';
import { MATH_FUNCTIONS } from './math';
import { REFERENCE_FUNCTIONS } from './reference';
import { SUBTOTAL_FUNCTIONS } from './subtotal';
import { TEXT_FUNCTIONS } from './text';

const TABLES: readonly FunctionTable[] = [
  LIBRARY_FUNCTIONS,
  AGGREGATE_FUNCTIONS,
  ARRAY_FUNCTIONS,
  CRITERIA_FUNCTIONS,
  DATE_FUNCTIONS,
  INFORMATION_FUNCTIONS,
  LAMBDA_FUNCTIONS,
  LOGIC_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  MATH_FUNCTIONS,
  REFERENCE_FUNCTIONS,
  SUBTOTAL_FUNCTIONS,
  TEXT_FUNCTIONS,
];

const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(TABLES.flatMap((table) => Object.entries(table)));

export function functionNamed(name: string): FunctionDefinition | undefined {
  return FUNCTIONS.get(name.toUpperCase());
}

/** Names of all functions, for completion and for the list in the documentation. */
export function functionNames(): string[] {
  return [...FUNCTIONS.keys()].sort();
}

/** A function or variable name without the prefixes that files carry: `_xlfn.XLOOKUP`, `_xlpm.x`, `_xldudf_CARE_AGE`. */
export function plainName(name: string): string {
  const custom = /^_xldudf_([^_]+)_(.+)$/i.exec(name);
  return custom ? `${custom[1]}.${custom[2]}` : name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '');
}
