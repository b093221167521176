/** Files that cannot be used, each answered with one Chinese sentence and exit code 2, nothing written and no input changed. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import type { Workbook } from '../../../src/workbench/sheets/model';
import { writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { blankWorkbook } from '../../support/excel';
import { writeFailure } from '../../../src/workbench/cli/file-failure';
import { AS_OF, hashOf, ledger, temporaryFolder, type Run } from './ledger-runs';
import { readFile } from './table-cells';

const folder = temporaryFolder();
const { at } = folder;
const out = at('out.xlsx');
const ROSTER = 'assets/samples/三年级1班留守儿童花名册.xlsx';

/** An OLE compound file that names a stream, as an encrypted or an old workbook does. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + 2 * index] = letter.charCodeAt(0)));
  return bytes;
}

function changed(from: string, name: string, change: (workbook: Workbook) => void): string {
  const workbook = readFile(from);
  change(workbook);
  writeFileSync(at(name), writeXlsx(workbook));
  return at(name);
}

function rosterOf(name: string, ...rows: (string | number)[][]): string {
  const workbook = blankWorkbook('名册');
  rows.forEach((cells, row) => cells.forEach((cell, column) => workbook.sheets[0]!.cells.setInput(row, column, cell)));
  writeFileSync(at(name), writeXlsx(workbook));
  return at(name);
}

beforeAll(async () => {
  await ledger('setup', ...AS_OF, at('ledger.xlsx'));
  const whole = readFileSync(at('ledger.xlsx'));
  writeFileSync(at('text.xlsx'), '姓名,身份证号\n');
  writeFileSync(at('empty.xlsx'), '');
  writeFileSync(at('half.xlsx'), whole.subarray(0, whole.length / 2));
  writeFileSync(at('tail.xlsx'), whole.subarray(0, whole.length - 30));
  writeFileSync(at('encrypted.xlsx'), ole('EncryptedPackage'));
  writeFileSync(at('old.xls'), ole('Workbook'));
  writeFileSync(at('zip.xlsx'), strToU8('PK\u0003\u0004not really'));
  writeFileSync(at('plain.xlsx'), writeXlsx(blankWorkbook('我的表')));
  mkdirSync(at('folder.xlsx'));
  symlinkSync(at('ledger.xlsx'), at('link.xlsx'));
});
afterAll(() => folder.remove());

/** The run failed as it should: one line on standard error, nothing else, and no file more or less than before. */
function expectRefused(run: Run, sentence: RegExp): void {
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err.trimEnd().split('\n')).toHaveLength(1);
  expect(run.err).toMatch(sentence);
  expect(run.err).toMatch(/。$|：\S+$/m);
}

async function refused(argv: string[], sentence: RegExp): Promise<void> {
  const [files, before] = [folder.files(), hashOf(at('ledger.xlsx'))];
  expectRefused(await ledger(...argv), sentence);
  expect(folder.files()).toEqual(files);
  expect(hashOf(at('ledger.xlsx'))).toBe(before);
}

const FILES: readonly (readonly [file: string, sentence: RegExp])[] = [
  ['missing.xlsx', /找不到文件/],
  ['folder.xlsx', /这是一个文件夹/],
  ['text.xlsx', /这不是 Excel 工作簿|没有一名儿童/],
  ['empty.xlsx', /文件.*是空的/],
  ['half.xlsx', /已损坏或不完整/],
  ['tail.xlsx', /已损坏或不完整/],
  ['zip.xlsx', /已损坏或不完整/],
  ['encrypted.xlsx', /设有打开密码/],
  ['old.xls', /旧版 Excel/],
];

