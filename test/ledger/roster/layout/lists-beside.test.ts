/** Two lists beside each other on one sheet: told apart by what their headers mean, each with its own title and class. */
import type { Raw } from '../../../../src/ledger/model/raw';
import type { RosterSource } from '../../../../src/ledger/roster';
import { bring, childrenOf } from '../messy';
import { id, roster } from '../rosters';

const [ONE, TWO, THREE] = [id('52212120150314001'), id('52212120150520002'), id('52212120150601003')];

describe('two lists beside each other', () => {
  const beside = (
    header: readonly Raw[],
    second: readonly Raw[],
    gap: readonly Raw[],
    groups?: readonly (readonly Raw[])[],
  ): RosterSource =>
    roster('名册', [
      ['三年级1班', ...header.slice(1).map(() => ''), ...gap, '三年级2班', ...second.slice(1).map(() => '')],
      ...(groups ? [[...groups[0]!, ...gap, ...groups[1]!]] : []),
      [...header, ...gap, ...second],
      [...row(header, '王小明', ONE, '王强'), ...gap, ...row(second, '李芳', TWO, '李强')],
      [...row(header, '张三', THREE, '张强'), ...gap, ...second.map(() => '')],
    ]);
  const row = (header: readonly Raw[], name: string, number: string, father: string): Raw[] =>
    header.map((one, at) => {
      if (one === '') return '';
      if (/身份证/u.test(String(one))) return number;
      return header[at - 1] === '' && one === '父亲姓名'
        ? father
        : ({ 序号: 1, 姓名: name, 学生姓名: name, 父亲姓名: father, 性别: '' }[String(one)] ?? '');
    });
  const HEADER = ['序号', '姓名', '', '身份证号', '性别', '父亲姓名'];
  test.each<[string, RosterSource]>([
    ['with a blank column inside each', beside(HEADER, HEADER, [''])],
    ['without a blank column between them', beside(HEADER, HEADER, [])],
    ['with other words for the same', beside(HEADER, ['学生姓名', '身份证号码', '性别', '父亲姓名'], ['', ''])],
    [
      'a group at the end of the first is not carried into the second',
      beside(
        HEADER,
        HEADER,
        [],
        [
          ['', '', '', '', '', '父亲情况'],
          ['', '', '', '', '', '父亲情况'],
        ],
      ),
    ],
  ])('%s', (_, source) => {
    const result = bring(source);
    expect(childrenOf(result.after)).toEqual([
      expect.objectContaining({ name: '王小明', residentId: ONE, fatherName: '王强', class: '三年级1班' }),
      expect.objectContaining({ name: '张三', residentId: THREE, fatherName: '张强', class: '三年级1班' }),
      expect.objectContaining({ name: '李芳', residentId: TWO, fatherName: '李强', class: '三年级2班' }),
    ]);
  });
  test('titles beside each other are no groups of headers: their classes are seen', () => {
    const list = ['姓名', '身份证号', '年级', '序号'];
    const result = bring(
      roster('名册', [
        ['三年级1班', '', '', '', '四年级1班', '', '', ''],
        [...list, ...list],
        ['王小明', ONE, '', 1, '李芳', TWO, '', 1],
      ]),
    );
    expect(childrenOf(result.after).map((child) => child['class'])).toEqual(['三年级1班', '四年级1班']);
  });
  test('a title that is merged over one list is no group of it', () => {
    const [groups, list] = [
      ['学生信息', '', '父亲', '', ''],
      ['身份证号', '姓名', '姓名', '电话', '外出时间'],
    ];
    const title = ['留守儿童花名册', '', '', '', ''];
    const rows = [
      [...title, ...title],
      [...groups!, ...groups!],
      [...list!, ...list!],
      [ONE, '王小明', '王强', '13800000001', '', TWO, '李芳', '李强', '', ''],
    ];
    const result = bring(roster('名册', rows, [{ row: 0, column: 0, rows: 1, columns: 5 }]));
    expect(childrenOf(result.after)).toMatchObject([{ name: '王小明', fatherPhone: '13800000001' }, { name: '李芳' }]);
  });
  test('a title whose list cannot be told is named, unless the children have a class all the same', () => {
    const rows = (name: string) =>
      roster(name, [
        ['三年级1班', '', '四年级1班'],
        ['姓名', '身份证号', '爱好'],
        ['王小明', ONE, '足球'],
      ]);
    const unclear = (name: string) => bring(rows(name)).plan.findings.find(({ code }) => code === 'roster.classUnclear');
    expect(unclear('名册')).toMatchObject({ severity: 'warning', parameters: { count: 1 }, place: { row: 1 } });
    expect(unclear('三年级1班')).toBeUndefined();
  });
  test('a second 姓名 that begins no list is named: it may be one after all', () => {
    const { plan } = bring(
      roster('名册', [
        ['姓名', '身份证号', '姓名'],
        ['王小明', ONE, '李芳'],
      ]),
    );
    expect(plan.findings.map(({ code, severity, place }) => [code, severity, place.column])).toEqual([['roster.secondName', 'warning', 2]]);
  });
});
