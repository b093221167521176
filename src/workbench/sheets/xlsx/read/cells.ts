/** The cells of a sheet, streamed: values, formulas, styles and row formats. */
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { CellError, columnName, contains, ERROR_CODES, parseRect, type CellValue, type Formula, type Sheet } from '../../model';
import { fromFileFormula } from '../formula-text';
import { decodeCellText, flag } from '../xml';

export interface CellSource {
  sheet: Sheet;
  strings: readonly string[];
  /** Model style numbers by the file's. */
  styles: readonly number[];
  /** The table that a cell lies in, for `[@x]`. */
  tableAt(row: number, column: number): string;
  date1904: boolean;
  /** Reports what the model cannot keep. */
  notKept(what: string): void;
}

type Attributes = Record<string, string>;

/** Receives the elements of `<sheetData>` one by one. */
export class CellReader {
  private row = -1;
  private column = -1;
  private cell: Attributes = {};
  private formula: Attributes | null = null;
  private formulaText = '';
  private valueText = '';
  private target: 'value' | 'formula' | null = null;
  private phonetic = false;
  private hasValue = false;
  private readonly shared = new Map<string, string>();

  constructor(private readonly source: CellSource) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        this.formula = attributes;
        this.formulaText = '';
        this.target = 'formula';
        break;
      case 'rPh':
        this.phonetic = true;
        break;
      case 'v':
      case 't':
        if (!this.phonetic) this.target = 'value';
        this.hasValue = true;
        break;
    }
  }

  text(text: string): void {
    if (this.target === 'value') this.valueText += text;
    else if (this.target === 'formula') this.formulaText += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.target = null;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.closeCell();
  }

  private openRow(attributes: Attributes): void {
    this.row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    this.column = -1;
    const { ht, hidden, s, customFormat, customHeight, outlineLevel } = attributes;
    if (Number(outlineLevel ?? 0) > 0) this.source.notKept('分级显示（组合的行）');
    const height = ht !== undefined && (flag(customHeight) || Number(ht) !== this.source.sheet.standardHeight);
    if (!height && !flag(hidden) && !flag(customFormat)) return;
    const styleId = flag(customFormat) ? this.source.styles[Number(s)] : undefined;
    this.source.sheet.rows.set(this.row, {
      ...(height ? { height: Number(ht) } : {}),
      ...(flag(hidden) ? { hidden: true } : {}),
      ...(styleId ? { styleId } : {}),
    });
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.cell = attributes;
    this.formula = null;
    this.valueText = '';
    this.hasValue = false;
  }

  private closeCell(): void {
    const { sheet, styles } = this.source;
    const style = this.cell['s'];
    if (style !== undefined) sheet.cells.setStyleId(this.row, this.column, styles[Number(style)] ?? 0);
    const formula = this.readFormula();
    if (formula) sheet.cells.setInput(this.row, this.column, formula);
    if (this.hasValue) sheet.cells.setValue(this.row, this.column, this.readValue());
  }

  private readValue(): CellValue {
    const text = this.valueText;
    switch (this.cell['t']) {
      case 's':
        return this.source.strings[Number(text)] ?? '';
      case 'str':
      case 'inlineStr':
        return decodeCellText(text);
      case 'b':
        return flag(text.trim());
      case 'e':
        return new CellError(ERROR_CODES.find((code) => code === text) ?? '#VALUE!');
      case 'd':
        return serialOfIso(text, this.source.date1904) ?? text;
      default: {
        if (text.trim() === '') return null;
        const number = Number(text);
        return Number.isNaN(number) ? decodeCellText(text) : number;
      }
    }
  }

  private readFormula(): Formula | null {
    if (!this.formula) return null;
    const { t, si, ref } = this.formula;
    if (t === 'dataTable') this.source.notKept('模拟运算表（保留数值）');
    if (t === 'shared' && si !== undefined) {
      const anchor = `${columnName(this.column)}${this.row + 1}`;
      if (this.formulaText !== '') {
        const text = fromFileFormula(this.formulaText, this.source.tableAt(this.row, this.column));
        this.shared.set(si, translateFormulaToR1C1(text, anchor));
        return { text };
      }
      const master = this.shared.get(si);
      return master === undefined ? null : { text: translateFormulaToA1(master, anchor) };
    }
    if (this.formulaText === '') return null;
    const text = fromFileFormula(this.formulaText, this.source.tableAt(this.row, this.column));
    const area = t === 'array' && ref !== undefined ? parseRect(ref) : null;
    const fills = area !== null && area.rows * area.columns > 1 && contains(area, this.row, this.column);
    return fills ? { text, spill: { rows: area.rows, columns: area.columns } } : { text };
  }
}

function columnOf(reference: string): number {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** ISO dates of `t="d"` cells as serial numbers. */
function serialOfIso(text: string, date1904: boolean): number | null {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : `${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / 86_400_000 - (date1904 ? 1462 : 0);
}
