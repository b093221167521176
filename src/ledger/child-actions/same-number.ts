/** A number that changes in one column and stands in another as well: where the guardian is the mother, both mostly change. */
import type { FieldContext } from '../fields';
import type { Remark } from '../model/finding';
import type { Raw } from '../model/raw';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { CHILDREN, columnOf } from '../tables';
import { CONTACT_COLUMNS } from './action';
import { headerOf } from './typed-values';

const PHONES = CONTACT_COLUMNS.filter((column) => columnOf(CHILDREN, column).kind.name === 'phone');

/** @param values new contents by column key. One warning for each column that keeps the number which another one loses. */
export function sameNumberElsewhere(
  table: TableSnapshot,
  offset: number,
  values: ReadonlyMap<string, Raw>,
  context: FieldContext,
): Remark[] {
  const now = (column: string): Raw | null => {
    const { state, value } = columnOf(CHILDREN, column).kind.read(cellOf(table, offset, column), context);
    return state === 'value' ? value : null;
  };
  const after = (column: string): Raw | null => values.get(column) ?? now(column);
  const lost = new Set(PHONES.filter((column) => after(column) !== now(column)).flatMap((column) => now(column) ?? []));
  return PHONES.flatMap((column): Remark[] => {
    const number = after(column);
    return number !== null && lost.has(number)
      ? [
          {
            code: 'action.sameNumber',
            severity: 'warning',
            parameters: { header: headerOf(column, context.language), number: String(number) },
          },
        ]
      : [];
  });
}
