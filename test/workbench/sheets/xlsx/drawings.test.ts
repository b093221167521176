/** Text boxes, shapes and pictures of a file: their text can be looked at; what cannot is named. */
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../../src/workbench/sheets/xlsx';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (id: string, type: string, target: string): string =>
  `<Relationships xmlns="p"><Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/></Relationships>`;
const named = (name: string, more = ''): string => `<xdr:nvSpPr><xdr:cNvPr id="1" name="${name}" ${more}/></xdr:nvSpPr>`;
const paragraph = (...runs: string[]): string => `<a:p>${runs.map((run) => `<a:r><a:t>${run}</a:t></a:r>`).join('')}</a:p>`;
const box = (name: string, ...paragraphs: string[]): string =>
  `<xdr:sp>${named(name)}<xdr:txBody>${paragraphs.join('')}</xdr:txBody></xdr:sp>`;
const anchor = (content: string): string => `<xdr:twoCellAnchor>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

function fileWith(drawing: string): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relations('r1', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="${TYPE}"><sheets><sheet name="通知" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('r1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns:r="${TYPE}"><sheetData/><drawing r:id="r1"/></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations('r1', 'drawing', '../drawings/drawing1.xml'),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a" xmlns:mc="mc">${drawing}</xdr:wsDr>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const workbook = readXlsx(
  fileWith(
    anchor(box('文本框 1', paragraph('问', '李秀英'), paragraph('13800138000'))) +
      anchor(
        `<xdr:grpSp>${named('组合')}${box('内', paragraph('甲'))}<xdr:grpSp>${named('内组')}${box('深', paragraph('乙'))}</xdr:grpSp></xdr:grpSp>`,
      ) +
      anchor(`<xdr:pic>${named('图片 2', 'descr="王小明"')}</xdr:pic>`) +
      `<mc:AlternateContent><mc:Choice>${anchor(box('新', paragraph('丙')))}</mc:Choice><mc:Fallback>${anchor('<xdr:pic/>')}</mc:Fallback></mc:AlternateContent>` +
      anchor('<xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="图示"/></xdr:nvGraphicFramePr></xdr:graphicFrame>'),
  ),
);
const [sheet] = workbook.sheets;

test('text by paragraphs, groups in groups, alternative texts, choices of newer programs', () => {
  const brief = (shapes: NonNullable<typeof sheet>['shapes']): unknown[] =>
    shapes.map(({ name, type, text, altText, shapes: inner }) => [
      name,
      type,
      text || altText,
      ...(inner.length > 0 ? [brief([...inner])] : []),
    ]);
  expect(brief(sheet!.shapes)).toEqual([
    ['文本框 1', 'GeometricShape', '问李秀英\n13800138000'],
    [
      '组合',
      'Group',
      '',
      [
        ['内', 'GeometricShape', '甲'],
        ['内组', 'Group', '', [['深', 'GeometricShape', '乙']]],
      ],
    ],
    ['图片 2', 'Image', '王小明'],
    ['新', 'GeometricShape', '丙'],
    ['图示', 'Unsupported', ''],
  ]);
});

test('all of it is gone after saving; what cannot be read is said apart', () => {
  expect(workbook.notKept).toEqual(
    expect.arrayContaining(['工作表“通知”：形状或文本框', '工作表“通知”：图片', '工作表“通知”：图表或其他图形“图示”']),
  );
  expect(workbook.unread).toEqual(['工作表“通知”：图表或其他图形“图示”']);
});
