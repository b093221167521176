/** Rosters that once put a cell in a wrong place, or a child into a wrong class, without a word. */
import type { Raw } from '../../../src/ledger/model/raw';
import { bring, childrenOf, lostCells } from './messy';
import { id, roster } from './rosters';

const ONE = id('52212120150314001');
const TWO = id('52212120150520002');
const codes = (result: ReturnType<typeof bring>): string[] => result.plan.findings.map((one) => one.code);

describe('headers in two rows', () => {
  const PARENTS = [
    ['序号', '姓名', '身份证号', '父母情况', '', '', '', '备注'],
    ['', '', '', '姓名', '电话', '姓名', '电话', ''],
    [1, '王小明', ONE, '王强', '13800000001', '周丽', '13800000002', ''],
    [2, '李芳', TWO, '李强', '13800000003', '周丽', '13800000004', ''],
  ];
  test.each([
    ['merged', [{ row: 0, column: 3, rows: 1, columns: 4 }]],
    ['not merged', []],
  ])('a group over two persons, %s: no parent becomes a child', (_, merges) => {
    const source = roster('三年级1班', PARENTS, merges);
    const result = bring(source);
    expect(childrenOf(result.after).map((child) => [child['name'], child['class']])).toEqual([
      ['王小明', '三年级1班'],
      ['李芳', '三年级1班'],
    ]);
    expect(result.preview.counts.blocked).toBe(0);
    expect(lostCells(result, source)).toEqual([]);
  });
  test('groups of which we have no column, and a qualified guardian', () => {
    const source = roster('三年级1班', [
      ['姓名', '身份证号', '外出务工父母情况', '', '', '', '实际监护人', '', ''],
      ['', '', '姓名', '关系', '务工地', '电话', '姓名', '关系', '电话'],
      ['王小明', ONE, '王一', '父亲', '广东省东莞市', '13800000001', '王二', '爷爷', '13800000002'],
    ]);
    const result = bring(source);
    expect(childrenOf(result.after)).toEqual([
      expect.objectContaining({ name: '王小明', guardianName: '王二', guardianRelation: '祖父', guardianPhone: '13800000002' }),
    ]);
    expect(lostCells(result, source)).toEqual([]);
  });
});

describe('which class', () => {
  test.each([
    ['四2', '四年级2班'],
    ['五(3)', '五年级3班'],
    ['二年级', '二年级'],
    ['9.1', undefined],
    ['1', undefined],
    ['Sheet1', undefined],
  ])('a sheet called %s', (name, found) => {
    const [child] = childrenOf(
      bring(
        roster(name, [
          ['姓名', '身份证号'],
          ['王小明', ONE],
        ]),
      ).after,
    );
    expect(child?.['class']).toBe(found);
  });
  test.each([
    ['二年级', '二年级'],
    ['学前班', '学前班'],
    ['二年级留守儿童名册', undefined],
    ['二年级1班、2班留守儿童名册', undefined],
  ])('below the title %s no child has the class of the title before', (title, found) => {
    const result = bring(roster('全校', [['三年级1班'], ['姓名', '身份证号'], ['王小明', ONE], [title, ''], ['李芳', TWO]]));
    expect(childrenOf(result.after).map((child) => child['class'])).toEqual(['三年级1班', found]);
    expect(result.preview.counts.blocked).toBe(0);
  });
  test('the name of the sheet and the title disagree', () => {
    const rows: Raw[][] = [['四年级2班留守儿童'], ['姓名', '身份证号'], ['王小明', ONE]];
    expect(codes(bring(roster('三年级1班', rows)))).toContain('roster.classDiffers');
    expect(codes(bring(roster('四（2）班', rows)))).not.toContain('roster.classDiffers');
    expect(codes(bring(roster('三年级1班', rows), undefined, { className: '五年级1班' }))).not.toContain('roster.classDiffers');
  });
  test('a grade does not replace a class of that grade', () => {
    const known = bring(
      roster('三年级1班', [
        ['姓名', '身份证号'],
        ['王小明', ONE],
      ]),
    ).after;
    const again = (grade: string) =>
      bring(
        roster('x', [
          ['姓名', '身份证号', '年级'],
          ['王小明', ONE, grade],
        ]),
        known,
      );
    expect(again('三年级').plan.edits).toEqual([]);
    expect(childrenOf(again('四年级').after)[0]?.['class']).toBe('四年级');
  });
});

test.each([['填表日期'], ['填报时间'], ['班主任签字'], ['男生'], ['男生：1人'], ['本班人数'], ['总人数'], ['青山村小计']])(
  'no child is called %s',
  (words) => {
    const result = bring(
      roster('三年级1班', [
        ['性别', '姓名', '出生日期'],
        ['男生', '王小明', '2015-3-14'],
        ['', words, '2026-9-1'],
      ]),
    );
    expect(childrenOf(result.after).map((child) => child['name'])).toEqual(['王小明']);
    expect(codes(result)).toContain('roster.skippedRow');
  },
);

