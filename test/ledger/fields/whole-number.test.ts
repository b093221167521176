import { wholeNumber } from '../../../src/ledger/fields';
import { reading } from './support';

test.each([
  ['2次', 2],
  ['２', 2],
  [2, 2],
  ['0', 0],
  ['3.0', 3],
])('whole number %j', (cell, value) => expect(reading(wholeNumber(0, 366), cell)).toEqual(['value', value, []]));
test.each([
  ['很多', 'wholeNumber.notANumber'],
  [2.5, 'wholeNumber.notANumber'],
  [-1, 'wholeNumber.range'],
  [400, 'wholeNumber.range'],
])('no whole number %j', (cell, code) => expect(reading(wholeNumber(0, 366), cell)).toEqual(['invalid', cell, [code]]));
