/** Range: what its cells hold and show. */
import type { Members } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { displayText } from '../../../sheets/behaviour';
import { CellError, type CellValue } from '../../../sheets/model';
import { changeStyles, styleAt } from './cell-style';
import { guardSheet } from './guard';
import { buildMatrix, readMatrix } from './matrix';
import { RangeRef } from './range-ref';
import { writeValues } from './write-values';

/** A cell's value as the wire carries it: an empty cell is `''`, an error its code. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return value instanceof CellError ? value.code : value;
}

function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

function formulas(range: RangeRef, host: HostContext): unknown[][] | null {
  const { cells } = range.check(host).sheet;
  return buildMatrix(range.rect, (row, column) => cells.formula(row, column)?.text ?? wireValue(cells.value(row, column)));
}

function formats(range: RangeRef, host: HostContext): unknown[][] | null {
  const { sheet, rect } = range.check(host);
  return buildMatrix(rect, (row, column) => styleAt(host.workbook, sheet, row, column).numberFormat ?? 'General');
}

function setFormats(range: RangeRef, value: unknown, host: HostContext): void {
  const { sheet, rect } = range.check(host);
  const format = readMatrix(value, rect);
  guardSheet(sheet, 'allowFormatCells');
  const change = (code: unknown) => () => ({ numberFormat: code === 'General' || code === '' ? undefined : String(code) });
  if (Array.isArray(value)) {
    for (let row = 0; row < rect.rows; row++) {
      for (let column = 0; column < rect.columns; column++) {
        const code = format(row, column);
        if (code === null) continue;
        changeStyles(
          host.workbook,
          new RangeRef(sheet, { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 }),
          change(code),
        );
      }
    }
  } else if (value !== null) {
    changeStyles(host.workbook, range, change(value));
  }
  host.workbook.changes.emit({ kind: 'format', sheetId: sheet.id, rect, source: 'addin' });
}

export const rangeValues: Members<RangeRef> = {
  get: {
    values: (range, host) => {
      const { cells } = range.check(host).sheet;
      return buildMatrix(range.rect, (row, column) => wireValue(cells.value(row, column)));
    },
    valueTypes: (range, host) => {
      const { cells } = range.check(host).sheet;
      return buildMatrix(range.rect, (row, column) => valueType(cells.value(row, column)));
    },
    text: (range, host) => {
      const { sheet, rect } = range.check(host);
      const { workbook } = host;
      return buildMatrix(rect, (row, column) => {
        const value = sheet.cells.value(row, column);
        return value === null ? '' : displayText(value, styleAt(workbook, sheet, row, column).numberFormat, workbook.date1904);
      });
    },
    formulas,
    formulasLocal: formulas,
    numberFormat: formats,
    numberFormatLocal: formats,
    hasSpill: (range, host) => {
      const { rect, sheet } = range.check(host);
      const spill = sheet.cells.formula(rect.row, rect.column)?.spill;
      return spill !== undefined && spill.rows * spill.columns > 1;
    },
  },
  set: {
    values: writeValues,
    formulas: writeValues,
    formulasLocal: writeValues,
    numberFormat: setFormats,
    numberFormatLocal: setFormats,
  },
  methods: {
    calculate: (_range, _args, host) => host.calculate(false),
    setDirty: () => undefined,
    _ValidateArraySize: (range, args) => {
      const fits = args.integer(0) === range.rect.rows && args.integer(1) === range.rect.columns;
      readMatrix(fits ? null : [], range.rect);
    },
  },
};
