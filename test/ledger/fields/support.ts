/** Short forms for tables of readings. */
import { dayOf } from '../../../src/ledger/calendar/day';
import type { FieldContext, FieldKind } from '../../../src/ledger/fields';
import type { Raw } from '../../../src/ledger/model/raw';

export const TODAY = dayOf(2026, 11, 23);

/** `[state, value, codes of the remarks that are more than a hint of another spelling]`. */
export function reading(kind: FieldKind, cell: Raw, context: Partial<FieldContext> = {}): readonly [string, Raw, readonly string[]] {
  const { state, value, remarks } = kind.read(cell, { today: TODAY, ...context });
  return [state, value, remarks.map((remark) => remark.code).filter((code) => code !== 'any.normalForm' && code !== 'date.asText')];
}

/** What every kind must keep: a value in its normal form reads as itself, with nothing more to mend. */
export function isStable(kind: FieldKind, cell: Raw, context: Partial<FieldContext> = {}): boolean {
  const first = kind.read(cell, { today: TODAY, ...context });
  if (first.state === 'invalid') return first.value === cell && first.remarks.length > 0;
  const again = kind.read(first.value, { today: TODAY, ...context });
  return again.state === first.state && again.value === first.value && again.remarks.every((remark) => remark.fix === undefined);
}
