/** AutoFilters of sheets and tables. */
import { parseRect, type AutoFilter } from '../../model';
import { childOf, childrenOf, flag, type XmlNode } from '../xml';
import type { ReadContext } from './context';

const SIGNS: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

/** `null` when the element has no usable area. Criteria that the model cannot hold are reported and left out. */
export function readAutoFilter(context: ReadContext, node: XmlNode, sheetName: string): AutoFilter | null {
  const rect = parseRect(node.attributes['ref'] ?? '');
  if (!rect) return null;
  const criteria: AutoFilter['criteria'] = new Map();
  for (const column of childrenOf(node, 'filterColumn')) {
    const at = Number(column.attributes['colId']);
    const list = childOf(column, 'filters');
    const custom = childOf(column, 'customFilters');
    if (list && childrenOf(list, 'dateGroupItem').length === 0) {
      const values = childrenOf(list, 'filter').map((one) => one.attributes['val'] ?? '');
      if (flag(list.attributes['blank'])) values.push('');
      criteria.set(at, { values });
    } else if (custom) {
      const [criterion1, criterion2] = childrenOf(custom, 'customFilter').map(
        (one) => (SIGNS[one.attributes['operator'] ?? 'equal'] ?? '=') + (one.attributes['val'] ?? ''),
      );
      if (criterion1 === undefined) continue;
      criteria.set(at, criterion2 === undefined ? { criterion1 } : { criterion1, criterion2, and: flag(custom.attributes['and']) });
    } else if (column.children.length > 0) context.notKept('筛选条件（日期分组、颜色、前几项或动态条件）', sheetName);
  }
  return { rect, criteria };
}
