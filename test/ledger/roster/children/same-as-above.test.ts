/** 同上 in a roster: what the child above has, said with its row; never for what no two children share. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from '../messy';
import { id, roster } from '../rosters';

const HEADER = ['姓名', '身份证号', '班级', '家庭住址', '父亲电话', '爱好', '备注'];
const source = (...rows: Raw[][]) => roster('名册', [HEADER, ...rows]);
const FIRST: Raw[] = ['王小明', id('52212120150314001'), '三(1)班', '青山村一组', 13812345671, '足球', '哥哥'];
const SECOND: Raw[] = ['王小红', id('52212120150314002'), '〃', '同上', '（同上）', '同上', '同上'];

test('cells take what the child above has, and say from which row', () => {
  const rows = source(FIRST, SECOND);
  const result = bring(rows);
  expect(childrenOf(result.after)[1]).toMatchObject({
    class: '三年级1班',
    address: '青山村一组',
    fatherPhone: '13812345671',
    notes: '同上；爱好：足球',
  });
  const said = result.plan.findings.filter(({ code }) => code === 'roster.sameAsAbove');
  expect(said.map(({ severity, place, parameters }) => [place.header, place.content, severity, parameters])).toEqual([
    ['班级', '〃', 'hint', { content: '三(1)班', row: 2 }],
    ['家庭住址', '同上', 'hint', { content: '青山村一组', row: 2 }],
    ['父亲电话', '（同上）', 'warning', { content: '13812345671', row: 2 }],
    ['爱好', '同上', 'hint', { content: '足球', row: 2 }],
  ]);
  expect(lostCells(result, rows)).toEqual([]);
  expect(bring(rows, result.after).plan.edits).toEqual([]);
});

test('several in a row all mean the last child that says something; sums and repeated headers between them are nobody', () => {
  const third: Raw[] = ['王小军', id('52212120150314003'), '同上', '同上', '同上', '', ''];
  const result = bring(source(FIRST, ['小计', '1人'], HEADER, SECOND, third));
  expect(childrenOf(result.after)[2]).toMatchObject({ class: '三年级1班', address: '青山村一组', fatherPhone: '13812345671' });
});

test('nothing above: the cell is read as it stands and named', () => {
  const result = bring(source(['王小明', id('52212120150314001'), '三(1)班', '青山村一组', '同上', '', '']));
  expect(childrenOf(result.after)[0]).toMatchObject({ notes: '父亲电话：同上' });
  expect(result.plan.findings.map(({ code }) => code)).toContain('phone.words');
});

test('a child is never taken for the one above', () => {
  const result = bring(source(FIRST, ['王小红', '同上', '三(1)班', '', '', '', '']));
  expect(result.preview.counts).toMatchObject({ new: 1, blocked: 1 });
});
