/**
 * Rosters put together by chance: headers in any order and spelling, groups merged or not, noise rows, merged classes, anywhere
 * on the sheet. Whatever comes, every cell in the ledger is the truth, no cell is lost without a word, and twice is once.
 */
import { columnOf, CHILDREN } from '../../../src/ledger/tables';
import type { Raw } from '../../../src/ledger/model/raw';
import type { RosterSource } from '../../../src/ledger/roster';
import { rosterChildren } from '../../../src/workbench/samples/messy-rosters';
import type { SampleChild } from '../../../src/workbench/samples/children';
import { bring, childrenOf, lostCells, TODAY } from './messy';
import fc from '../../support/property';

const CHILDREN_AT_HAND = rosterChildren(TODAY).slice(0, 40);
/** Columns of which the sample children have values that stay the same in the ledger; the father's may stand under a group. */
const PLAIN = ['sex', 'studentNumber', 'nationality', 'class', 'boarding', 'address', 'guardianName', 'guardianRelation', 'guardianPhone'];
const GROUPED: Readonly<Record<string, string>> = { fatherName: '姓名', fatherPhone: '电话', fatherProvince: '务工地点' };
const EXTRA = ['爱好', '特长', '班主任'];

interface Column {
  readonly key: string;
  readonly group: string;
  readonly header: string;
}

const headerOf = (key: string): fc.Arbitrary<string> => {
  const { header, synonyms = [] } = columnOf(CHILDREN, key);
  const spelling = fc.constantFrom(header.zh, ...synonyms.filter((one) => /\p{Script=Han}/u.test(one) && one !== '班'));
  return fc.tuple(spelling, fc.constantFrom('', '*', '：', '\n（必填）', ' ')).map(([text, ending]) => text + ending);
};

const columnOfKey = (key: string): fc.Arbitrary<Column> =>
  GROUPED[key] === undefined
    ? headerOf(key).map((header) => ({ key, group: '', header }))
    : fc.constant({ key, group: '父亲', header: GROUPED[key] });

/** Name and ID always, others by chance, in any order; the father's together, as his group demands. */
const columns: fc.Arbitrary<Column[]> = fc
  .record({ plain: fc.subarray(PLAIN), father: fc.subarray(Object.keys(GROUPED)), extra: fc.subarray(EXTRA) })
  .chain(({ plain, father, extra }) =>
    fc.record({
      single: fc.tuple(...['name', 'residentId', ...plain].map(columnOfKey)),
      father: fc.tuple(...father.map(columnOfKey)),
      order: fc.shuffledSubarray([...Array(plain.length + extra.length + 2).keys(), -1], { minLength: plain.length + extra.length + 3 }),
      extra: fc.constant(extra.map((header): Column => ({ key: 'notes', group: '', header }))),
    }),
  )
  .map((made) => {
    const singles = [...made.single, ...made.extra];
    return made.order.flatMap((at) => (at < 0 ? made.father : (singles[at] ?? [])));
  });

const NOISE: readonly (readonly Raw[])[] = [
  [],
  ['示范小学（虚构）留守儿童花名册'],
  ['注：1.请逐项填写；2.有变动请告知。'],
  ['合计', '', '3人'],
  ['填表人：', '', '', '审核人：'],
  ['第 2 页 共 5 页'],
];

const plan = fc.record({
  columns,
  count: fc.integer({ min: 2, max: 6 }),
  first: fc.integer({ min: 0, max: 30 }),
  above: fc.array(fc.constantFrom(...NOISE.slice(0, 3)), { maxLength: 2 }),
  between: fc.array(fc.option(fc.constantFrom(...NOISE, 'header' as const), { nil: undefined, freq: 2 }), { minLength: 6, maxLength: 6 }),
  groupMerged: fc.boolean(),
  serial: fc.boolean(),
  firstRow: fc.integer({ min: 1, max: 6 }),
  firstColumn: fc.integer({ min: 0, max: 4 }),
});

interface Made {
  readonly source: RosterSource;
  readonly truth: readonly Record<string, Raw>[];
}

