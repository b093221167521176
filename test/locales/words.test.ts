import { fill } from '../../src/locales';

test.each<[sentence: string, parameters: Parameters<typeof fill>[1], filled: string]>([
  ['{count} {count|day|days} left', { count: 1 }, '1 day left'],
  ['{count} {count|day|days} left', { count: 0 }, '0 days left'],
  ['{count} {count|row is|rows are} hidden', { count: 12 }, '12 rows are hidden'],
  ['{count|one|more} and {other}', { other: 2 }, '{count|one|more} and 2'],
  ['缺：{columns}', { columns: ['姓名', '班级'] }, '缺：姓名、班级'],
  ['Missing: {columns}', { columns: ['Name', 'Class'] }, 'Missing: Name, Class'],
])('%s of %j', (sentence, parameters, filled) => expect(fill(sentence, parameters)).toBe(filled));
