/** 清空 in a roster clears one cell of the ledger and nothing else; a blank clears nothing. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { ImportChange, ImportResult } from '../../../../src/ledger/roster';
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');
const HEADER = ['姓名', '身份证号', '班级', '监护人电话', '备注'];
const row = (cells: Partial<Record<string, Raw>>): Raw[] => HEADER.map((header) => cells[header] ?? '');
const BASE = { 姓名: '王小明', 身份证号: ONE, 班级: '三年级1班', 监护人电话: '13812345678' };
const IN_USE = bring(roster('名册', [HEADER, row({ ...BASE, 备注: '爱画画' })])).after;

const again = (cells: Partial<Record<string, Raw>>, ledger = IN_USE) =>
  bring(roster('名册', [HEADER, row({ 姓名: '王小明', 身份证号: ONE, ...cells })]), ledger);
const changes = (result: ImportResult): ImportChange[] => result.preview.rows.flatMap((one) => [...one.changes]);
const codes = (result: ImportResult): string[] => result.plan.findings.filter((one) => one.severity !== 'hint').map((one) => one.code);

describe('清空', () => {
  test.each(['清空', '【清空】', '（清空）', ' 清空 '])('%s clears what the ledger has', (typed) => {
    const result = again({ 监护人电话: typed });
    expect(changes(result)).toEqual([{ column: 'guardianPhone', from: '13812345678', to: '' }]);
    expect(childrenOf(result.after)[0]).not.toHaveProperty('guardianPhone');
    expect(again({ 监护人电话: typed }, result.after).plan.edits).toEqual([]);
  });
  test('a blank clears nothing', () => expect(again({}).plan.edits).toEqual([]));
  test('备注 can be cleared', () => expect(changes(again({ 备注: '清空' }))).toEqual([{ column: 'notes', from: '爱画画', to: '' }]));
  test.each([
    ['身份证号', [HEADER, row({ ...BASE, 身份证号: '清空' })]],
    ['姓名', [HEADER, row({ ...BASE, 姓名: '清空' })]],
  ])('%s tells who the child is and stays', (_, rows) => {
    const result = bring(roster('名册', rows), IN_USE);
    expect(codes(result)).toContain('roster.clearsIdentity');
    expect(changes(result)).toEqual([]);
  });
  test('a column that the ledger does not have', () => {
    const result = bring(
      roster('名册', [
        ['姓名', '身份证号', '爱好'],
        ['王小明', ONE, '清空'],
      ]),
      IN_USE,
    );
    expect(codes(result)).toEqual(['roster.nothingToClear']);
    expect(childrenOf(result.after)[0]?.['notes']).toBe('爱画画');
  });
  test('what is cleared is not filled in again from the ID or the title, at the second import neither', () => {
    const rows = [['三年级2班'], ['姓名', '身份证号', '性别', '班级'], ['王小明', ONE, '清空', '清空']];
    const result = bring(roster('名册', rows), IN_USE);
    expect(changes(result)).toEqual([
      { column: 'sex', from: '男', to: '' },
      { column: 'class', from: '三年级1班', to: '' },
    ]);
    expect(bring(roster('名册', rows), result.after).plan.edits).toEqual([]);
  });
  test('a new child has nothing to clear', () => {
    const result = bring(roster('名册', [HEADER, row({ ...BASE, 姓名: '李芳', 身份证号: TWO, 监护人电话: '清空' })]), IN_USE);
    expect(childrenOf(result.after)[1]).toEqual(expect.not.objectContaining({ guardianPhone: expect.anything() }));
  });
});
