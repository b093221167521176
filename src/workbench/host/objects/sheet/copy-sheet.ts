/** Worksheet.copy: a sheet again, beside another, with tables, rules and charts of its own. */
import { oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { freeTableName } from '../../../sheets/behaviour';
import type { Sheet, Workbook } from '../../../sheets/model';
import { guardWorkbook } from './protection';
import { emitSheet } from './sheet-properties';
import { worksheetClass } from './worksheet';

const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** `名单` → `名单 (2)`, cut to 31 characters. */
function copyName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const next = name.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.sheet(next)) return next;
  }
}

function copyContent(workbook: Workbook, from: Sheet, to: Sheet): void {
  const used = from.cells.usedRect();
  const right = used ? used.column + used.columns : 0;
  for (let row = 0; row < from.cells.rowCount; row++) {
    for (let column = 0; column < right; column++) {
      to.cells.setInput(row, column, from.cells.value(row, column));
      to.cells.setStyleId(row, column, from.cells.styleId(row, column));
    }
  }
  for (const { row, column, formula } of from.cells.formulas()) {
    to.cells.setInput(row, column, { ...formula });
    to.cells.setValue(row, column, from.cells.value(row, column));
  }
  from.columns.forEach((format, column) => to.columns.set(column, { ...format }));
  from.rows.forEach((format, row) => to.rows.set(row, { ...format }));
  from.hyperlinks.forEach((link, address) => to.hyperlinks.set(address, { ...link }));
  from.notes.forEach((note, address) => to.notes.set(address, { ...note }));
  const { visibility, tabColor, standardWidth, standardHeight, showGridlines, showHeadings } = from;
  Object.assign(to, { visibility, tabColor, standardWidth, standardHeight, showGridlines, showHeadings, freeze: { ...from.freeze } });
  to.merges = [...from.merges];
  to.validations = structuredClone(from.validations);
  to.protection = structuredClone(from.protection);
  to.pageLayout = structuredClone(from.pageLayout);
  to.autoFilter = structuredClone(from.autoFilter);
  to.conditionalFormats = structuredClone(from.conditionalFormats).map((one) => ({ ...one, id: `{${workbook.newId()}-copy}` }));
  to.charts = structuredClone(from.charts).map((one) => ({ ...one, id: `{${workbook.newId()}-copy}` }));
  for (const table of from.tables)
    to.tables.push({ ...structuredClone(table), id: `{T${workbook.newId()}}`, name: freeTableName(workbook) });
}

export function copySheet(sheet: Sheet, args: CallArguments, host: HostContext): HostObject {
  const { workbook } = host;
  guardWorkbook(workbook);
  const place = args.raw(0) === null ? 'None' : oneOf(args.raw(0), PLACES);
  const beside = args.object(1, worksheetClass);
  if ((place === 'Before' || place === 'After') && !beside) throw new HostError('InvalidArgument');
  const copy = workbook.addSheet(copyName(workbook, sheet.name));
  copyContent(workbook, sheet, copy);
  workbook.sheets.pop();
  const at = { None: workbook.sheets.length, End: workbook.sheets.length, Beginning: 0, Before: 0, After: 1 }[place];
  workbook.sheets.splice(beside ? workbook.sheets.indexOf(beside) + at : at, 0, copy);
  emitSheet(copy, 'added', host);
  return HostObject.of(worksheetClass, copy);
}
