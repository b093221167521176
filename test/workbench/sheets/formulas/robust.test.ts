/** No text makes the engine throw, hang or forget its place. */
import { Calculator, functionNames, translateFormula } from '../../../../src/workbench/sheets/formulas';
import { wildcard } from '../../../../src/workbench/sheets/formulas/criteria';
import { put, sampleWorkbook, shown } from './sample';
import fc from '../../../support/property';

const part = fc.constantFrom(
  'A1',
  'A1:B3',
  'Children[姓名]',
  '"李*"',
  '1',
  '-2.5',
  'TRUE',
  '{1,2;3,"x"}',
  '',
  'A:A',
  '#N/A',
  'Nobody',
  '"%"',
  '46023',
  '"2026-01-01"',
);

test('every function answers with a value or an error, whatever it is given', () => {
  const name = fc.constantFrom(...functionNames());
  fc.assert(
    fc.property(name, fc.array(part, { maxLength: 5 }), (called, args) => {
      const { workbook, free } = sampleWorkbook();
      put(free, { C20: `=${called}(${args.join(',')})` });
      new Calculator(workbook, { asOf: 46023 }).recalculateAll();
      expect(shown(free, 'C20')).not.toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test('any text as a formula is a value or an error', () => {
  const token = fc.oneof(
    part,
    fc.constantFrom('+', '(', ')', ',', ' ', ':', '&', '#', '@', '!', "'", '[', ']', 'SUM(', 'LET(x,1,', '=', '"'),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 8 }), (tokens) => {
      const text = `=${tokens.join('')}`;
      const { workbook, free } = sampleWorkbook();
      free.cells.setInput(19, 7, { text });
      new Calculator(workbook, { asOf: 46023 }).recalculateAll();
      expect(free.cells.value(19, 7)).not.toBeUndefined();
      expect(translateFormula(text, { row: 0, column: 0 }, { row: 0, column: 0 })).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

test('any text is a pattern that finds itself when escaped', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = text.replace(/[*?~]/g, '~$&');
      expect(wildcard(`${escaped}*`)?.test(text)).toBe(true);
    }),
  );
});
