/** `mask` and `leaks` on files: the list leaves alone, and what should not leave is named. */
import { readXlsx, writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { AS_OF, hashOf, ledger, temporaryFolder, type Folder } from './ledger-runs';

const SCHOOL = 'assets/samples/示范小学.xlsx';
let folder: Folder;
beforeEach(() => (folder = temporaryFolder()));
afterEach(() => folder.remove());

const school = readXlsx(readFileSync(SCHOOL));
const children = school.table('Children')!;
const column = (header: string): string[] => {
  const at = children.table.columns.findIndex(({ name }) => name === header);
  const { row, rows } = children.table.rect;
  return Array.from({ length: rows - 1 }, (_, index) => String(children.sheet.cells.value(row + 1 + index, at) ?? '')).filter(
    (text) => text !== '',
  );
};

test('the output holds the masked list and nothing else; the input is untouched', async () => {
  const before = hashOf(SCHOOL);
  const out = folder.at('report.xlsx');
  const run = await ledger('mask', '--profile', 'report', ...AS_OF, SCHOOL, out);
  expect([run.code, run.err]).toEqual([0, '']);
  expect(run.out).toContain('没有同意书日期');
  expect(hashOf(SCHOOL)).toBe(before);
  const workbook = readXlsx(readFileSync(out));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['上报表（脱敏）']);
  const text =
    JSON.stringify(workbook.sheets[0]!.cells.usedRect()) +
    Array.from({ length: 200 }, (_, row) => workbook.sheets[0]!.cells.rowValues(row).join('|')).join('\n');
  expect(text).toContain(column('姓名')[0]);
  for (const header of ['身份证号', '学籍号', '监护人电话', '家庭详细地址', '监护人姓名']) {
    const children = column('姓名').join();
    // Some guardian is called as some child is, whose name is shown.
    for (const whole of column(header).filter((one) => !children.includes(one))) expect(text).not.toContain(whole);
  }
  expect(text).not.toMatch(/\d{7}/u);
});

test.each<[argv: string[], says: string]>([
  [[], '--profile'],
  [['--profile', 'wall', '--columns', '备注'], '备注'],
  [['--profile', 'wall', '--columns', '身高'], '身高'],
  [['--profile', 'class', '--class', '九年级9班'], '九年级9班'],
  [['--profile', 'report', '--names', 'yes'], '--names'],
])('mask %p is refused and writes nothing', async (argv, says) => {
  const run = await ledger('mask', ...argv, ...AS_OF, SCHOOL, folder.at('x.xlsx'));
  expect(run.code).toBe(2);
  expect(run.err).toContain(says);
  expect(folder.files()).toEqual([]);
});

test('a child whose row cannot be read is not left out in silence', async () => {
  const workbook = readXlsx(readFileSync(SCHOOL));
  const { sheet, table } = workbook.table('Children')!;
  const joined = table.columns.findIndex(({ name }) => name === '入册日期');
  sheet.cells.setInput(table.rect.row + 3, table.rect.column + joined, '去年秋天');
  const changed = folder.at('changed.xlsx');
  writeFileSync(changed, writeXlsx(workbook));
  const run = await ledger('mask', '--profile', 'wall', ...AS_OF, changed, folder.at('wall.xlsx'));
  expect(run.code).toBe(0);
  expect(run.out).toMatch(/去年秋天/u);
});

test('the ledger must not go out', async () => {
  const run = await ledger('leaks', '--json', ...AS_OF, SCHOOL);
  const found = JSON.parse(run.out) as { errors: number; findings: { code: string }[] };
  expect(run.code).toBe(1);
  expect(found.findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['leak.wholeLedger', 'leak.baseline']));
  expect(found.errors).toBe(found.findings.filter(({ code }) => code !== 'leak.settings').length);
});

test('a masked list goes out; what somebody adds to it is found by the names of the ledger, notes included', async () => {
  const out = folder.at('wall.xlsx');
  await ledger('mask', '--profile', 'wall', ...AS_OF, SCHOOL, out);
  expect(await ledger('leaks', '--ledger', SCHOOL, ...AS_OF, out)).toMatchObject({ code: 0, err: '' });
  const workbook = readXlsx(readFileSync(out));
  const sheet = workbook.sheets[0]!;
  sheet.notes.set('B5', { author: '赵老师', text: `${column('监护人姓名')[0]} ${column('监护人电话')[0]}` });
  sheet.cells.setInput(4, 9, column('身份证号')[0]!);
  const changed = folder.at('changed.xlsx');
  writeFileSync(changed, writeXlsx(workbook));
  const run = await ledger('leaks', '--json', '--ledger', SCHOOL, ...AS_OF, changed);
  expect(run.code).toBe(1);
  expect((JSON.parse(run.out) as { findings: { code: string }[] }).findings.map(({ code }) => code)).toEqual([
    'leak.cells',
    'leak.comment',
  ]);
  expect(run.out).not.toContain(column('身份证号')[0]);
  expect(run.out).not.toContain(column('监护人姓名')[0]);
});

test('a sheet that the file does not have', async () => {
  const run = await ledger('leaks', '--sheet', '没有这张', ...AS_OF, SCHOOL);
  expect([run.code, run.err.includes('没有这张')]).toEqual([2, true]);
});
