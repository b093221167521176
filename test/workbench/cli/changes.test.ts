/** `changes` and `kinds` on a file: listed without writing, recorded into the output, the input untouched; `report` records first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from '../../../src/workbench/sheets/xlsx';
import { AS_OF, hashOf, ledger, temporaryFolder } from './ledger-runs';

const folder = temporaryFolder();
const { at } = folder;
const SCHOOL = 'assets/samples/示范小学.xlsx';
afterAll(() => folder.remove());

interface Answer {
  readonly kept: boolean;
  readonly waiting: number;
  readonly changes: readonly Record<string, string>[];
}

/** The file with the phone of its first guardian changed. */
function changed(from: string, to: string): void {
  const workbook = readXlsx(new Uint8Array(readFileSync(from)));
  const { sheet, table } = workbook.table('Children')!;
  sheet.cells.setInput(
    1,
    table.columns.findIndex((one) => one.name === '监护人电话'),
    '13911112222',
  );
  writeFileSync(to, writeXlsx(workbook));
}

test('a first comparison, then a change, listed and recorded', async () => {
  expect(await ledger('changes', ...AS_OF, SCHOOL, at('kept.xlsx'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('档案没有改动'),
  });
  changed(at('kept.xlsx'), at('changed.xlsx'));
  const before = hashOf(at('changed.xlsx'));
  const listed = JSON.parse((await ledger('changes', '--json', ...AS_OF, at('changed.xlsx'))).out) as Answer;
  expect(listed).toMatchObject({ kept: true, waiting: 1, changes: [{ column: '监护人电话', after: '13911112222' }] });
  expect(hashOf(at('changed.xlsx'))).toBe(before);
  expect((await ledger('changes', ...AS_OF, at('changed.xlsx'), at('recorded.xlsx'))).out).toContain('已登记 1 处改动');
  const again = JSON.parse((await ledger('changes', '--json', ...AS_OF, at('recorded.xlsx'))).out) as Answer;
  expect(again).toMatchObject({ waiting: 1, changes: [] });
});

test('a ledger without the tables of the history is not said to be unchanged', async () => {
  const workbook = readXlsx(new Uint8Array(readFileSync(SCHOOL)));
  workbook.table('Baseline')!.table.name = 'Elsewhere';
  writeFileSync(at('older.xlsx'), writeXlsx(workbook));
  const { out } = await ledger('changes', ...AS_OF, at('older.xlsx'));
  expect(out).toContain('请运行“建立台账”补齐');
  expect(out).not.toContain('档案没有改动');
});

test('report records what changed before it writes its sheets', async () => {
  expect((await ledger('report', ...AS_OF, at('changed.xlsx'), at('report.xlsx'))).code).toBe(0);
  const answer = JSON.parse((await ledger('changes', '--json', ...AS_OF, at('report.xlsx'))).out) as Answer;
  expect(answer).toMatchObject({ waiting: 1, changes: [] });
});

interface Contrast {
  readonly className: string;
  readonly sentence: string;
}

test('kinds --json counts both definitions and names who differs', async () => {
  const run = await ledger('kinds', '--json', ...AS_OF, SCHOOL);
  const answer = JSON.parse(run.out) as { children: number; counts: { column: string; kinds: { typed: number }[]; blank: number }[] };
  expect(run.code).toBe(0);
  expect(answer.counts.map((one) => one.column)).toEqual(['leftBehindKind', 'civilAffairsKind']);
  for (const { kinds, blank } of answer.counts) expect(kinds.reduce((sum, one) => sum + one.typed, blank)).toBe(answer.children);
  const { between } = JSON.parse(run.out) as { between: { education: number; civil: number; both: number; onlyEducation: Contrast[] } };
  expect([between.education, between.civil, between.both]).toEqual([118, 81, 81]);
  expect(between.onlyEducation).toHaveLength(37);
  expect(between.onlyEducation[0]).toMatchObject({ className: '一年级1班', sentence: '只有父亲外出务工，母亲在家且有监护能力。' });
  const lines = (await ledger('kinds', ...AS_OF, SCHOOL)).out;
  expect(lines).toContain('留守类型\t双亲留守');
  expect(lines).toContain('只算教育口径的 37 名');
});
