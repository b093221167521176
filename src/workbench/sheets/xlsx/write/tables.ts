/** Table parts and AutoFilters. */
import { rectAddress, type AutoFilter, type Table } from '../../model';
import { toFileFormula } from '../formula-text';
import { attrs, content, encodeCellText } from '../xml';
import { DECLARATION, MAIN_NAMESPACE } from './package';

const SIGNS: [sign: string, operator: string | undefined][] = [
  ['>=', 'greaterThanOrEqual'],
  ['<=', 'lessThanOrEqual'],
  ['<>', 'notEqual'],
  ['>', 'greaterThan'],
  ['<', 'lessThan'],
  ['=', undefined],
];
const TOTALS = new Set(['sum', 'min', 'max', 'average', 'count', 'countNums', 'stdDev', 'var', 'none']);

/** `id` is unique in the file. */
export function tableXml(table: Table, id: number): string {
  const { rect } = table;
  const filterRect = { ...rect, rows: rect.rows - (table.showTotals ? 1 : 0) };
  const buttons = table.showHeaders && (table.showFilterButton || table.filter !== undefined);
  const filter = buttons ? filterXml({ rect: filterRect, criteria: table.filter?.criteria ?? new Map() }) : '';
  const columns = table.columns.map((column, index) => {
    const own = column.totalsFunction?.startsWith('=') ? column.totalsFunction : undefined;
    const named = column.totalsFunction !== undefined && TOTALS.has(column.totalsFunction) ? column.totalsFunction : undefined;
    const attributes = attrs({
      id: index + 1,
      name: encodeCellText(column.name).replace(/\n/g, '_x000a_'),
      totalsRowFunction: own ? 'custom' : named,
      totalsRowLabel: column.totalsLabel === undefined ? undefined : encodeCellText(column.totalsLabel),
    });
    const formula = column.calculatedFormula;
    const body =
      (formula ? `<calculatedColumnFormula>${content(toFileFormula(formula, table.name))}</calculatedColumnFormula>` : '') +
      (own ? `<totalsRowFormula>${content(toFileFormula(own, table.name))}</totalsRowFormula>` : '');
    return `<tableColumn${attributes}>${body}</tableColumn>`;
  });
  const attributes = attrs({
    id,
    name: table.name,
    displayName: table.name,
    ref: rectAddress(rect),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  const style = attrs({
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
  return (
    `${DECLARATION}<table xmlns="${MAIN_NAMESPACE}"${attributes}>${filter}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns><tableStyleInfo${style}/></table>`
  );
}

export function filterXml(filter: AutoFilter): string {
  const columns = [...filter.criteria]
    .sort(([a], [b]) => a - b)
    .map(([at, criterion]) => {
      if ('values' in criterion) {
        const blank = criterion.values.includes('') || undefined;
        const values = criterion.values.filter((value) => value !== '').map((value) => `<filter${attrs({ val: value })}/>`);
        return `<filterColumn colId="${at}"><filters${attrs({ blank })}>${values.join('')}</filters></filterColumn>`;
      }
      const parts = [criterion.criterion1, criterion.criterion2].flatMap((one) => (one === undefined ? [] : [customXml(one)]));
      return `<filterColumn colId="${at}"><customFilters${attrs({ and: criterion.and || undefined })}>${parts.join('')}</customFilters></filterColumn>`;
    });
  return `<autoFilter${attrs({ ref: rectAddress(filter.rect) })}>${columns.join('')}</autoFilter>`;
}

function customXml(criterion: string): string {
  const [sign, operator] = SIGNS.find(([one]) => criterion.startsWith(one)) ?? ['', undefined];
  return `<customFilter${attrs({ operator, val: criterion.slice(sign.length) })}/>`;
}
