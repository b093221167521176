/** Whole numbers within bounds: visits home a year, birth years, how often a duty is due. */
import type { FieldKind } from './field-kind';
import { maskWhole } from './masked';
import { invalid, readState, tidyRemark, value } from './reading';
import { compact } from './parse/tidy';

/** A kind of whole number from `from` to `to`, both included. A unit typed behind the number (`2次`, `1960年`) is understood. */
export function wholeNumber(from: number, to: number): FieldKind {
  return {
    name: 'wholeNumber',
    numberFormat: '0',
    align: 'right',
    validation: { type: 'wholeNumber', from, to },
    explanation: { zh: `${from} 到 ${to} 之间的整数。`, en: `A whole number from ${from} to ${to}.` },
    mask: maskWhole,
    read: (cell) => {
      const state = readState(cell);
      if (state) return state;
      const match = /^([+-]?\d+)(?:\.0+)?(?:次|年|岁|天|人|个)?$/u.exec(compact(cell));
      if (!match || typeof cell === 'boolean') return invalid(cell, { code: 'wholeNumber.notANumber', severity: 'error' });
      const number = Number(match[1]);
      if (number < from || number > to) {
        return invalid(cell, { code: 'wholeNumber.range', severity: 'error', parameters: { from, to } });
      }
      return value(number, tidyRemark(cell, number));
    },
  };
}
