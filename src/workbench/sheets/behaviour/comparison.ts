/** The comparisons of validations and of conditional formats. */
import { CellError, type CellValue, type Comparison } from '../model';
import { compareCells } from './sort';

/** `a` compared with one or two bounds; bounds of `between` may come in any order. Errors never compare. */
export function holds(operator: Comparison, a: CellValue, first: CellValue, second: CellValue = null): boolean {
  if ([a, first, second].some((one) => one instanceof CellError)) return false;
  const to = (bound: CellValue): number => compareCells(a ?? 0, bound ?? (typeof a === 'string' ? '' : 0));
  const between = (): boolean => {
    const [low, high] = compareCells(first ?? 0, second ?? 0) <= 0 ? [first, second] : [second, first];
    return to(low ?? null) >= 0 && to(high ?? null) <= 0;
  };
  switch (operator) {
    case 'between':
      return between();
    case 'notBetween':
      return !between();
    case 'equalTo':
      return to(first) === 0;
    case 'notEqualTo':
      return to(first) !== 0;
    case 'greaterThan':
      return to(first) > 0;
    case 'lessThan':
      return to(first) < 0;
    case 'greaterThanOrEqualTo':
      return to(first) >= 0;
    case 'lessThanOrEqualTo':
      return to(first) <= 0;
  }
}
