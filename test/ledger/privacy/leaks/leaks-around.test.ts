/** The leak scan beside the cells: drawings, links, rules, comments, hidden parts, names, properties; and that no finding shows what it found. */
import type { ScannedSheet, ScannedText, WorkbookContents } from '../../../../src/ledger/privacy/leaks/contents';
import { lookedAt } from '../../../../src/ledger/privacy/leaks/leak-scan';
import { PHONE } from '../../../../src/ledger/fields';
import { findingSentence } from '../../../../src/locales/finding-sentence';
import { brief, ID, scan } from './scanned';
import { scannedSheet, scannedWorkbook } from '../../../support/scanned-contents';

test.each<[place: string, change: Partial<ScannedSheet>, found: string]>([
  ['comments', { comments: [{ row: 2, column: 1, text: '李秀英 13800138000', author: '' }] }, 'leak.comment 电话号码、家长或监护人姓名'],
  ['comments without anything private', { comments: [{ row: 2, column: 1, text: '请核对', author: '' }] }, 'leak.anyComment'],
  ['hidden rows', { hiddenRows: [3, 4] }, 'leak.hiddenRows'],
  ['hidden columns', { hiddenColumns: [1] }, 'leak.hiddenColumns'],
  ['sheet names', { name: '王小明' }, 'leak.sheetName 儿童姓名'],
  ['headers and footers', { headersFooters: ['&C王小明的档案', '第 &P 页'] }, 'leak.headerFooter 儿童姓名'],
])('%s', (_place, change, found) => expect(brief(scan(scannedWorkbook({ sheets: [scannedSheet(change)] })))).toEqual([found]));

test.each<[place: string, change: Partial<WorkbookContents>, found: string]>([
  ['hidden sheets', { sheets: [scannedSheet({ visible: false })] }, 'leak.hiddenSheet'],
  ['file names', { fileName: '王小明.xlsx' }, 'leak.fileName 儿童姓名'],
  ['defined names', { names: [{ name: '联系人', formula: '="13800138000"' }] }, 'leak.name 电话号码'],
  ['defined names with other data', { names: [{ name: '旧表', formula: '={"甲";"乙"}' }] }, 'leak.nameData'],
  ['file properties', { properties: { title: '王小明等' } }, 'leak.property 儿童姓名'],
  ['author', { properties: { author: '赵老师' } }, 'leak.author'],
  ['custom properties', { customProperties: { 学期: '2026' } }, 'leak.customProperty'],
  ['custom properties with private content', { customProperties: { 电话: '13800138000' } }, 'leak.customSecret 电话号码'],
  ['settings', { hasSettings: true }, 'leak.settings'],
  ['what Excel does not show', { unseen: [{ part: 'notes' }] }, 'leak.unseenNotes'],
])('of a whole workbook: %s', (_place, change, found) => {
  expect(brief(scan(scannedWorkbook(change), 'workbook'))).toEqual([found]);
});

test('names that point to cells are no data', () => {
  expect(brief(scan(scannedWorkbook({ names: [{ name: '名单', formula: "='档案台账'!$A$1" }] }), 'workbook'))).toEqual([]);
});

test('a file with the archive must not go out; the same ledger known from another file says nothing of this one', () => {
  expect(brief(scan(scannedWorkbook({ sheets: [scannedSheet({ name: '档案台账' })] }), 'workbook'))).toEqual(['leak.wholeLedger']);
  expect(brief(scan(scannedWorkbook(), 'workbook'))).toEqual([]);
});

test('a single sheet says nothing of the file that stays behind', () => {
  expect(scan(scannedWorkbook({ fileName: '王小明.xlsx', properties: { author: '赵老师' }, hasSettings: true }))).toEqual([]);
});

const text = (kind: ScannedText['kind'], words: string, column?: number): ScannedText => ({
  kind,
  text: words,
  ...(column === undefined ? {} : { row: 2, column }),
});

