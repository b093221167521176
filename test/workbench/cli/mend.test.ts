/** `mend`: right cells, right types, the rest of the file untouched; a second time there is nothing to do. */
import { readXlsx, writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { AS_OF, hashOf, ledger, temporaryFolder } from './ledger-runs';
import { readFile } from './table-cells';

const folder = temporaryFolder();
const { at } = folder;
afterAll(() => folder.remove());

const SLOPPY: readonly (readonly [row: number, header: string, content: string, right: string | number])[] = [
  [3, '母亲姓名', ' 李 芳', '李芳'],
  [4, '班级', '一（1）班', '一年级1班'],
  [6, '监护人电话', '139-0000-0001', '13900000001'],
  [13, '入册日期', '2026.9.1', 46266],
  [14, '户口性质', '农村', '农业户口'],
];

beforeAll(() => {
  const workbook = readXlsx(new Uint8Array(readFileSync('assets/samples/示范小学.xlsx')));
  const { sheet, table } = workbook.table('Children')!;
  for (const [row, header, content] of SLOPPY) {
    const column = table.columns.findIndex((one) => one.name === header);
    sheet.cells.setInput(row - 1, table.rect.column + column, content);
  }
  writeFileSync(at('in.xlsx'), writeXlsx(workbook));
});

/** Every cell of the table of children, by `row header`. */
function cells(path: string): Map<string, unknown> {
  const { sheet, table } = readFile(path).table('Children')!;
  return new Map(
    table.columns.flatMap((column, offset) =>
      Array.from({ length: table.rect.rows - 1 }, (_, row) => [`${row + 2} ${column.name}`, sheet.cells.value(row + 1, offset)] as const),
    ),
  );
}

test('all that is certain is mended, and nothing else', async () => {
  const before = hashOf(at('in.xlsx'));
  const run = await ledger('mend', ...AS_OF, at('in.xlsx'), at('out.xlsx'));
  expect(run).toMatchObject({ code: 0, out: '' });
  expect(run.err).toContain('已改正 5 处：多余的空格 1、电话写法 1、文字日期 1、班级写法 1、选项的别名 1。');
  expect(run.err).toContain('档案台账 监护人电话 AV6：「139-0000-0001」→「13900000001」');
  expect(run.err).toContain('入册日期 BJ13：「2026.9.1」→「2026-09-01」');
  expect(hashOf(at('in.xlsx'))).toBe(before);
  const [old, mended] = [cells(at('in.xlsx')), cells(at('out.xlsx'))];
  const changed = [...mended].filter(([place, content]) => old.get(place) !== content);
  expect(Object.fromEntries(changed)).toEqual(Object.fromEntries(SLOPPY.map(([row, header, , right]) => [`${row} ${header}`, right])));
});

test('a second time there is nothing to mend', async () => {
  const run = await ledger('mend', ...AS_OF, at('out.xlsx'), at('again.xlsx'));
  expect(run.err).toContain('没有可以一键改正的内容');
  expect(cells(at('again.xlsx'))).toEqual(cells(at('out.xlsx')));
});

test('only some kinds; an unknown one is named', async () => {
  expect((await ledger('mend', '--kind', 'phoneFormat,date.asText', ...AS_OF, at('in.xlsx'), at('some.xlsx'))).err).toContain(
    '已改正 2 处：电话写法 1、文字日期 1。',
  );
  const run = await ledger('mend', '--kind', 'everything', ...AS_OF, at('in.xlsx'), at('none.xlsx'));
  expect(run.code).toBe(2);
  expect(run.err).toContain('没有这一类改正：“everything”');
  expect(folder.files()).not.toContain('none.xlsx');
});
