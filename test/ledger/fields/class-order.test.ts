import { compareClasses } from '../../../src/ledger/fields/class-order';

test('classes stand in the order of the school, a blank one first', () => {
  const classes = ['', '四年级2班', '一年级1班', '十年级1班', '二年级10班', '二年级2班', '三年级1班', '九年级1班', '一年级'];
  expect([...classes].sort(compareClasses)).toEqual([
    '',
    '一年级',
    '一年级1班',
    '二年级2班',
    '二年级10班',
    '三年级1班',
    '四年级2班',
    '九年级1班',
    '十年级1班',
  ]);
});
