/** Rows and cells that a person leaves out: the plan has the rest, the preview still shows them, the results say so. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { cellKey, countChosen, type ImportResult } from '../../../../src/ledger/roster';
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const [ONE, TWO, THREE] = [id('52212120150314001'), id('52212120150520002'), id('52212120150601003')];
const HEADER = ['姓名', '身份证号', '监护人', '监护人电话'];
const sheet = (...rows: Raw[][]) => roster('名册', [HEADER, ...rows]);
const KNOWN = bring(sheet(['王小明', ONE, '王大山', '13812345678'])).after;
const SOURCE = sheet(['王小明', ONE, '王二', '13900000000'], ['李芳', TWO, '', ''], ['张三', THREE, '', '']);
const RESULTS = {
  header: '导入结果',
  outcomes: { new: '新增', changed: '更新', unchanged: '未变', blocked: '不能导入' },
  left: { all: '未写入', some: '部分未写入' },
  reason: () => '',
};
const LOOK = bring(SOURCE, KNOWN);
const keys = LOOK.preview.rows.map(({ key }) => key);
const leaving = (...left: string[]) => bring(SOURCE, KNOWN, { left: new Set(left), results: RESULTS });
const names = (result: ReturnType<typeof bring>): unknown[] => childrenOf(result.after).map(({ name }) => name);
const resultTexts = ({ plan }: ImportResult): unknown[] =>
  plan.edits.flatMap((edit) => (edit.kind === 'setCells' && edit.sheet === '名册' ? edit.cells.slice(1).map(({ after }) => after) : []));

test('a new child that is left out takes no number and is still shown', () => {
  const result = leaving(keys[1]!);
  expect(names(result)).toEqual(['王小明', '张三']);
  expect(result.preview.rows.map(({ name, childId, leaves }) => [name, childId, leaves])).toEqual([
    ['王小明', 'L2026-0001', undefined],
    ['李芳', undefined, 'all'],
    ['张三', 'L2026-0002', undefined],
  ]);
  expect(result.preview.counts).toEqual({ new: 1, changed: 1, unchanged: 0, blocked: 0 });
  expect(resultTexts(result)).toEqual(['更新 L2026-0001', '未写入', '新增 L2026-0002']);
});

test('one changed cell is left out, the other is written', () => {
  const result = leaving(cellKey(keys[0]!, 'guardianName'));
  expect(childrenOf(result.after)[0]).toMatchObject({ guardianName: '王大山', guardianPhone: '13900000000' });
  expect(result.preview.rows[0]).toMatchObject({ leaves: 'some', changes: [{ column: 'guardianName' }, { column: 'guardianPhone' }] });
  expect(resultTexts(result)[0]).toBe('更新 L2026-0001（部分未写入）');
});

test.each([
  ['the row', [keys[0]!]],
  ['each of its cells', ['guardianName', 'guardianPhone'].map((column) => cellKey(keys[0]!, column))],
])('%s of a known child is left out: nothing of it is written, and it is not called missing', (_, left) => {
  const result = leaving(...left);
  expect(childrenOf(result.after)[0]).toMatchObject({ guardianName: '王大山', guardianPhone: '13812345678' });
  expect(result.preview.rows[0]?.leaves).toBe('all');
  expect(result.preview.missing).toEqual([]);
});

test('what the pane counts before the write is what the plan writes', () => {
  for (const left of [[], [keys[1]!], [keys[0]!, keys[2]!], [cellKey(keys[0]!, 'guardianName')], keys]) {
    const chosen = countChosen(LOOK.preview, new Set(left));
    const { counts } = leaving(...left).preview;
    expect([chosen.new, chosen.changed]).toEqual([counts.new, counts.changed]);
  }
  expect(countChosen(LOOK.preview, new Set([keys[1]!, cellKey(keys[0]!, 'guardianName')]))).toEqual({
    new: 1,
    changed: 1,
    left: 1,
    cells: 1,
  });
});

test('everything left out: nothing is written into the ledger', () =>
  expect(bring(SOURCE, KNOWN, { left: new Set(keys) }).plan.edits).toEqual([]));

test('children of lists beside each other have keys of their own', () => {
  const both = bring(
    roster('名册', [
      ['姓名', '身份证号', '', '姓名', '身份证号'],
      ['王小明', ONE, '', '李芳', TWO],
    ]),
  );
  expect(new Set(both.preview.rows.map(({ key }) => key)).size).toBe(2);
});
