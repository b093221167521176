/** Which columns of the ledger tables have validation and highlighting: one more sync, for set-up only. */
import type { ColumnRules, TableSnapshot } from '../ledger/model/snapshot';
import type { TableKey } from '../ledger/tables/table-key';

interface Queued {
  readonly key: TableKey;
  readonly header: string;
  readonly validation: Excel.DataValidation;
  readonly formats: OfficeExtension.ClientResult<number>;
}

/** Looks at the first body cell of every column; rules of later rows are of no interest to set-up. */
export async function readRules(
  context: Excel.RequestContext,
  tables: readonly TableSnapshot[],
): Promise<Partial<Record<TableKey, ColumnRules>>> {
  const queued = tables.flatMap((table) => queueColumns(context, table));
  await context.sync();
  const rules: Partial<Record<TableKey, ColumnRules>> = {};
  for (const { key } of tables) {
    const own = queued.filter((one) => one.key === key);
    rules[key] = {
      validated: own.filter((one) => one.validation.type !== Excel.DataValidationType.none).map((one) => one.header),
      highlighted: own.filter((one) => one.formats.value > 0).map((one) => one.header),
    };
  }
  return rules;
}

function queueColumns(context: Excel.RequestContext, table: TableSnapshot): Queued[] {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  return table.headers.map((header, offset) => {
    const cell = sheet.getRangeByIndexes(table.headerRow, table.firstColumn + offset, 1, 1);
    const validation = cell.dataValidation;
    validation.load('type');
    return { key: table.key, header, validation, formats: cell.conditionalFormats.getCount() };
  });
}