function make(given: typeof plan extends fc.Arbitrary<infer T> ? T : never): Made {
  const lead = given.serial ? [''] : [];
  const hasGroup = given.columns.some(({ group }) => group !== '');
  const own = [...(given.serial ? ['序号'] : []), ...given.columns.map(({ header }) => header)];
  const groupStart = given.columns.findIndex(({ group }) => group !== '');
  // Where a group stands above, the other headers stand in its row and reach down.
  const upper = given.columns.map(({ group, header }, at) => (group === '' ? header : at === groupStart ? group : ''));
  const lower = given.columns.map(({ group, header }) => (group === '' ? '' : header));
  const header: Raw[][] = hasGroup
    ? [
        [...lead.map(() => '序号'), ...upper],
        [...lead, ...lower],
      ]
    : [own];
  const children = CHILDREN_AT_HAND.slice(given.first, given.first + given.count);
  const rows: Raw[][] = [...given.above.map((row) => [...row]), ...header];
  const headerRow = given.above.length;
  children.forEach((child, at) => {
    const noise = given.between[at];
    if (noise === 'header') rows.push(...header.map((row) => [...row]));
    else if (noise) rows.push([...noise]);
    rows.push([...(given.serial ? [at + 1] : []), ...given.columns.map((column) => valueOf(child, column))]);
  });
  const width = Math.max(own.length, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const groupWidth = given.columns.filter(({ group }) => group !== '').length;
  const merges = hasGroup && given.groupMerged ? [{ row: headerRow, column: lead.length + groupStart, rows: 1, columns: groupWidth }] : [];
  return {
    source: {
      name: '名册',
      firstRow: given.firstRow,
      firstColumn: given.firstColumn,
      values,
      texts: values.map((row) => row.map(String)),
      merges,
    },
    truth: children.map((child) => truthOf(child, given.columns)),
  };
}

function valueOf(child: SampleChild, { key, header }: Column): Raw {
  if (key === 'notes') return `${header}：一般`;
  return (child.row[key] ?? '') as Raw;
}

function truthOf(child: SampleChild, made: readonly Column[]): Record<string, Raw> {
  const keys = new Set(['sex', 'birthDate', ...made.map(({ key }) => key).filter((key) => key !== 'notes')]);
  const kept = made.filter(({ key }) => key === 'notes').map((column) => `${column.header}：${valueOf(child, column)}`);
  return {
    ...Object.fromEntries(
      [...keys].flatMap((key) => (child.row[key] === '' || child.row[key] === undefined ? [] : [[key, child.row[key] as Raw]])),
    ),
    ...(kept.length > 0 ? { notes: kept.join('；') } : {}),
  };
}

test('whatever a roster looks like, the ledger holds the truth, and importing twice is importing once', () => {
  fc.assert(
    fc.property(plan, (given) => {
      const { source, truth } = make(given);
      const once = bring(source);
      expect(childrenOf(once.after)).toEqual(truth);
      expect(lostCells(once, source)).toEqual([]);
      const twice = bring(source, once.after);
      expect(twice.plan.edits).toEqual([]);
      expect(twice.preview.counts).toEqual({ new: 0, changed: 0, unchanged: truth.length, blocked: 0 });
    }),
    { numRuns: 300 },
  );
});

test('cells of any content are taken, kept or named, and never taken twice', () => {
  const junk = fc.oneof(
    fc.constantFrom<Raw>(
      '',
      '无',
      '—',
      '/',
      '清空',
      '13812345678',
      '三(1)班',
      '2015-3-14',
      '#N/A',
      '父亲',
      '=1+1',
      '\u200B=cmd',
      '5.22E+17',
      true,
    ),
    fc.string({ maxLength: 8 }),
    fc.integer({ min: 0, max: 99_999 }),
    fc.double({ min: 0, max: 1e18, noNaN: true }),
  );
  const rows = fc.array(fc.array(junk, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, named) => {
      const header: Raw[] = ['序号', '姓名', '身份证号', '出生日期', '班级', '监护人电话', '爱好', ''];
      const own = cells.map((row, at) => row.map((cell, column) => (named && column === 1 ? (CHILDREN_AT_HAND[at]?.name ?? '') : cell)));
      const values = [header, ...own];
      const source = { name: '名册', firstRow: 1, firstColumn: 0, values, texts: values.map((row) => row.map(String)), merges: [] };
      const once = bring(source);
      expect(lostCells(once, source)).toEqual([]);
      expect(bring(source, once.after).plan.edits).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
