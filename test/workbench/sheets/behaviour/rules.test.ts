import { ConditionalStyles, isAllowed, listValues, type EvaluateRule } from '../../../../src/workbench/sheets/behaviour';
import {
  CellError,
  parseRect,
  Workbook,
  type CellValue,
  type ConditionalRule,
  type Validation,
} from '../../../../src/workbench/sheets/model';

const rect = (text: string) => parseRect(text)!;
const evaluate: EvaluateRule = (formula) => {
  const known: Record<string, CellValue | CellValue[][]> = {
    '=list': [['男'], ['女'], [null]],
    '=TODAY()': 46266,
    '=yes': true,
    '=no': 0,
    '=bad': new CellError('#REF!'),
  };
  const found = known[formula];
  if (found === undefined) throw new Error(`no answer for ${formula}`);
  return found;
};

describe('validation', () => {
  const { sheet } = (() => {
    const workbook = new Workbook();
    return { sheet: workbook.addSheet('甲') };
  })();
  const at = { sheet, row: 0, column: 0 };
  const rule = (part: Partial<Validation>): Validation => ({
    ranges: [rect('A1')],
    type: 'any',
    ignoreBlanks: true,
    dropDown: true,
    ...part,
  });
  it.each<[Partial<Validation>, CellValue, boolean]>([
    [{ type: 'list', formula1: '甲, 乙,丙' }, '乙', true],
    [{ type: 'list', formula1: '甲,乙' }, '丁', false],
    [{ type: 'list', formula1: '1,2' }, 2, true],
    [{ type: 'list', formula1: '=list' }, '女', true],
    [{ type: 'list', formula1: '=list' }, '无', false],
    [{ type: 'list', formula1: '=list', ignoreBlanks: false }, null, false],
    [{ type: 'wholeNumber', operator: 'between', formula1: '1', formula2: '9' }, 9, true],
    [{ type: 'wholeNumber', operator: 'between', formula1: '1', formula2: '9' }, 2.5, false],
    [{ type: 'wholeNumber', operator: 'between', formula1: '1', formula2: '9' }, '2', false],
    [{ type: 'date', operator: 'lessThanOrEqualTo', formula1: '=TODAY()' }, 46267, false],
    [{ type: 'textLength', operator: 'equalTo', formula1: '18' }, '11010120100101123X', true],
    [{ type: 'textLength', operator: 'equalTo', formula1: '18' }, 'x', false],
    [{ type: 'custom', formula1: '=yes' }, 'x', true],
    [{ type: 'custom', formula1: '=no' }, 'x', false],
    [{ type: 'custom', formula1: '=bad' }, 'x', false],
    [{ type: 'decimal', operator: 'notBetween', formula1: '1', formula2: '2' }, 1.5, false],
  ])('%j takes %p: %p', (part, value, allowed) => {
    expect(isAllowed(rule(part), value, at, evaluate)).toBe(allowed);
  });

  it('offers the list', () => {
    expect(listValues(rule({ type: 'list', formula1: '=list' }), at, evaluate)).toEqual(['男', '女']);
  });
});

describe('conditional formats', () => {
  const values: CellValue[] = [1, 2, 2, '外出', '', null, new CellError('#N/A'), '110101201001011231', '110101201001011232', 9];
  const applies = (rule: ConditionalRule): number[] => {
    const sheet = new Workbook().addSheet('甲');
    values.forEach((value, row) => sheet.cells.setInput(row, 0, value));
    sheet.conditionalFormats = [{ id: '1', ranges: [rect('A1:A10')], rule, style: { fill: '#FF0000' }, priority: 1, stopIfTrue: false }];
    const styles = new ConditionalStyles(sheet, evaluate);
    return values.flatMap((_value, row) => (styles.at(row, 0) ? [row] : []));
  };

  it.each<[ConditionalRule, number[]]>([
    [{ type: 'custom', formula: '=yes' }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ type: 'custom', formula: '=bad' }, []],
    [{ type: 'cellValue', operator: 'greaterThan', formula1: '1' }, [1, 2, 3, 4, 7, 8, 9]],
    [{ type: 'cellValue', operator: 'equalTo', formula1: '"外出"' }, [3]],
    [{ type: 'containsText', operator: 'contains', text: '外' }, [3]],
    // The two resident IDs differ only in their last digit: Excel calls them duplicates.
    [{ type: 'preset', criterion: 'duplicateValues' }, [1, 2, 7, 8]],
    [{ type: 'preset', criterion: 'uniqueValues' }, [0, 3, 6, 9]],
    [{ type: 'preset', criterion: 'blanks' }, [4, 5]],
    [{ type: 'preset', criterion: 'errors' }, [6]],
    [{ type: 'topBottom', rank: 2, bottom: false, percent: false }, [1, 2, 9]],
    [{ type: 'topBottom', rank: 1, bottom: true, percent: false }, [0]],
  ])('%j', (rule, rows) => {
    expect(applies(rule)).toEqual(rows);
  });

  it('earlier rules win part by part, and may stop the rest', () => {
    const sheet = new Workbook().addSheet('甲');
    const add = (priority: number, style: object, stopIfTrue = false) =>
      sheet.conditionalFormats.push({
        id: `${priority}`,
        ranges: [rect('A1')],
        rule: { type: 'custom', formula: '=yes' },
        style,
        priority,
        stopIfTrue,
      });
    add(2, { fill: '#000000', font: { bold: true, color: '#111111' } });
    add(1, { fill: '#FFFFFF', font: { color: '#222222' } });
    expect(new ConditionalStyles(sheet, evaluate).at(0, 0)).toEqual({
      fill: '#FFFFFF',
      font: { bold: true, color: '#222222' },
    });
    add(0, { fill: '#123456' }, true);
    expect(new ConditionalStyles(sheet, evaluate).at(0, 0)).toEqual({ fill: '#123456' });
  });
});