test.each<[where: string, change: Partial<ScannedSheet>, found: readonly string[]]>([
  ['a text box', { texts: [text('shape', '文本框 1\n问李秀英')] }, ['leak.shape 家长或监护人姓名']],
  ['a chart', { texts: [text('chart', '王小明的成绩')] }, ['leak.chart 儿童姓名']],
  ['a hyperlink', { texts: [text('hyperlink', 'tel:13800138000', 1)] }, ['leak.hyperlink 电话号码']],
  ['a drop-down list', { texts: [text('validation', '王小明,李小红', 1)] }, ['leak.validation 儿童姓名']],
  ['the message of our own column', { texts: [text('validation', PHONE.explanation.zh, 1)] }, []],
  ['a conditional format', { texts: [text('conditionalFormat', '=A1="李秀英"')] }, ['leak.conditionalFormat 家长或监护人姓名']],
  ['a formula', { texts: [text('formula', `=IF(A1="${ID}",1,2)`, 1)] }, ['leak.formula 身份证号']],
  ['a pivot table', { pivotTables: 1 }, ['leak.pivotTable']],
  ['a picture', { pictures: 1 }, ['leak.pictures']],
  ['nothing private', { texts: [text('shape', '各班名单'), text('hyperlink', '首页!A1', 0), text('formula', '=SUM(A1:A9)', 0)] }, []],
])('%s', (_where, change, found) => expect(brief(scan(scannedWorkbook({ sheets: [scannedSheet(change)] })))).toEqual(found));

test('what is found three hundred times in a column is one thing to mend, at its first place', () => {
  const texts = Array.from({ length: 300 }, (_, row): ScannedText => ({
    kind: 'hyperlink',
    text: 'tel:13800138000',
    row: row + 2,
    column: 1,
  }));
  const findings = scan(scannedWorkbook({ sheets: [scannedSheet({ texts })] }));
  expect(findings).toMatchObject([{ parameters: { count: 300 }, place: { row: 2, column: 1, content: 'tel:*******8000' } }]);
});

test.each<[formula: string, other: boolean]>([
  ["='[名册.xlsx]一班'!A1", true],
  ["='C:\\档案\\[名册.xlsx]一班'!A1", true],
  ['=[1]一班!A1', true],
  ['=SUM([名册.xlsx]一班!A1:A9)', true],
  ["='一班'!A1", false],
  ['=SUM(Children[姓名])', false],
  ['=[@姓名]&首页!A1', false],
  ['=Children[[#All],[姓名]]', false],
  ['=IF(A1="[1]x!",1,2)', false],
])('%s refers to another file: %p', (formula, other) => {
  const findings = scan(scannedWorkbook({ sheets: [scannedSheet({ texts: [text('formula', formula, 0)] })] }));
  expect(brief(findings)).toEqual(other ? ['leak.externalLink'] : []);
});

test('what could not be looked at is named, with the sheets, and is not among what was', () => {
  const given = scannedWorkbook({
    unseen: [{ part: 'charts' }, { part: 'hyperlinks', sheet: '一班' }, { part: 'hyperlinks', sheet: '二班' }],
  });
  const findings = scan(given);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['leak.unseenPart', 'warning'],
    ['leak.unseenOnSheets', 'warning'],
  ]);
  expect(findingSentence('zh-CN', findings[1]!)).toContain('一班、二班');
  expect(lookedAt(given, 'workbook')).not.toContain('charts');
  expect(lookedAt(given, 'workbook')).toContain('hyperlinks');
  expect(lookedAt(given, 'sheet')).not.toContain('properties');
});

test('no finding shows what it found, in no language', () => {
  const KINDS = ['formula', 'shape', 'chart', 'hyperlink', 'validation', 'conditionalFormat'] as const;
  const everywhere = `王小明 李秀英 ${ID} 13800138000 138-0013-8000`;
  const findings = scan(
    scannedWorkbook({
      fileName: everywhere,
      sheets: [
        scannedSheet({
          values: [[everywhere]],
          comments: [{ row: 1, column: 0, text: everywhere, author: '' }],
          headersFooters: [everywhere],
          texts: KINDS.map((kind) => text(kind, everywhere, 1)),
          pivotTables: 1,
        }),
        scannedSheet({ name: everywhere, visible: false }),
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
