/** A column that a person leaves out: the roster is read as if it were not there, and it is said that it was left out. */
import type { Raw } from '../../../../src/ledger/model/raw';
import { bring, childrenOf, LEDGER, lostCells } from '../messy';
import { id, roster } from '../rosters';

const [ONE, TWO] = [id('52212120150314001'), id('52212120150520002')];
const WRONG_ID = '522121201503140019';

interface Case {
  readonly rows: readonly (readonly Raw[])[];
  readonly left: readonly string[];
  /** What the ledger says of the first child, `undefined` for what must be blank. */
  readonly child: Readonly<Record<string, Raw | undefined>>;
}

const CASES: readonly (readonly [string, Case])[] = [
  [
    'a column of ours',
    {
      rows: [
        ['姓名', '身份证号', '父亲电话'],
        ['王小明', ONE, '13800000001'],
      ],
      left: ['父亲电话'],
      child: { name: '王小明', fatherPhone: undefined, notes: undefined },
    },
  ],
  [
    'a column of which every cell is wrong: nothing is said of its cells',
    {
      rows: [
        ['姓名', '出生日期', '身份证号'],
        ['王小明', '2015-3-14', WRONG_ID],
      ],
      left: ['身份证号'],
      child: { name: '王小明', residentId: undefined, notes: undefined },
    },
  ],
  [
    'a column that would go to 备注',
    {
      rows: [
        ['姓名', '身份证号', '爱好', '特长'],
        ['王小明', ONE, '足球', '画画'],
      ],
      left: ['爱好'],
      child: { notes: '特长：画画' },
    },
  ],
  [
    'one of several columns of the same name',
    {
      rows: [
        ['姓名', '身份证号', '电话', '电话'],
        ['王小明', ONE, '13800000001', '13800000002'],
      ],
      left: ['电话（1）'],
      child: { homePhone: '13800000002', notes: undefined },
    },
  ],
  [
    'the first of two columns that mean the same: the second may be about somebody else',
    {
      rows: [
        ['姓名', '身份证号', '民族', '学生民族'],
        ['王小明', ONE, '汉', '苗'],
      ],
      left: ['民族'],
      child: { nationality: undefined, notes: '学生民族：苗' },
    },
  ],
  [
    'the parts of an address, all together',
    {
      rows: [
        ['姓名', '身份证号', '户籍所在地', ''],
        ['', '', '县', '村'],
        ['王小明', ONE, '绥阳县', '青山村'],
      ],
      left: ['户籍所在地▸县、户籍所在地▸村'],
      child: { registeredPlace: undefined, notes: undefined },
    },
  ],
  [
    'a column without a header',
    {
      rows: [
        ['姓名', '身份证号', ''],
        ['王小明', ONE, '足球'],
      ],
      left: ['C列'],
      child: { notes: undefined },
    },
  ],
  [
    'the class: a title still says it',
    {
      rows: [
        ['三年级1班花名册', '', ''],
        ['姓名', '身份证号', '班级'],
        ['王小明', ONE, '四年级2班'],
      ],
      left: ['班级'],
      child: { class: '三年级1班' },
    },
  ],
];

test.each(CASES)('%s', (_, { rows, left, child }) => {
  const source = roster('名册', rows, [
    ...(rows[1]?.[0] === '' ? [0, 1].map((column) => ({ row: 0, column, rows: 2, columns: 1 })) : []),
    ...(rows[0]?.[3] === '' ? [{ row: 0, column: 2, rows: 1, columns: 2 }] : []),
  ]);
  const result = bring(source, LEDGER, { leftColumns: left });
  expect(childrenOf(result.after)).toHaveLength(1);
  const [found = {}] = childrenOf(result.after);
  expect(Object.fromEntries(Object.keys(child).map((key) => [key, found[key]]))).toEqual(child);
  expect(result.plan.findings.filter(({ severity }) => severity !== 'hint')).toEqual(
    left[0] === '电话（1）' ? [expect.objectContaining({ code: 'roster.ambiguousHeader' })] : [],
  );
  const said = result.plan.findings.filter(({ code }) => code === 'roster.leftHeader').map(({ place }) => place.header);
  expect(said.join('、')).toBe(left.join('、').replace('（1）', ''));
  expect(result.preview.mapping.filter(({ column }) => column === null).map(({ header }) => header)).toEqual(said.map(() => left[0]));
  expect(lostCells(result, source)).toEqual([]);
});

test('the names of the children are never left out', () => {
  const source = roster('名册', [
    ['姓名', '身份证号'],
    ['王小明', ONE],
  ]);
  const result = bring(source, LEDGER, { leftColumns: ['姓名'] });
  expect(childrenOf(result.after)).toEqual([expect.objectContaining({ name: '王小明' })]);
});

test('the same column of every sheet; nothing of it is changed in the ledger', () => {
  const sheet = (name: string, child: string, number: string, phone: string) =>
    roster(name, [
      ['姓名', '身份证号', '父亲电话'],
      [child, number, phone],
    ]);
  const before = bring([sheet('甲', '王小明', ONE, '13800000001'), sheet('乙', '李芳', TWO, '13800000002')]).after;
  const later = [sheet('甲', '王小明', ONE, '13900000001'), sheet('乙', '李芳', TWO, '清空')];
  expect(bring(later, before).preview.counts.changed).toBe(2);
  expect(bring(later, before, { leftColumns: ['父亲电话'] }).plan.edits).toEqual([]);
});

test('a header that is asked about is no question when it is left out, and frees the column it would fill', () => {
  const source = roster('名册', [
    ['姓名', '身份证号', '联系电话', '家长电话'],
    ['王小明', ONE, '13800000001', '13800000002'],
  ]);
  const result = bring(source, LEDGER, { leftColumns: ['联系电话'] });
  expect(result.preview.ambiguousHeaders.map(({ header, chosen }) => [header, chosen])).toEqual([['家长电话', 'homePhone']]);
});
