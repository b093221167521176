/** From the text of an address to blocks: A1 notation, a name, a table or a column of one, with or without a sheet. */
import { HostError } from '../../dispatch/host-error';
import { bodyRect, parseRect, type Rect, type Sheet, type Table, type Workbook } from '../../../sheets/model';
import { RangeRef, SHEET_RECT } from './range-ref';

const LONGEST_ADDRESS = 8192;

/** One block. `sheet` is where an address without a sheet name lies. Throws InvalidArgument. */
export function resolveAddress(workbook: Workbook, sheet: Sheet, text: string): RangeRef {
  if (text.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument');
  const { sheet: owner, local } = splitSheet(workbook, sheet, text.trim().replace(/^=/, ''));
  if (local === '') return new RangeRef(owner, SHEET_RECT);
  const rect = parseRect(local);
  if (rect) return new RangeRef(owner, rect);
  const found = namedRange(workbook, owner, local) ?? tableRange(workbook, local);
  if (!found) throw new HostError('InvalidArgument');
  return found;
}

/** Several blocks: `A1:B2,D4`. */
export function resolveAddresses(workbook: Workbook, sheet: Sheet, text: string): RangeRef[] {
  return splitAreas(text).map((part) => resolveAddress(workbook, sheet, part));
}

/** The block that a defined name stands for, or `undefined` when it is a constant or a formula. */
function namedRange(workbook: Workbook, sheet: Sheet, name: string): RangeRef | undefined {
  const lower = name.toLowerCase();
  const named = workbook.names.filter((one) => one.name.toLowerCase() === lower);
  const found = named.find((one) => one.scope === sheet.id) ?? named.find((one) => one.scope === undefined);
  return found && formulaRange(workbook, sheet, found.formula);
}

/** `=Sheet1!$A$1:$B$2` → block; `undefined` for any other formula. */
export function formulaRange(workbook: Workbook, sheet: Sheet, formula: string): RangeRef | undefined {
  const text = formula.replace(/^=/, '').trim();
  const place = /^(?:(?:'((?:[^']|'')+)'|([^'!()[\],+*/&<>=]+))!)?([$A-Za-z0-9]+(?::[$A-Za-z0-9]+)?)$/.exec(text);
  if (!place) return tableRange(workbook, text);
  const name = place[1]?.replace(/''/g, "'") ?? place[2];
  const owner = name === undefined ? sheet : workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const rect = parseRect(place[3] ?? '');
  return owner && rect ? new RangeRef(owner, rect) : undefined;
}

function splitSheet(workbook: Workbook, sheet: Sheet, text: string): { sheet: Sheet; local: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheet, local: text };
  const name = match[1]?.replace(/''/g, "'") ?? match[2] ?? '';
  const owner = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!owner) throw new HostError('InvalidArgument');
  return { sheet: owner, local: match[3] ?? '' };
}

function tableRange(workbook: Workbook, text: string): RangeRef | undefined {
  const match = /^([^[\]\s]+?)(?:\[(?:\[?(#[A-Za-z ]+)\]?)?,?(?:\[?([^#[\]][^[\]]*)\]?)?\])?$/.exec(text);
  const found = match?.[1] === undefined ? undefined : workbook.table(match[1]);
  if (!found || !match) return undefined;
  const rect = tablePart(found.table, match[2]?.toLowerCase(), match[3]);
  return rect && new RangeRef(found.sheet, rect);
}

function tablePart(table: Table, part: string | undefined, column: string | undefined): Rect | undefined {
  let rect = bodyRect(table);
  if (part === '#all') rect = table.rect;
  else if (part === '#headers') rect = { ...table.rect, rows: 1 };
  else if (part === '#totals') rect = { ...table.rect, row: table.rect.row + table.rect.rows - 1, rows: 1 };
  if (column === undefined) return rect;
  const index = table.columns.findIndex((one) => one.name.toLowerCase() === column.toLowerCase());
  return index < 0 ? undefined : { ...rect, column: rect.column + index, columns: 1 };
}

/** Splits at commas outside quotes. */
function splitAreas(text: string): string[] {
  return text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}
