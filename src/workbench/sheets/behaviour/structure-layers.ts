/** What lies over the cells (merges, rules, links, notes, filters, print set-up, charts) after a shift. */
import { parseRect, quoteSheet, rectAddress, type Rect, type Sheet, type Workbook } from '../model';
import { shiftFilter } from './structure-tables';
import { shiftLine, shiftLines, shiftRect, shiftSpan, type Shift } from './shift';

export function shiftLayers(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  sheet.merges = shiftAll(sheet.merges, shift).filter((rect) => rect.rows * rect.columns > 1);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.ranges = shiftAll(rule.ranges, shift);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.ranges.length > 0);
  if (sheet.autoFilter) sheet.autoFilter = shiftFilter(sheet.autoFilter, shift);
  shiftByAddress(sheet.hyperlinks, shift);
  shiftByAddress(sheet.notes, shift);
  const selection = workbook.selections.get(sheet.id);
  if (selection) workbook.selections.set(sheet.id, shiftAll(selection, shift));
  for (const chart of sheet.charts) chart.source = shiftSource(chart.source, sheet, shift);
  if (shift.within) return;
  shiftLines(shift.axis === 'rows' ? sheet.rows : sheet.columns, shift);
  shiftPage(sheet, shift);
}

function shiftPage({ pageLayout: page }: Sheet, shift: Shift): void {
  if (page.printArea) page.printArea = shiftRect(page.printArea, shift);
  if (shift.axis === 'rows') {
    const titles = page.titleRows && shiftSpan(page.titleRows.row, page.titleRows.rows, shift);
    page.titleRows = titles && { row: titles.first, rows: titles.count };
    page.rowBreaks = page.rowBreaks.flatMap((row) => shiftLine(row, shift) ?? []);
  } else {
    const titles = page.titleColumns && shiftSpan(page.titleColumns.column, page.titleColumns.columns, shift);
    page.titleColumns = titles && { column: titles.first, columns: titles.count };
    page.columnBreaks = page.columnBreaks.flatMap((column) => shiftLine(column, shift) ?? []);
  }
}

function shiftAll(rects: readonly Rect[], shift: Shift): Rect[] {
  return rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
}

function shiftByAddress<T>(map: Map<string, T>, shift: Shift): void {
  const moved = [...map].flatMap(([address, value]): [string, T][] => {
    const rect = parseRect(address);
    const to = rect && shiftRect(rect, shift);
    return to ? [[rectAddress(to), value]] : [];
  });
  map.clear();
  for (const [address, value] of moved) map.set(address, value);
}

function shiftSource(source: string, sheet: Sheet, shift: Shift): string {
  const mark = source.lastIndexOf('!');
  const prefix = mark < 0 ? '' : source.slice(0, mark);
  if (prefix !== '' && prefix !== sheet.name && prefix !== quoteSheet(sheet.name)) return source;
  const rect = parseRect(source.slice(mark + 1));
  const to = rect && shiftRect(rect, shift);
  return to ? `${source.slice(0, mark + 1)}${rectAddress(to)}` : source;
}
