/** Numbers in columns that are too narrow for them. */
import { fittedNumber } from '../../../../src/workbench/page/grid/fitted-number';

test.each<[number, string, string | undefined, number, string]>([
  [12, '12', undefined, 48, '12'],
  [1 / 7, '0.142857143', undefined, 48, '0.142857'],
  [123456789012, '123456789012', undefined, 48, '########'],
  [46082, '2026-03-01', 'yyyy-mm-dd', 30, '####'],
  [46082, '2026-03-01', 'yyyy-mm-dd', 70, '2026-03-01'],
])('%d as %s by %s in %d points is %s', (value, shown, format, width, text) =>
  expect(fittedNumber(value, shown, format, width)).toBe(text),
);
