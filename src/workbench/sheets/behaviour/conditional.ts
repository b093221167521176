/** Conditional formats: which styles lie over a cell. */
import { CellError, contains, intersect, type CellStyle, type CellValue, type ConditionalFormat, type Rect, type Sheet } from '../model';
import { holds } from './comparison';
import { firstDigits } from './typed-number';
import { isTrue, type EvaluateRule, type RulePlace } from './validation';

/** One pass over a sheet's rules: what needs the whole area (duplicates, ranks) is counted once and kept. */
export class ConditionalStyles {
  private readonly ordered: ConditionalFormat[];
  private readonly counts = new Map<ConditionalFormat, Map<string, number>>();
  private readonly limits = new Map<ConditionalFormat, number>();

  /** Make a new one after any change of the sheet. `evaluate` as for validations. */
  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: EvaluateRule,
  ) {
    this.ordered = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  /** The style to lay over a cell's own, `null` for none. Of two rules that set the same part the first wins. */
  at(row: number, column: number): CellStyle | null {
    let style: CellStyle | null = null;
    for (const format of this.ordered) {
      if (!format.ranges.some((range) => contains(range, row, column)) || !this.applies(format, row, column)) continue;
      style = overlay(style, format.style);
      if (format.stopIfTrue) break;
    }
    return style;
  }

  private applies(format: ConditionalFormat, row: number, column: number): boolean {
    const { rule } = format;
    const value = this.sheet.cells.value(row, column);
    switch (rule.type) {
      case 'custom':
        return isTrue(this.operand(format, rule.formula, row, column));
      case 'cellValue': {
        const second = rule.formula2 === undefined ? null : this.operand(format, rule.formula2, row, column);
        return holds(rule.operator, value, this.operand(format, rule.formula1, row, column), second);
      }
      case 'containsText':
        return matchesText(rule.operator, textOf(value), rule.text.toLowerCase());
      case 'preset':
        return this.preset(format, rule.criterion, value);
      case 'topBottom':
        return typeof value === 'number' && (rule.bottom ? value <= this.limit(format) : value >= this.limit(format));
      case 'colorScale':
      case 'dataBar':
        return false;
    }
  }

  private preset(format: ConditionalFormat, criterion: string, value: CellValue): boolean {
    const blank = value === null || (typeof value === 'string' && value.trim() === '');
    switch (criterion) {
      case 'blanks':
        return blank;
      case 'nonBlanks':
        return !blank;
      case 'errors':
        return value instanceof CellError;
      case 'nonErrors':
        return !(value instanceof CellError);
      default: {
        if (value === null || value === '') return false;
        const count = this.countsOf(format).get(keyOf(value)) ?? 0;
        return criterion === 'duplicateValues' ? count > 1 : count === 1;
      }
    }
  }

  private countsOf(format: ConditionalFormat): Map<string, number> {
    let counts = this.counts.get(format);
    if (!counts) {
      this.counts.set(format, (counts = new Map()));
      for (const value of this.values(format.ranges)) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
    }
    return counts;
  }

  /** The last value that is still among the first or last so many. */
  private limit(format: ConditionalFormat): number {
    const known = this.limits.get(format);
    if (known !== undefined || format.rule.type !== 'topBottom') return known ?? NaN;
    const { rank, percent, bottom } = format.rule;
    const numbers = [...this.values(format.ranges)].filter((value) => typeof value === 'number').sort((a, b) => (bottom ? a - b : b - a));
    const count = percent ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
    const limit = numbers[Math.min(count, numbers.length) - 1] ?? NaN;
    this.limits.set(format, limit);
    return limit;
  }

  private *values(ranges: readonly Rect[]): Generator<CellValue> {
    const used = this.sheet.cells.usedRect(true);
    for (const range of ranges) {
      const part = used && intersect(used, range);
      if (!part) continue;
      for (let row = part.row; row < part.row + part.rows; row++) {
        for (let column = part.column; column < part.column + part.columns; column++) {
          const value = this.sheet.cells.value(row, column);
          if (value !== null && value !== '') yield value;
        }
      }
    }
  }

  private operand(format: ConditionalFormat, formula: string, row: number, column: number): CellValue {
    if (!formula.startsWith('='))
      return formula.trim() === '' || Number.isNaN(Number(formula)) ? formula.replace(/^"(.*)"$/s, '$1') : Number(formula);
    const at: RulePlace = { sheet: this.sheet, row, column };
    const first = format.ranges[0];
    const found = this.evaluate(formula, first ? { ...at, row: first.row, column: first.column } : at, at);
    return Array.isArray(found) ? (found[0]?.[0] ?? null) : found;
  }
}

/** `first` over `later`: fonts are joined part by part. */
function overlay(first: CellStyle | null, later: CellStyle): CellStyle {
  if (!first) return later;
  const font = { ...later.font, ...first.font };
  return { ...later, ...first, ...(Object.keys(font).length > 0 ? { font } : {}) };
}

function matchesText(operator: 'contains' | 'notContains' | 'beginsWith' | 'endsWith', shown: string, text: string): boolean {
  switch (operator) {
    case 'contains':
      return shown.includes(text);
    case 'notContains':
      return !shown.includes(text);
    case 'beginsWith':
      return shown.startsWith(text);
    case 'endsWith':
      return shown.endsWith(text);
  }
}

function textOf(value: CellValue): string {
  return value === null ? '' : String(value).toLowerCase();
}

/**
 * Texts count as equal whatever their case, and a number equals its text. Digits beyond the 15th are not compared, even
 * in text: Excel's own trap with resident IDs.
 */
function keyOf(value: CellValue): string {
  const text = textOf(value);
  return /^\d{16,}$/.test(text) ? firstDigits(text) : text;
}
