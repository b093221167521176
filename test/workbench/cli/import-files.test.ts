/** `import --from` takes what the pane takes: GB18030 text, and every visible sheet of a workbook at once, or the one named. */
import { writeFileSync } from 'node:fs';
import { messyCases } from '../../../src/workbench/samples/messy';
import { asFile } from '../../../src/workbench/samples/messy/as-file';
import { d } from '../../ledger/calendar/helpers';
import { AS_OF, ledger, temporaryFolder } from './ledger-runs';
import { readFile, tableCells } from './table-cells';

const folder = temporaryFolder();
const CASES = new Map(messyCases(d('2026-11-23')).map((roster) => [roster.name, roster]));
beforeAll(() => ledger('setup', ...AS_OF, folder.at('blank.xlsx')));
afterAll(() => folder.remove());

test.each([
  ['六年级1班系统导出', []],
  ['各班花名册', []],
  ['各班花名册', ['--sheet', '四（2）班']],
])('%s %j', async (name, options) => {
  const roster = CASES.get(name)!;
  const { name: file, bytes } = asFile(roster);
  writeFileSync(folder.at(file), bytes);
  const run = await ledger('import', '--from', folder.at(file), ...options, ...AS_OF, folder.at('blank.xlsx'), folder.at('out.xlsx'));
  const wanted = roster.children.filter(({ cells }) => options.length === 0 || cells['class'] === '四年级2班');
  expect(run).toMatchObject({ code: 0, err: '' });
  expect(tableCells(readFile(folder.at('out.xlsx')), 'Children').map((row) => [row['name'], row['residentId'], row['class']])).toEqual(
    wanted.map(({ cells }) => [cells['name'], cells['residentId'], cells['class']]),
  );
});

test('a sheet that the file does not have is named with those that it has', async () => {
  const { name, bytes } = asFile(CASES.get('各班花名册')!);
  writeFileSync(folder.at(name), bytes);
  const run = await ledger(
    'import',
    '--from',
    folder.at(name),
    '--sheet',
    '六班',
    ...AS_OF,
    folder.at('blank.xlsx'),
    folder.at('none.xlsx'),
  );
  expect(run).toMatchObject({ code: 2, out: '' });
  expect(run.err).toMatch(/没有工作表“六班”。可选：封面、四（1）班/);
});
