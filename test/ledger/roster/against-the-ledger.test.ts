/** A roster against a ledger in use: the number of another child, an amended name, a child that has left. */
import { bring, childrenOf } from './messy';
import { id, roster } from './rosters';

const ONE = id('52212120150314001');
const codes = (result: ReturnType<typeof bring>): string[] => result.plan.findings.map((one) => one.code);

describe('a roster against the ledger', () => {
  const HEADER = ['姓名', '身份证号', '监护人', '备注'];
  const known = bring(roster('三年级1班', [HEADER, ['王小明', ONE, '王大山', '']])).after;
  test('the number of one child beside the name of another: nothing of it is written', () => {
    const result = bring(roster('三年级1班', [HEADER, ['张大力', ONE, '张三', '']]), known);
    expect(result.plan.edits).toEqual([]);
    expect(codes(result)).toContain('roster.numberOfAnother');
  });
  test.each([['李小明'], ['王晓明']])('a name that was amended to %s goes through with a word', (name) => {
    const result = bring(roster('三年级1班', [HEADER, [name, ONE, '', '']]), known);
    expect(childrenOf(result.after)[0]?.['name']).toBe(name);
    expect(codes(result)).toContain('roster.nameDiffers');
  });
  test('a child that has left and is named again', () => {
    const table = known.tables.Children!;
    const rows = table.rows.map((cells, at) =>
      cells.map((cell, column) => (at === 0 && column === table.columns['enrolStatus'] ? '离册' : cell)),
    );
    const left = { ...known, tables: { ...known.tables, Children: { ...table, rows } } };
    expect(codes(bring(roster('三年级1班', [HEADER, ['王小明', ONE, '', '']]), left))).toContain('roster.hasLeft');
    expect(codes(bring(roster('三年级1班', [HEADER, ['王小明', ONE, '', '']]), known))).not.toContain('roster.hasLeft');
  });
  test.each([
    ['已转走', true],
    ['2026年9月休学', true],
    ['本学期转入', false],
    ['父亲休学校职务', false],
    ['爱画画', false],
  ])('a remark 「%s」', (note, said) =>
    expect(codes(bring(roster('三年级1班', [HEADER, ['王小明', ONE, '', note]]))).includes('roster.noteSaysLeft')).toBe(said),
  );
});
