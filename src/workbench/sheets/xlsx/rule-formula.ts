/** Operands of validations and conditional formats: constants in the model are formulas in the file. */
import { fromFileFormula, toFileFormula } from './formula-text';

const NUMBER = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i;

/** `5` stays `5`; `"甲,乙"` of a list becomes `甲,乙`; everything else is a formula with `=`. */
export function fromFileOperand(stored: string, isList = false): string {
  const text = stored.trim();
  if (isList && /^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (!isList && NUMBER.test(text)) return text;
  return fromFileFormula(text);
}

/** The reverse. Plain text that is no number is written as a quoted text. */
export function toFileOperand(operand: string, isList = false): string {
  if (operand.startsWith('=')) return toFileFormula(operand);
  if (!isList && NUMBER.test(operand)) return operand;
  return `"${operand.replace(/"/g, '""')}"`;
}