test('a number alone in a row has slipped out of the row of a child', () => {
  const result = bring(
    roster('三年级1班', [
      ['姓名', '身份证号', '电话'],
      ['王小明', ONE, '13800000001'],
      ['', '', '13800000002'],
    ]),
  );
  expect(codes(result)).toContain('roster.rowWithoutName');
});

describe('the same header again', () => {
  const HEADER = ['姓名', '身份证号', '监护人', '关系', '电话', '父亲', '电话', '母亲', '身份证号', '电话'];
  const source = roster('三年级1班', [
    HEADER,
    ['王小明', ONE, '王大山', '爷爷', '13800000001', '王强', '13800000002', '周丽', id('52212119800101002'), '13800000003'],
  ]);
  test('belongs to the person left of it', () => {
    const result = bring(source);
    expect(childrenOf(result.after)[0]).toMatchObject({
      guardianPhone: '13800000001',
      fatherPhone: '13800000002',
      motherPhone: '13800000003',
    });
    expect(lostCells(result, source)).toEqual([]);
  });
  test('is asked about once for each, and remembered for each', () => {
    const answers = { '电话（1）': 'homePhone', '电话（2）': 'notes' };
    const result = bring(source, undefined, { answers });
    expect(result.preview.ambiguousHeaders.map(({ header, chosen }) => [header, chosen])).toEqual([
      ['电话（1）', 'homePhone'],
      ['电话（2）', 'notes'],
      ['电话（3）', 'motherPhone'],
    ]);
    const setting = result.plan.edits.find((edit) => edit.kind === 'setting');
    const ledger = { ...result.after, settings: { ...result.after.settings, rosterAnswers: setting?.value as Record<string, string> } };
    expect(bring(source, ledger).preview.ambiguousHeaders.map(({ chosen }) => chosen)).toEqual(['homePhone', 'notes', 'motherPhone']);
  });
  test('what may be about somebody else is pointed at where it stands', () => {
    const doubles = bring(source).plan.findings.filter(({ code }) => code === 'roster.doubleHeader');
    expect(doubles.map(({ place }) => [place.header, place.column])).toEqual([['身份证号', 8]]);
  });
});

describe('more in a cell than its column asks for', () => {
  const brought = (header: readonly string[], cells: readonly Raw[]) =>
    bring(
      roster('三年级1班', [
        ['姓名', '身份证号', ...header],
        ['王小明', ONE, ...cells],
      ]),
    );
  test.each<[header: string[], cells: Raw[], child: Record<string, Raw>, code: string]>([
    [['监护人'], ['王大山（爷爷）'], { guardianName: '王大山', guardianRelation: '祖父' }, 'roster.cellDivided'],
    [['监护人'], ['王大山 爷爷 13812345678'], { guardianName: '王大山', guardianPhone: '13812345678' }, 'roster.cellDivided'],
    [['监护人'], ['王大山13812345678'], { guardianName: '王大山', guardianPhone: '13812345678' }, 'roster.cellDivided'],
    [['父亲'], ['王强 13812345678'], { fatherName: '王强', fatherPhone: '13812345678' }, 'roster.cellDivided'],
    [
      ['父亲', '父亲电话'],
      ['王强13812345678', '13812345679'],
      { fatherPhone: '13812345679', notes: '父亲：13812345678' },
      'roster.partToNotes',
    ],
    [
      ['父亲电话'],
      ['13800000001（父）、13800000002（母）'],
      { fatherPhone: '13800000001（父）', motherPhone: '13800000002（母）' },
      'roster.cellDivided',
    ],
    [['母亲电话'], ['爸爸13800000001'], { fatherPhone: '13800000001（爸爸）' }, 'roster.cellDivided'],
    [['父亲'], ['张三/李四'], { notes: '父亲：张三/李四' }, 'roster.severalPersons'],
    [['监护人'], ['王大山、李二婶'], { notes: '监护人：王大山、李二婶' }, 'roster.severalPersons'],
  ])('%j %j', (header, cells, child, code) => {
    const result = brought(header, cells);
    expect(childrenOf(result.after)[0]).toMatchObject(child);
    expect(codes(result)).toContain(code);
  });
  test('a number in the wrong parent’s column leaves that column empty', () =>
    expect(childrenOf(brought(['母亲电话'], ['爸爸13800000001']).after)[0]).not.toHaveProperty('motherPhone'));
  test.each([['王 大山'], ['欧阳大山'], ['阿不都·热合曼']])('%s is one name', (name) =>
    expect(codes(brought(['监护人'], [name]))).not.toContain('roster.cellDivided'),
  );
});

test('struck-out rows and formulas without a result are named by their cells', () => {
  const source = roster('三年级1班', [
    ['姓名', '身份证号', '监护人'],
    ['王小明', ONE, ''],
  ]);
  const findings = bring({ ...source, struckRows: [1], uncomputed: [{ row: 1, column: 2 }] }).plan.findings;
  expect(findings.map(({ code, parameters }) => [code, parameters?.['names']])).toEqual([
    ['roster.struckRows', '2'],
    ['roster.uncomputed', 'C2'],
  ]);
});
