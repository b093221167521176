/** The leak scan of cells: what is found, and what belongs where it stands. */
import type { Finding } from '../../../../src/ledger/model/finding';
import type { Raw } from '../../../../src/ledger/model/raw';
import { leakScan } from '../../../../src/ledger/privacy/leaks/leak-scan';
import { CHILDREN } from '../../../../src/ledger/tables';
import { snapshotOf } from '../../build-snapshot';
import { brief, CHILD, ID, inCells, MASKED, scan, snapshot } from './scanned';
import { scannedSheet, scannedWorkbook } from '../../../support/scanned-contents';

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

test.each([
  ['贵州省雷山县青山村三组12号', '贵州省雷****'],
  ['父亲服刑，母亲改嫁', '父亲服刑****'],
])('of an address or a remark only the beginning is shown: %s', (cell, content) => {
  expect(inCells([[cell]])[0]?.place.content).toBe(content);
});

test("the archive's own columns hold what belongs there; free text and wrong columns are named", () => {
  const headers = CHILDREN.columns.map(({ header }) => header.zh);
  const row = snapshot.tables.Children!.rows[0]!;
  const archive = (change: Readonly<Record<string, Raw>>): Finding[] =>
    scan(
      scannedWorkbook({
        sheets: [scannedSheet({ name: '档案台账', values: [headers, row.map((cell, at) => change[CHILDREN.columns[at]!.key] ?? cell)] })],
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

test('a sheet of the ledger itself is never clean', () => {
  expect(
    brief(inCells([CHILDREN.columns.map(({ header }) => header.zh), [...snapshot.tables.Children!.rows[0]!]], { name: '档案台账' })),
  ).toEqual(['leak.ledgerSheet']);
  const calendar = snapshotOf({ Children: [CHILD], Terms: [] });
  expect(leakScan(calendar, scannedWorkbook({ sheets: [scannedSheet({ name: '校历' })] }), { kind: 'sheet', masked: MASKED })).toEqual([]);
});

test('without a ledger the names are not known, and that is said', () => {
  const [finding, ...rest] = leakScan(snapshotOf({}), scannedWorkbook({ sheets: [scannedSheet({ values: [['王小明 13800138000']] })] }), {
    kind: 'sheet',
    masked: MASKED,
  });
  expect(finding).toMatchObject({ code: 'leak.cells', parameters: { what: '电话号码' } });
  expect(brief(rest)).toEqual(['leak.unknownNames']);
});
