import { TEXT } from '../../../src/ledger/fields';
import { isStable, reading } from './support';

test('free text keeps its inner form', () => expect(reading(TEXT, ' =1+1，ＡＢ\n二 ')).toEqual(['value', '=1+1，ＡＢ\n二', []]));

// Text that begins like a formula stays as it is; that it never becomes one is seen to when it is written.
test.each(['=1+1', '+8613800000000', '-5', '@SUM', '\u200b=1'])('%j is kept', (cell) => {
  expect(reading(TEXT, cell)[0]).toBe('value');
  expect(isStable(TEXT, cell)).toBe(true);
});
