/** Which row of the ledger a child of a roster is: by ID, by name and birth date, never by name alone. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { child, codes, outcomes } from '../brought';
import { bring } from '../messy';
import { id, roster } from '../rosters';

describe('matching', () => {
  const first = roster('三年级1班', [
    ['姓名', '身份证号', '出生日期', '监护人电话', '班级'],
    ['王小明', id('52212120150314001'), '', '13812345678', '三年级1班'],
    ['王小红', '', '2015-05-05', '13812345678', '三年级1班'],
    ['王小刚', id('52212120150314003'), '', '13812345678', '三年级1班'],
  ]);
  const { after } = bring(first);
  const again = (...rows: Raw[][]) => bring(roster('x', [['姓名', '身份证号', '出生日期', '监护人电话', '班级'], ...rows]), after);

  test('by ID; a blank does not erase; only the changed cell is written', () => {
    const result = again(['王小明', id('52212120150314001'), '', '13999999999', '']);
    expect(result.preview.rows[0]).toMatchObject({
      outcome: 'changed',
      childId: 'L2026-0001',
      changes: [{ column: 'guardianPhone', from: '13812345678', to: '13999999999' }],
    });
    expect(child(result.after, '王小明', 'class', 'guardianPhone')).toEqual(['三年级1班', '13999999999']);
  });
  test('by name and birth date, which brings the ID', () => {
    const result = again(['王小红', id('52212120150505002'), '', '', '']);
    expect(result.preview.rows[0]?.changes.map((change) => change.column)).toEqual(['residentId', 'sex']);
  });
  test('never by name alone', () => {
    expect(outcomes(again(['王小明', '', '2014-01-01', '', '']))).toEqual(['2 王小明 new']);
    expect(codes(again(['王小明', '', '2014-01-01', '', '']))).toEqual(['2 roster.sameName']);
    expect(outcomes(again(['王小明', '', '', '13812345678', '三年级1班']))).toEqual(['2 王小明 blocked']);
  });
  test('same name and birth date with another ID is another child', () => {
    const result = again(['王小明', id('52212120150314021'), '', '', '']);
    expect(outcomes(result)).toEqual(['2 王小明 new']);
    expect(codes(result)).toEqual(['2 roster.sameNameAndBirth']);
  });
  test('unknown never replaces a value, but fills a blank', () => {
    expect(again(['王小明', id('52212120150314001'), '', '未知', '']).preview.rows[0]?.outcome).toBe('unchanged');
  });
  test('the same child twice in a roster is brought once', () => {
    const row: Raw[] = ['新来', id('52212120150606002'), '', '', ''];
    expect(outcomes(again(row, row))).toEqual(['2 新来 new', '3 新来 blocked']);
  });
  test.each<[string, Raw[], Raw[], string]>([
    ['with and without a number', ['新来', id('52212120150606002'), '', '', ''], ['新来', '', '2015-06-06', '', ''], 'blocked'],
    ['without and with a number', ['新来', '', '2015-06-06', '', ''], ['新来', id('52212120150606002'), '', '', ''], 'blocked'],
    ['two numbers: namesakes', ['新来', id('52212120150606002'), '', '', ''], ['新来', id('52212120150606004'), '', '', ''], 'new'],
  ])('the same name and birth date twice in a roster, %s', (_, one, other, outcome) => {
    expect(again(one, other).preview.rows[1]?.outcome).toBe(outcome);
  });
  test('who is missing from the roster of a class is listed', () => {
    const result = again(['王小明', id('52212120150314001'), '', '', '三年级1班']);
    expect(result.preview.missing.map((one) => one.name)).toEqual(['王小红', '王小刚']);
  });
  test('file numbers go on after the highest', () => {
    expect(again(['新来', id('52212120150606002'), '', '', '']).preview.rows[0]?.childId).toBe('L2026-0004');
  });
  test('a wrong value never replaces a right one', () => {
    expect(again(['王小明', id('52212120150314001'), '', '138', '三年级9x班']).preview.rows[0]).toMatchObject({
      outcome: 'changed',
      changes: [{ column: 'guardianPhone', to: '138' }],
    });
    expect(again(['王小明', id('52212120150314001'), '', '1381234567', '火箭班']).preview.rows[0]).toMatchObject({ outcome: 'unchanged' });
  });
});