describe.each(FILES)('%s', (file, sentence) => {
  test.each([
    ['setup', () => ['setup', at(file), out]],
    ['import', () => ['import', '--from', ROSTER, at(file), out]],
    ['import --from', () => ['import', '--from', at(file), at('ledger.xlsx'), out]],
    ['check', () => ['check', at(file)]],
    ['overdue', () => ['overdue', '--json', at(file)]],
    ['figures', () => ['figures', '--json', at(file)]],
    ['report', () => ['report', at(file), out]],
    ['recalculate', () => ['recalculate', at(file), out]],
  ])('%s', (_command, argv) => refused(argv(), sentence));
});

describe('a workbook without a ledger', () => {
  test.each([
    ['import', () => ['import', '--from', ROSTER, at('plain.xlsx'), out]],
    ['check', () => ['check', at('plain.xlsx')]],
    ['overdue', () => ['overdue', at('plain.xlsx')]],
    ['figures', () => ['figures', '--json', at('plain.xlsx')]],
    ['report', () => ['report', at('plain.xlsx'), out]],
  ])('%s', (_command, argv) => refused(argv(), /还没有台账/));
});

describe('rosters that cannot be used', () => {
  test.each<[string, () => string, RegExp]>([
    ['an empty sheet', () => rosterOf('r-empty.xlsx'), /这张工作表是空的/],
    ['no header', () => rosterOf('r-none.xlsx', ['你好'], ['世界']), /没有找到表头/],
    ['no name column', () => rosterOf('r-nameless.xlsx', ['性别', '班级', '身份证号'], ['男', '三年级1班', '']), /没有找到“姓名”列/],
  ])('%s', async (_what, roster, sentence) => refused(['import', '--from', roster(), at('ledger.xlsx'), out], sentence));

  test('an unknown sheet', () =>
    refused(['import', '--from', ROSTER, '--sheet', '没有', at('ledger.xlsx'), out], /没有工作表“没有”。可选：花名册/));

  test('18-digit IDs as numbers are said to be lost and never written, the child enters by name and birth date', async () => {
    const roster = rosterOf(
      'r-numbers.xlsx',
      ['姓名', '身份证号', '出生日期'],
      ['王小明', 522121201503140016, '2015-03-14'],
      ['李芳', 522121201505200026, ''],
    );
    const run = await ledger('import', '--from', roster, ...AS_OF, at('ledger.xlsx'), at('numbers.xlsx'));
    expect(run.code).toBe(1);
    expect(run.out.match(/第 15 位以后的数字已经丢失，无法恢复/g)).toHaveLength(2);
    expect(run.out).toMatch(/“李芳”没有可用的身份证号/);
    const { sheet } = readFile(at('numbers.xlsx')).table('Children')!;
    const cells = Array.from({ length: 5 }, (_, row) => [...sheet.cells.rowValues(row)])
      .flat()
      .map(String);
    expect(cells).toContain('王小明');
    expect(cells.filter((cell) => cell.includes('522121') || cell.includes('李芳'))).toEqual([]);
  });
});

describe('protected sheets', () => {
  const protect = (name: string) => (workbook: Workbook) => void (workbook.sheet(name)!.protection = { options: {} });
  test('import', async () => {
    const input = changed(at('ledger.xlsx'), 'p-import.xlsx', protect('档案台账'));
    await refused(['import', '--from', ROSTER, ...AS_OF, input, out], /工作表“档案台账”受保护，不能写入.*没有写入任何内容/);
  });
  test('setup, when it has something to mend there', async () => {
    const input = changed(at('ledger.xlsx'), 'p-setup.xlsx', (workbook) => {
      protect('代码表')(workbook);
      workbook.names.splice(0, 3);
      workbook.sheet('代码表')!.validations.length = 0;
      workbook.table('Codes')!.table.columns[0]!.name = '别的';
      workbook.sheet('代码表')!.cells.setInput(0, 0, '别的');
    });
    await refused(['setup', ...AS_OF, input, out], /工作表“代码表”受保护/);
  });
  test('report, over its own sheet of last time', async () => {
    await ledger('report', ...AS_OF, at('ledger.xlsx'), at('reported.xlsx'));
    const input = changed(at('reported.xlsx'), 'p-report.xlsx', protect('统计汇总'));
    await refused(['report', ...AS_OF, input, out], /工作表“统计汇总”受保护/);
  });
  test('reading is no matter', async () => {
    const input = changed(at('ledger.xlsx'), 'p-read.xlsx', (workbook) =>
      workbook.sheets.forEach((sheet) => (sheet.protection = { options: {} })),
    );
    expect((await ledger('overdue', '--json', ...AS_OF, input)).code).toBe(0);
  });
});

