/** Excel tables of a sheet. */
import { parseRect, type Sheet, type Table, type TableColumn } from '../../model';
import { fromFileFormula } from '../formula-text';
import { childOf, childrenOf, decodeCellText, flag, type XmlNode } from '../xml';
import type { ReadContext } from './context';
import { readAutoFilter } from './filters';

/** Adds the table of a part to the sheet. */
export function readTable(context: ReadContext, sheet: Sheet, root: XmlNode): void {
  const a = root.attributes;
  const rect = parseRect(a['ref'] ?? '');
  if (!rect) return;
  const name = a['displayName'] ?? a['name'] ?? `表${a['id'] ?? ''}`;
  const style = childOf(root, 'tableStyleInfo')?.attributes ?? {};
  const filterNode = childOf(root, 'autoFilter');
  const filter = filterNode && readAutoFilter(context, filterNode, sheet.name);
  if (a['tableType'] === 'queryTable') context.notKept('表格的数据查询', sheet.name);
  const hidesButtons =
    filterNode !== undefined && childrenOf(filterNode, 'filterColumn').some((one) => flag(one.attributes['hiddenButton']));
  const table: Table = {
    id: `{T${context.workbook.newId()}}`,
    name,
    rect,
    showHeaders: flag(a['headerRowCount'], true),
    showTotals: flag(a['totalsRowCount']),
    columns: childrenOf(childOf(root, 'tableColumns'), 'tableColumn').map((node) => readColumn(node, name)),
    style: style['name'] ?? '',
    bandedRows: flag(style['showRowStripes']),
    bandedColumns: flag(style['showColumnStripes']),
    firstColumn: flag(style['showFirstColumn']),
    lastColumn: flag(style['showLastColumn']),
    showFilterButton: filterNode !== undefined && !hidesButtons,
  };
  if (filter && filter.criteria.size > 0) table.filter = filter;
  sheet.tables.push(table);
}

function readColumn(node: XmlNode, tableName: string): TableColumn {
  const a = node.attributes;
  const column: TableColumn = { id: Number(a['id']), name: decodeCellText(a['name'] ?? '') };
  const formula = childOf(node, 'calculatedColumnFormula')?.text;
  const totals = childOf(node, 'totalsRowFormula')?.text;
  if (formula) column.calculatedFormula = fromFileFormula(formula, tableName);
  if (a['totalsRowLabel'] !== undefined) column.totalsLabel = decodeCellText(a['totalsRowLabel']);
  if (totals) column.totalsFunction = fromFileFormula(totals, tableName);
  else if (a['totalsRowFunction'] !== undefined) column.totalsFunction = a['totalsRowFunction'];
  return column;
}
