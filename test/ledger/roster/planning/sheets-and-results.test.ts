/** Several sheets that are imported together, and the results that are written beside a roster. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { ImportResult, ResultWords } from '../../../../src/ledger/roster';
import { bring, childrenOf, LEDGER } from '../messy';
import { id, roster } from '../rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');

describe('several sheets at once', () => {
  const sheet = (name: string, ...names: [string, string][]) => roster(name, [['姓名', '身份证号'], ...names]);
  const sheets = [sheet('三（1）班', ['王小明', ONE]), roster('封面', [['青山小学']]), sheet('三（2）班', ['李芳', TWO], ['王小明', ONE])];
  const result = bring(sheets);
  test('one plan, numbers that go on, the class by the name of its sheet', () => {
    expect(result.plan.edits.map((edit) => edit.kind)).toEqual(['appendRows']);
    expect(result.preview.rows.map((one) => [one.sheet, one.sourceRow, one.childId, one.outcome])).toEqual([
      ['三（1）班', 2, 'L2026-0001', 'new'],
      ['三（2）班', 2, 'L2026-0002', 'new'],
      ['三（2）班', 3, undefined, 'blocked'],
    ]);
    expect(childrenOf(result.after).map((one) => one['class'])).toEqual(['三年级1班', '三年级2班']);
  });
  test('a child on two sheets is brought once, and the other place is named', () =>
    expect(result.plan.findings.find((one) => one.code === 'roster.twiceInSheets')?.parameters).toMatchObject({
      sheet: '三（1）班',
      row: 2,
    }));
  test('a sheet that is no roster gets a word and stops nothing', () => {
    expect(result.preview.sheets.map((one) => [one.name, one.children, one.refused?.code])).toEqual([
      ['三（1）班', 1, undefined],
      ['封面', 0, 'roster.noHeader'],
      ['三（2）班', 2, undefined],
    ]);
    expect(result.plan.findings.find((one) => one.code === 'roster.noHeader')?.severity).toBe('warning');
  });
  test('one question for the same header on all of them', () => {
    const asking = [1, 2].map((number) =>
      roster(`三（${number}）班`, [
        ['姓名', '身份证号', '联系电话'],
        ['孩子', id(`5221212015060100${number}`), '13812345678'],
      ]),
    );
    expect(bring(asking).preview.ambiguousHeaders).toHaveLength(1);
    const answered = bring(asking, LEDGER, { answers: { 联系电话: 'guardianPhone' } });
    expect(childrenOf(answered.after).map((one) => one['guardianPhone'])).toEqual(['13812345678', '13812345678']);
    expect(bring(asking[1]!, answered.after).preview.ambiguousHeaders[0]).toMatchObject({ answered: true });
  });
});

describe('results beside the roster', () => {
  const WORDS: ResultWords = {
    header: '导入结果',
    outcomes: { new: '新增', changed: '更新', unchanged: '未变', blocked: '不能导入' },
    left: { all: '未写入', some: '部分未写入' },
    reason: ({ code }) => code,
  };
  const rows: Raw[][] = [['青山小学'], ['姓名', '身份证号'], ['王小明', ONE], ['没有号码', '']];
  const source = { ...roster('名册', rows), firstRow: 3, firstColumn: 1 };
  const resultEdit = (result: ImportResult) => result.plan.edits.find((edit) => edit.kind === 'setCells' && edit.sheet === '名册');
  test('in the first column beyond everything, each cell only if it is still blank', () =>
    expect(resultEdit(bring(source, LEDGER, { results: WORDS }))).toEqual({
      kind: 'setCells',
      sheet: '名册',
      cells: [
        { row: 4, column: 3, before: '', after: '导入结果 2026-11-23' },
        { row: 5, column: 3, before: '', after: '新增 L2026-0001' },
        { row: 6, column: 3, before: '', after: '不能导入：roster.noIdentity' },
      ],
    }));
  test('an earlier result is no content of the roster, and is not overwritten', () => {
    const withResult = {
      ...roster(
        '名册',
        rows.map((one, at) => [...one, at === 1 ? '导入结果 2026-11-01' : at > 1 ? '新增' : '']),
      ),
      firstRow: 3,
      firstColumn: 1,
    };
    const result = bring(withResult, LEDGER, { results: WORDS });
    expect(resultEdit(result)).toMatchObject({ cells: [{ column: 4 }, { column: 4 }, { column: 4 }] });
    expect(childrenOf(result.after)[0]).not.toHaveProperty('notes');
  });
  test.each([
    ['not asked for', source, LEDGER, undefined],
    ['a file on the disk', { ...source, file: '名册.xlsx' }, LEDGER, WORDS],
    ['a protected sheet', source, { ...LEDGER, sheets: [{ name: '名册', visible: true, protected: true }] }, WORDS],
  ])('%s: none', (_, given, ledger, results) => {
    const result = bring(given, ledger, results ? { results } : {});
    expect(resultEdit(result)).toBeUndefined();
    expect(result.preview.sheets[0]?.takesResults).toBe(given === source && ledger === LEDGER);
  });
});
