/** From the text of a reference (`A1`, `'档案 1'!A:B`, `Children[@姓名]`, a defined name) to the cells it means. */
import { parseA1Ref, parseStructRef, type ReferenceIdentifier } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS, bodyRect, type DefinedName, type Rect, type Sheet, type Table, type Workbook } from '../model';
import { Failure, Reference } from './operands';
import type { Place } from './context';

/** A parsed A1 reference or name; kept by text, since the same text occurs in many cells. */
type A1 = NonNullable<ReturnType<typeof parseA1Ref>>;
const a1References = new Map<string, A1 | null>();
const KEPT = 100_000;

function parsedA1(text: string): A1 | null {
  const known = a1References.get(text);
  if (known !== undefined) return known;
  if (a1References.size >= KEPT) a1References.clear();
  const parsed = parseA1Ref(text) ?? null;
  a1References.set(text, parsed);
  return parsed;
}

/** The cells of an A1 or table reference. Fails with `#REF!` when sheet, table or column is gone. */
export function resolveReference(node: ReferenceIdentifier, place: Place, workbook: Workbook): Reference {
  return node.kind === 'table' ? tableReference(node.value, place, workbook) : a1Reference(node.value, place, workbook);
}

function a1Reference(text: string, place: Place, workbook: Workbook): Reference {
  const parsed = parsedA1(text);
  if (!parsed || !('range' in parsed) || !parsed.range) throw new Failure('#REF!');
  const { top, left, bottom, right } = parsed.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const rect = { row, column, rows: (bottom ?? MAX_ROWS - 1) - row + 1, columns: (right ?? MAX_COLUMNS - 1) - column + 1 };
  return new Reference(sheetsOf(parsed.context, place, workbook).map((sheet) => ({ sheet, rect })));
}

/** No context = the formula's own sheet; `甲:丙` = all sheets from the one to the other in tab order. */
function sheetsOf(context: string[] | undefined, place: Place, workbook: Workbook): Sheet[] {
  const name = context?.[context.length - 1];
  if (name === undefined) return [place.sheet];
  if (context && context.length > 1) throw new Failure('#REF!', 'Other workbooks cannot be read.');
  const sheet = workbook.sheet(name);
  if (sheet) return [sheet];
  const ends = name.split(':').map((end) => workbook.sheets.findIndex((one) => one.name.toLowerCase() === end.toLowerCase()));
  const [first = -1, last = -1] = ends;
  if (ends.length !== 2 || first < 0 || last < 0) throw new Failure('#REF!');
  return workbook.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function tableReference(text: string, place: Place, workbook: Workbook): Reference {
  const parsed = parseStructRef(text);
  if (!parsed) throw new Failure('#REF!');
  const found = parsed.table ? workbook.table(parsed.table) : tableAround(place);
  if (!found) throw new Failure('#REF!');
  const { sheet, table } = found;
  const rows = tableRows(table, parsed.sections ?? [], place, sheet);
  const [first, last] = tableColumns(table, parsed.columns ?? []);
  return new Reference([{ sheet, rect: { ...rows, column: table.rect.column + first, columns: last - first + 1 } }]);
}

function tableAround(place: Place): { sheet: Sheet; table: Table } | undefined {
  const table = place.sheet.tables.find(
    ({ rect }) =>
      place.row >= rect.row && place.row < rect.row + rect.rows && place.column >= rect.column && place.column < rect.column + rect.columns,
  );
  return table && { sheet: place.sheet, table };
}

function tableRows(table: Table, sections: readonly string[], place: Place, sheet: Sheet): Pick<Rect, 'row' | 'rows'> {
  const body = bodyRect(table);
  const named = new Set(sections.map((section) => section.toLowerCase()));
  if (named.has('all')) return { row: table.rect.row, rows: table.rect.rows };
  if (named.has('this row') || named.has('@')) {
    if (place.sheet !== sheet || place.row < body.row || place.row >= body.row + body.rows) throw new Failure('#VALUE!');
    return { row: place.row, rows: 1 };
  }
  const parts: Pick<Rect, 'row' | 'rows'>[] = [];
  if (named.has('headers') && table.showHeaders) parts.push({ row: table.rect.row, rows: 1 });
  if (named.has('data') || named.size === 0) parts.push(body);
  if (named.has('totals') && table.showTotals) parts.push({ row: table.rect.row + table.rect.rows - 1, rows: 1 });
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) throw new Failure('#REF!');
  return { row: first.row, rows: last.row + last.rows - first.row };
}

function tableColumns(table: Table, names: readonly string[]): [number, number] {
  const places = names.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) throw new Failure('#REF!');
  if (places.length === 0) return [0, table.rect.columns - 1];
  return [Math.min(...places), Math.max(...places)];
}

/** A defined name as seen from a sheet: the sheet's own before the workbook's. */
export function definedName(text: string, place: Place, workbook: Workbook): DefinedName | undefined {
  const parsed = parsedA1(text);
  const context = parsed?.context?.[0];
  const name = (parsed && 'name' in parsed ? parsed.name : text).toLowerCase();
  const sheet = context === undefined ? place.sheet : workbook.sheet(context);
  const matching = workbook.names.filter((one) => one.name.toLowerCase() === name);
  return matching.find((one) => one.scope !== undefined && one.scope === sheet?.id) ?? matching.find((one) => one.scope === undefined);
}

/** A table's name alone means its data rows. */
export function tableByName(text: string, workbook: Workbook): Reference | undefined {
  const found = workbook.table(text);
  return found && new Reference([{ sheet: found.sheet, rect: bodyRect(found.table) }]);
}