describe('outputs', () => {
  test.each([
    ['the input itself', () => at('ledger.xlsx'), /输出文件不能与输入文件相同/],
    ['the input by another spelling', () => at('x/../ledger.xlsx'), /输出文件不能与输入文件相同/],
    ['the input through a link', () => at('link.xlsx'), /输出文件不能与输入文件相同/],
    ['a folder that does not exist', () => at('nowhere/out.xlsx'), /文件夹不存在.*没有留下任何文件/],
    ['below a file', () => at('text.xlsx/out.xlsx'), /文件夹不存在/],
    ['a folder of that name', () => at('folder.xlsx'), /已有同名的文件夹/],
  ])('%s', async (_what, path, sentence) => {
    const files = folder.files();
    const run = await ledger('recalculate', ...AS_OF, at('ledger.xlsx'), path());
    expectRefused(run, sentence);
    expect(folder.files()).toEqual(files);
  });

  test('the roster as output', async () => {
    const roster = rosterOf('r-self.xlsx', ['姓名', '出生日期'], ['王小明', '2015-03-14']);
    const before = hashOf(roster);
    const run = await ledger('import', '--from', roster, ...AS_OF, at('ledger.xlsx'), roster);
    expect([run.code, run.err]).toEqual([2, expect.stringMatching(/输出文件不能与输入文件相同/)]);
    expect(hashOf(roster)).toBe(before);
  });

  test.each([
    ['EACCES', /没有写入权限/],
    ['ENOSPC', /磁盘已满/],
    ['EIO', /disk trouble/],
  ])('%s is said in words', (code, sentence) => {
    expect(writeFailure('a.xlsx', Object.assign(new Error('disk trouble'), { code })).message).toMatch(sentence);
  });
});

describe('usage', () => {
  test.each<[string[], RegExp]>([
    [[], /请写明命令/],
    [['nix'], /没有这个命令：nix/],
    [['check'], /少写了文件：in.xlsx/],
    [['check', '--foo', 'a.xlsx'], /没有这个选项：--foo/],
    [['check', 'a.xlsx', 'b.xlsx'], /多写了/],
    [['import', 'a.xlsx', 'b.xlsx'], /请用 --from 指定名册文件/],
    [['import', 'a.xlsx', 'b.xlsx', '--from'], /选项后面少写了内容：--from/],
    [['setup'], /请给出文件/],
    [['check', '--as-of', '2026-02-30', 'a.xlsx'], /日期要写成 YYYY-MM-DD/],
    [['figures', '--term', '2026-2028-1', 'a.xlsx'], /学期要写成/],
    [['setup', '--lang', 'fr', 'a.xlsx'], /语言只能是/],
    [['sample', '--children', '0', 'a.xlsx'], /不小于 1 的整数/],
    [['report', '--sheets', '没有', 'a.xlsx', 'b.xlsx'], /没有名为“没有”的报表/],
  ])('%j', async (argv, sentence) => refused(argv, sentence));

  test('a term that the calendar does not have', () =>
    refused(['figures', '--term', '2019-2020-1', ...AS_OF, at('ledger.xlsx')], /没有学期“2019-2020-1”/));
  test('asking for help is no error', async () => {
    const run = await ledger('--help');
    expect([run.code, run.err]).toEqual([0, '']);
    for (const name of ['setup', 'import', 'check', 'overdue', 'figures', 'report', 'recalculate', 'sample'])
      expect(run.out).toContain(name);
  });
});
