/** A ledger table that the workbook does not have yet: the table with its first rows, rules, look and print set-up. */
import { inLanguage, type Language, type Raw } from '../model/raw';
import type { Edit } from '../plan/edit';
import type { TableDefinition } from '../tables/table-definition';
import { highlightsOf, validationOf, type TablePlace } from './column-rules';

const STYLE = 'TableStyleMedium2';
/** Heads are filled cell by cell too: LibreOffice and older WPS do not show table styles. */
const HEAD_FILL = '#2E75B6';
const REQUIRED_FILL = '#C55A11';
const HEAD_COLOR = '#FFFFFF';
const FOOTER = '&P / &N';

/** Columns that stay in sight when scrolling to the right. */
function frozenColumns(table: TableDefinition): number {
  return table.key === 'Children' || table.key === 'Staff' ? 2 : 1;
}

/** Where a new table will stand: at A1 of its sheet. */
export function newTablePlace(table: TableDefinition, language: Language): TablePlace {
  return {
    table,
    headerRow: 1,
    firstColumn: 0,
    headers: table.columns.map((column) => inLanguage(column.header, language)),
    columns: Object.fromEntries(table.columns.map((column, index) => [column.key, index])),
  };
}

/** All edits that make a table on its new, empty sheet. */
export function newTableEdits(table: TableDefinition, sheet: string, rows: readonly (readonly Raw[])[], language: Language): Edit[] {
  const place = newTablePlace(table, language);
  const headerRow = { row: 1, column: 0, rows: 1, columns: table.columns.length };
  // A roster of 75 columns cannot be read on one page: it prints over several, with its header and the child's name on each.
  const wide = table.columns.length > 20;
  return [
    {
      kind: 'ensureTable',
      sheet,
      table: table.key,
      headers: place.headers,
      numberFormats: table.columns.map((column) => column.kind.numberFormat),
      rows,
      style: STYLE,
    },
    { kind: 'columnWidths', sheet, column: 0, widths: table.columns.map((column) => column.width) },
    {
      kind: 'format',
      sheet,
      area: headerRow,
      format: { bold: true, wrap: true, align: 'center', verticalAlign: 'center', rowHeight: 34, fill: HEAD_FILL, color: HEAD_COLOR },
    },
    ...requiredHeads(table, sheet),
    { kind: 'freeze', sheet, rows: 1, columns: frozenColumns(table) },
    ...(table.internal
      ? []
      : table.columns.flatMap((column) => [...validationOf(place, column, language), ...highlightsOf(place, column)])),
    {
      kind: 'pageSetup',
      sheet,
      setup: {
        orientation: 'landscape',
        paper: wide ? 'A3' : 'A4',
        fitToWidth: !wide,
        titleRows: 1,
        ...(wide ? { titleColumns: frozenColumns(table) } : {}),
        footer: FOOTER,
      },
    },
  ];
}

/** Colours the heads of required columns, one edit per run of neighbours. */
function requiredHeads(table: TableDefinition, sheet: string): Edit[] {
  const runs: { start: number; count: number }[] = [];
  table.columns.forEach((column, index) => {
    if (!column.required || table.key === 'Codes') return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.count === index) last.count++;
    else runs.push({ start: index, count: 1 });
  });
  return runs.map(({ start, count }) => ({
    kind: 'format',
    sheet,
    area: { row: 1, column: start, rows: 1, columns: count },
    format: { fill: REQUIRED_FILL },
  }));
}
