/** The command line from an empty file to the report: exit codes, documented JSON, inputs untouched. */
import { AS_OF, hashOf, ledger, temporaryFolder } from './ledger-runs';
import { readFile } from './table-cells';

const folder = temporaryFolder();
const { at } = folder;
const SCHOOL = 'assets/samples/示范小学.xlsx';
afterAll(() => folder.remove());

/** Runs, and looks that the file it reads is the same afterwards. */
async function unchanged(input: string, ...argv: string[]) {
  const before = hashOf(input);
  const run = await ledger(...argv);
  expect(hashOf(input)).toBe(before);
  return run;
}

test('setup makes a ledger, and a second one finds nothing to do', async () => {
  expect(await ledger('setup', '--school', '青山小学', ...AS_OF, at('a.xlsx'))).toMatchObject({
    code: 0,
    err: '',
    out: expect.stringMatching(/^台账已建立/),
  });
  expect(readFile(at('a.xlsx')).sheets[0]?.name).toBe('首页');
  const again = await unchanged(at('a.xlsx'), 'setup', ...AS_OF, at('a.xlsx'), at('a2.xlsx'));
  expect(again.out).toContain('台账完好');
});

test('rosters one after the other, then check, overdue, figures, report, recalculate', async () => {
  let input = at('a.xlsx');
  for (const [name, code] of [
    ['三年级1班留守儿童花名册', 0],
    ['四年级留守儿童登记表', 1],
    ['五年级2班学生信息', 0],
  ] as const) {
    const output = at(`${name}.xlsx`);
    expect((await unchanged(input, 'import', '--from', `assets/samples/${name}.xlsx`, ...AS_OF, input, output)).code).toBe(code);
    input = output;
  }
  const check = await unchanged(input, 'check', '--json', ...AS_OF, input);
  const found = JSON.parse(check.out) as { errors: number; findings: Record<string, unknown>[] };
  expect(check.code).toBe(found.errors > 0 ? 1 : 0);
  for (const finding of found.findings) {
    expect(Object.keys(finding)).toEqual([
      'code',
      'severity',
      'sheet',
      'row',
      'column',
      'header',
      'content',
      'fix',
      'parameters',
      'sentence',
    ]);
    expect(finding['sentence']).toMatch(/[\u4e00-\u9fff].*[。：]?/);
  }
  for (const command of ['overdue', 'figures']) expect((await unchanged(input, command, '--json', ...AS_OF, input)).code).toBe(0);
  expect((await unchanged(input, 'report', ...AS_OF, input, at('report.xlsx'))).code).toBe(0);
  const last = await unchanged(at('report.xlsx'), 'recalculate', '--as-of', '2026-12-01', at('report.xlsx'), at('later.xlsx'));
  expect(last).toMatchObject({ code: 0, out: expect.stringMatching(/已重新计算 \d+ 个公式，截至 2026-12-01/) });
  expect(readFile(at('report.xlsx')).sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['统计汇总', '逾期清单']));
});

test('check --json tells completeness, who is not verified, and what was', async () => {
  const document = JSON.parse((await unchanged(SCHOOL, 'check', '--json', ...AS_OF, SCHOOL)).out) as {
    completeness: { answered: number; wanted: number; classes: { answered: number }[]; children: Record<string, unknown>[] };
    notVerified: { since: string; children: Record<string, unknown>[] };
  };
  const keys = ['asOf', 'errors', 'warnings', 'hints', 'verified', 'mendable', 'findings', 'completeness', 'notVerified'];
  expect(Object.keys(document)).toEqual(keys);
  const { completeness, notVerified } = document;
  expect(completeness.classes.reduce((sum, entry) => sum + entry.answered, 0)).toBe(completeness.answered);
  expect(Object.keys(completeness.children[0]!)).toEqual(['childId', 'name', 'class', 'row', 'answered', 'wanted', 'percent', 'missing']);
  expect(notVerified.since).toBe('2026-09-01');
  for (const child of notVerified.children) expect(Object.keys(child)).toEqual(['childId', 'name', 'class', 'row', 'verifiedOn']);
});

test('overdue --json is as docs/cli.md says, and nothing else is on standard output', async () => {
  const run = await unchanged(SCHOOL, 'overdue', '--json', ...AS_OF, SCHOOL);
  const document = JSON.parse(run.out) as { rows: Record<string, unknown>[]; overdue: number; dueSoon: number };
  expect(Object.keys(document)).toEqual(['asOf', 'overdue', 'dueSoon', 'empty', 'unreadableRows', 'rows']);
  expect(document).toMatchObject({ asOf: '2026-11-23', empty: null, unreadableRows: 0 });
  const keys = [
    'childId',
    'name',
    'className',
    'row',
    'dutyId',
    'dutyTitle',
    'kind',
    'performer',
    'names',
    'period',
    'status',
    'daysOverdue',
    'daysLeft',
    'need',
    'done',
    'earlier',
    'lastContact',
    'lastOfKind',
  ];
  for (const row of document.rows) {
    expect(Object.keys(row).sort()).toEqual([...keys].sort());
    expect(row['period']).toEqual({ start: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), end: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    for (const day of [row['lastContact'], row['lastOfKind']]) expect(day === null || /^\d{4}-\d\d-\d\d$/.test(String(day))).toBe(true);
  }
  expect(document.overdue).toBe(document.rows.filter((row) => row['status'] === 'overdue').length);
  expect(document.dueSoon).toBe(document.rows.filter((row) => row['status'] === 'dueSoon').length);
  // The row of a child leads to that child.
  const { sheet } = readFile(SCHOOL).table('Children')!;
  for (const row of document.rows.slice(0, 20)) expect(sheet.cells.value(Number(row['row']) - 1, 0)).toBe(row['childId']);
});

test('one class only', async () => {
  const all = JSON.parse((await ledger('overdue', '--json', ...AS_OF, SCHOOL)).out) as { rows: { className: string }[] };
  const one = JSON.parse((await ledger('overdue', '--json', '--class', '三年级1班', ...AS_OF, SCHOOL)).out) as { rows: unknown[] };
  expect(one.rows).toEqual(all.rows.filter((row) => row.className === '三年级1班'));
  expect(one.rows.length).toBeGreaterThan(0);
});

test('plain text without --json, and the same sample for the same seed', async () => {
  expect((await ledger('overdue', ...AS_OF, SCHOOL)).out).toMatch(/^截至 2026-11-23：逾期 \d+ 项，将到期 \d+ 项。\n/);
  expect((await ledger('check', ...AS_OF, SCHOOL)).out).toContain('没有发现问题（120 名儿童）');
  for (const name of ['s1.xlsx', 's2.xlsx'])
    expect((await ledger('sample', '--children', '20', '--seed', '7', ...AS_OF, at(name))).code).toBe(0);
  expect(hashOf(at('s1.xlsx'))).toBe(hashOf(at('s2.xlsx')));
});
