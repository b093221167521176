/** The calculation engine of the workbench: formulas over the workbook model. */
export { Calculator, type CalculatorOptions } from './calculator';
export type { CustomCall, CustomFunction, CustomFunctions, Place } from './context';
export { functionNames } from './functions';
export { adjustFormula, adjustWorkbook, renameInFormula, type Rename, type Shift } from './adjust';
export { parseFormula } from './syntax';
export { rewriteReferences, translateFormula } from './translate';
