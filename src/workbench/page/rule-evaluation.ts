/** Evaluates the formulas of validations and conditional formats with the workbook's calculator. */
import type { Calculator } from '../sheets/formulas';
import type { EvaluateRule } from '../sheets/behaviour/validation';

export function ruleEvaluation(calculator: Calculator): EvaluateRule {
  return (formula, origin, at) => {
    const values = calculator.evaluateList(formula, at, origin);
    return values.length === 1 ? (values[0] ?? null) : values.map((value) => [value]);
  };
}
