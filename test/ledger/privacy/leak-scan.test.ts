/** The leak scan: what is found where, what belongs where it stands, and that no finding shows what it found. */
import type { Raw } from '../../../src/ledger/model/raw';
import type { ScannedSheet, WorkbookContents } from '../../../src/ledger/privacy/contents';
import { leakScan, type LeakScope } from '../../../src/ledger/privacy/leak-scan';
import { CHILDREN } from '../../../src/ledger/tables';
import type { Finding } from '../../../src/ledger/model/finding';
import { findingSentence } from '../../../src/locales/finding-sentence';
import { d } from '../calendar/helpers';
import { snapshotOf } from '../build-snapshot';

const ID = '522635201703150011';
const CHILD = {
  childId: 'L1',
  name: '王小明',
  class: '三年级1班',
  residentId: ID,
  guardianName: '李秀英',
  fatherName: '王大山',
  guardianPhone: '13800138000',
  address: '贵州省雷山县青山村三组12号',
  notes: '父亲服刑，母亲改嫁',
  joinedOn: d('2026-09-01'),
};
const snapshot = snapshotOf({ Children: [CHILD] });

const sheet = (change: Partial<ScannedSheet> = {}): ScannedSheet => ({
  name: 'Sheet1',
  visible: true,
  generated: false,
  firstRow: 1,
  firstColumn: 0,
  values: [],
  hiddenRows: [],
  hiddenColumns: [],
  comments: [],
  headersFooters: [],
  ...change,
});
const contents = (change: Partial<WorkbookContents> = {}): WorkbookContents => ({
  fileName: '名单.xlsx',
  sheets: [sheet()],
  names: [],
  properties: {},
  customProperties: {},
  hasSettings: false,
  unseen: [],
  ...change,
});
const MASKED = { 贴墙名单: 'wall', 班用名单: 'class', '上报表（脱敏）': 'report' } as const;
const scan = (given: WorkbookContents, kind: LeakScope['kind'] = 'sheet'): Finding[] => leakScan(snapshot, given, { kind, masked: MASKED });
const inCells = (values: readonly (readonly Raw[])[], change: Partial<ScannedSheet> = {}): Finding[] =>
  scan(contents({ sheets: [sheet({ values, ...change })] }));
const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, parameters }) => `${code} ${parameters?.['what'] ?? ''}`.trim());

test.each<[cell: Raw, found: string | undefined]>([
  ['今天家访', undefined],
  ['王*明', undefined],
  ['522635********0011', undefined],
  ['138****8000', undefined],
  ['2026-09-01', undefined],
  [46000, undefined],
  [0.35, undefined],
  [true, undefined],
  [`身份证：${ID}`, '身份证号'],
  [522635201703150000, '身份证号'],
  ['打138 0013 8000', '电话号码'],
  [13800138000, '电话号码'],
  ['６２２２０２１２３４５６７８９０１２３', '长号码（可能是账号或证件号）'],
  ['王小明', '儿童姓名'],
  ['今天和王 小明谈心', '儿童姓名'],
  ['李秀英', '家长或监护人姓名'],
  ['贵州省雷山县青山村三组12号', '详细地址'],
  [' 父亲服刑，母亲改嫁', '档案备注'],
])('a cell with %p', (cell, found) => {
  expect(brief(inCells([[cell]]))).toEqual(found === undefined ? [] : [`leak.cells ${found}`]);
});

test('one finding for a column, with its first cells; the content is masked', () => {
  const [finding, ...rest] = inCells(
    Array.from({ length: 300 }, () => ['', '打13800138000']),
    { firstRow: 4, firstColumn: 2 },
  );
  expect(rest).toEqual([]);
  expect(finding).toMatchObject({
    severity: 'error',
    parameters: { count: 300, cells: 'D4、D5、D6、D7、D8…' },
    place: { sheet: 'Sheet1', row: 4, column: 3, content: '打*******8000' },
  });
});

test.each<[place: string, change: Partial<ScannedSheet>, found: string]>([
  ['comments', { comments: [{ row: 2, column: 1, text: '李秀英 13800138000', author: '' }] }, 'leak.comment 电话号码、家长或监护人姓名'],
  ['comments without anything private', { comments: [{ row: 2, column: 1, text: '请核对', author: '' }] }, 'leak.anyComment'],
  ['hidden rows', { hiddenRows: [3, 4] }, 'leak.hiddenRows'],
  ['hidden columns', { hiddenColumns: [1] }, 'leak.hiddenColumns'],
  ['sheet names', { name: '王小明' }, 'leak.sheetName 儿童姓名'],
  ['headers and footers', { headersFooters: ['&C王小明的档案', '第 &P 页'] }, 'leak.headerFooter 儿童姓名'],
])('%s', (_place, change, found) => expect(brief(scan(contents({ sheets: [sheet(change)] })))).toEqual([found]));

test.each<[place: string, change: Partial<WorkbookContents>, found: string]>([
  ['hidden sheets', { sheets: [sheet({ visible: false })] }, 'leak.hiddenSheet'],
  ['file names', { fileName: '王小明.xlsx' }, 'leak.fileName 儿童姓名'],
  ['defined names', { names: [{ name: '联系人', formula: '="13800138000"' }] }, 'leak.name 电话号码'],
  ['defined names with other data', { names: [{ name: '旧表', formula: '={"甲";"乙"}' }] }, 'leak.nameData'],
  ['file properties', { properties: { title: '王小明等' } }, 'leak.property 儿童姓名'],
  ['author', { properties: { author: '赵老师' } }, 'leak.author'],
  ['custom properties', { customProperties: { 学期: '2026' } }, 'leak.customProperty'],
  ['custom properties with private content', { customProperties: { 电话: '13800138000' } }, 'leak.customSecret 电话号码'],
  ['settings', { hasSettings: true }, 'leak.settings'],
  ['what Excel does not show', { unseen: ['notes'] }, 'leak.unseenNotes'],
])('of a whole workbook: %s', (_place, change, found) => {
  expect(brief(scan(contents(change), 'workbook'))).toEqual([found]);
});

