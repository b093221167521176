/** The native rules of a column, from its definition: what Excel itself questions when typing, and what it colours. */
import { inLanguage, type Language } from '../model/raw';
import type { Edit, HighlightRule, ValidationRule } from '../plan/edit';
import type { ColumnDefinition, TableDefinition } from '../tables/table-definition';
import { codeListOf, codeRangeName } from '../codes';
import { columnLetters } from '../model/cell-address';
import { duplicated, wrongResidentId } from './resident-id-formulas';

/** How many rows below the header a rule looks at when it compares rows. */
const COMPARED_ROWS = 5000;

const MISSING_FILL = '#FFF2CC';
const WRONG_FILL = '#F8CBAD';
const WRONG_COLOR = '#9C0006';

/** Where a table stands: 1-based header row, 0-based first column, headers as they stand, places of its known columns. */
export interface TablePlace {
  readonly table: TableDefinition;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly columns: Readonly<Record<string, number>>;
}

function headerOf(place: TablePlace, column: ColumnDefinition): string {
  return place.headers[place.columns[column.key] ?? -1] ?? '';
}

function letters(place: TablePlace, offset: number): string {
  return columnLetters(place.firstColumn + offset);
}

/** The first body cell of a column, relative: `D2`. */
function firstCell(place: TablePlace, column: ColumnDefinition): string {
  return `${letters(place, place.columns[column.key] ?? 0)}${place.headerRow + 1}`;
}

const NOT_IN_LIST = { zh: '这个值不在下拉列表中。', en: 'This value is not in the list.' };

/** The validation edit of a column, or none when its kind has no native rule. */
export function validationOf(place: TablePlace, column: ColumnDefinition, language: Language): Edit[] {
  const native = column.kind.validation;
  if (!native) return [];
  const list = native.type === 'list' ? codeListOf(native.codes) : undefined;
  // The words 无, 未知 and — may stand in any cell that need not be filled in: there Excel asks, but does not refuse.
  const strict = column.required === true && list?.open !== true && native.type !== 'custom' && native.type !== 'textLength';
  const rule: ValidationRule = {
    type: native.type,
    ...(list ? { formula: `=${codeRangeName(list)}` } : {}),
    ...(native.type === 'custom' ? { formula: native.formula.replace(/\{cell\}/gu, firstCell(place, column)) } : {}),
    ...('from' in native ? { from: native.from, to: native.to } : {}),
    prompt: inLanguage(column.help, language),
    message: list ? inLanguage(NOT_IN_LIST, language) : inLanguage(column.kind.explanation, language),
    style: strict ? 'stop' : 'warning',
  };
  return [{ kind: 'validate', table: place.table.key, header: headerOf(place, column), rule }];
}

/** The colours of a column: missing though required on a row that has been started, wrong ID, double value. */
export function highlightsOf(place: TablePlace, column: ColumnDefinition): Edit[] {
  const cell = firstCell(place, column);
  const row = place.headerRow + 1;
  const rules: HighlightRule[] = [];
  if (column.kind.name === 'residentId') rules.push({ rule: { formula: wrongResidentId(cell) }, fill: WRONG_FILL, color: WRONG_COLOR });
  if (column.unique && place.table.key !== 'CheckIns') {
    const at = letters(place, place.columns[column.key] ?? 0);
    const whole = `$${at}$${row}:$${at}$${row + COMPARED_ROWS - 1}`;
    rules.push({ rule: { formula: duplicated(cell, whole) }, fill: WRONG_FILL, color: WRONG_COLOR, bold: true });
  }
  if (column.required) {
    const wholeRow = `$${letters(place, 0)}${row}:$${letters(place, place.headers.length - 1)}${row}`;
    rules.push({ rule: { formula: `=AND(LEN(TRIM(${cell}))=0,COUNTA(${wholeRow})>0)` }, fill: MISSING_FILL });
  }
  return rules.map((rule) => ({ kind: 'highlight', table: place.table.key, header: headerOf(place, column), rule }));
}
