/** Columns that a roster fills and the ledger does not have any more. */
import type { FieldContext } from '../../fields';
import type { Finding } from '../../model/finding';
import { inLanguage } from '../../model/raw';
import type { TableSnapshot } from '../../model/snapshot';
import { CHILDREN } from '../../tables';
import type { RecognizedRoster } from '../layout/recognize';

/** Columns that the roster fills and somebody has taken out of the ledger: what stands there cannot be imported. */
export function goneColumns(rosters: readonly RecognizedRoster[], table: TableSnapshot, { language = 'zh-CN' }: FieldContext): Finding[] {
  const [first] = rosters;
  const keys = new Set(rosters.flatMap(({ blocks }) => blocks.flatMap(({ settled }) => settled.columns.map(({ key }) => key))));
  const gone = CHILDREN.columns.filter(({ key }) => key !== 'childId' && keys.has(key) && table.columns[key] === undefined);
  if (gone.length === 0 || !first) return [];
  const columns = gone.map(({ header }) => inLanguage(header, language)).join('、');
  return [{ code: 'roster.columnsGone', severity: 'warning', parameters: { columns }, place: { sheet: first.source.name } }];
}