test('names that point to cells are no data', () => {
  expect(brief(scan(contents({ names: [{ name: '名单', formula: "='档案台账'!$A$1" }] }), 'workbook'))).toEqual([]);
});

test('a file with the archive must not go out; the same ledger known from another file says nothing of this one', () => {
  expect(brief(scan(contents({ sheets: [sheet({ name: '档案台账' })] }), 'workbook'))).toEqual(['leak.wholeLedger']);
  expect(brief(scan(contents(), 'workbook'))).toEqual([]);
});

test('a single sheet says nothing of the file that stays behind', () => {
  expect(scan(contents({ fileName: '王小明.xlsx', properties: { author: '赵老师' }, hasSettings: true }))).toEqual([]);
});

test("the archive's own columns hold what belongs there; free text and wrong columns are named", () => {
  const headers = CHILDREN.columns.map(({ header }) => header.zh);
  const row = snapshot.tables.Children!.rows[0]!;
  const archive = (change: Readonly<Record<string, Raw>>): Finding[] =>
    scan(
      contents({
        sheets: [sheet({ name: '档案台账', values: [headers, row.map((cell, at) => change[CHILDREN.columns[at]!.key] ?? cell)] })],
      }),
      'workbook',
    );
  expect(brief(archive({}))).toEqual(['leak.wholeLedger']);
  expect(brief(archive({ village: '青山村13800138000' }))).toEqual(['leak.wholeLedger', 'leak.cells 电话号码']);
  expect(brief(archive({ notes: '外婆李秀英照料' }))).toEqual(['leak.wholeLedger', 'leak.cells 家长或监护人姓名']);
  expect(brief(archive({ guardianPhone: ID }))).toEqual(['leak.wholeLedger', 'leak.cells 身份证号']);
});

test.each<[name: string, values: readonly (readonly Raw[])[], found: readonly string[]]>([
  [
    '班用名单',
    [
      ['序号', '班级', '姓名', '监护人电话'],
      [1, '三年级1班', '王小明', '13800138000'],
    ],
    [],
  ],
  [
    '班用名单',
    [
      ['序号', '班级', '姓名', '身份证号'],
      [1, '三年级1班', '王小明', ID],
    ],
    ['leak.cells 身份证号'],
  ],
  [
    '上报表（脱敏）',
    [
      ['序号', '班级', '姓名', '监护人电话'],
      [1, '', '王小明', '13800138000'],
    ],
    ['leak.cells 电话号码'],
  ],
  [
    '上报表（脱敏）',
    [
      ['序号', '班级', '姓名', '监护人姓名'],
      [1, '', '王小明', '李秀英'],
    ],
    ['leak.cells 家长或监护人姓名'],
  ],
  ['贴墙名单', [['王小明等人的名单'], ['序号', '班级', '姓名'], [1, '', '王小明']], ['leak.cells 儿童姓名']],
])('a masked list %s', (name, values, found) => expect(brief(inCells(values, { name, generated: true }))).toEqual(found));

test('a sheet of that name that the add-in did not make is looked at as any other', () => {
  expect(
    brief(
      inCells(
        [
          ['班级', '姓名'],
          ['', '王小明'],
        ],
        { name: '班用名单' },
      ),
    ),
  ).toEqual(['leak.cells 儿童姓名']);
});

test('no finding shows what it found, in no language', () => {
  const everywhere = `王小明 李秀英 ${ID} 13800138000 138-0013-8000`;
  const findings = scan(
    contents({
      fileName: everywhere,
      sheets: [
        sheet({ values: [[everywhere]], comments: [{ row: 1, column: 0, text: everywhere, author: '' }], headersFooters: [everywhere] }),
        sheet({ name: everywhere, visible: false }),
      ],
      names: [{ name: '王小明', formula: `="${everywhere}"` }],
      properties: { title: everywhere },
      customProperties: { [everywhere]: everywhere },
    }),
    'workbook',
  );
  expect(findings.length).toBeGreaterThan(10);
  for (const finding of findings) {
    const { content, ...place } = finding.place;
    for (const text of [
      findingSentence('zh-CN', finding),
      findingSentence('en', finding),
      String(content ?? ''),
      JSON.stringify(finding.parameters),
    ]) {
      expect([place.row, text.match(/王小明|李秀英|\d{7}|0013-/u)]).toEqual([place.row, null]);
    }
  }
});

test('a sheet of the ledger itself is never clean', () => {
  expect(
    brief(inCells([CHILDREN.columns.map(({ header }) => header.zh), [...snapshot.tables.Children!.rows[0]!]], { name: '档案台账' })),
  ).toEqual(['leak.ledgerSheet']);
  const calendar = snapshotOf({ Children: [CHILD], Terms: [] });
  expect(leakScan(calendar, contents({ sheets: [sheet({ name: '校历' })] }), { kind: 'sheet', masked: MASKED })).toEqual([]);
});

test('without a ledger the names are not known, and that is said', () => {
  const [finding, ...rest] = leakScan(snapshotOf({}), contents({ sheets: [sheet({ values: [['王小明 13800138000']] })] }), {
    kind: 'sheet',
    masked: MASKED,
  });
  expect(finding).toMatchObject({ code: 'leak.cells', parameters: { what: '电话号码' } });
  expect(brief(rest)).toEqual(['leak.unknownNames']);
});
