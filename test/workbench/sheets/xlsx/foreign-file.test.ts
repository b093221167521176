import { strToU8, zipSync } from 'fflate';
import { CellError } from '../../../../src/workbench/sheets/model';
import { readXlsx } from '../../../../src/workbench/sheets/xlsx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...list: [id: string, type: string, target: string, external?: boolean][]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A file as other programs write them: prefixed names, x14 rules, shared formulas, rich text, things we do not keep. */
function foreignFile(sheet: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<x:workbook xmlns:x="m" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="一班" sheetId="1" r:id="rId1"/><x:sheet name="图" sheetId="2" r:id="rId5"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'vbaProject', 'vbaProject.bin'],
      ['rId5', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId6', 'theme', 'theme.xml'],
    ),
    'xl/sharedStrings.xml':
      '<sst><si><t>张三</t><rPh sb="0" eb="1"><t>ZHANG</t></rPh><phoneticPr/></si><si><r><rPr><b/></rPr><t>李</t></r><r><t xml:space="preserve">四 </t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="0.0_ "/></numFmts><fonts><font><sz val="12"/><color theme="1"/><name val="宋体"/></font><font><b val="0"/><sz val="12"/><color theme="4" tint="0.39997558519241921"/><name val="宋体"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills><borders><border/></borders>' +
      '<cellXfs><xf/><xf numFmtId="31" fontId="1"/><xf numFmtId="14" fillId="2"/><xf numFmtId="176"/></cellXfs></styleSheet>',
    'xl/theme.xml':
      '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m" xmlns:r="${OFFICE}">${sheet}</x:worksheet>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

const CELLS =
  '<x:sheetData><x:row r="2"><x:c r="B2" t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>1</x:v></x:c><x:c r="E2" t="inlineStr"><x:is><x:t>行内_x000A_字</x:t></x:is></x:c></x:row>' +
  '<x:row><x:c r="A3" s="1"><x:v>46266</x:v></x:c><x:c r="B3" s="2"/><x:c r="C3" t="b"><x:v>1</x:v></x:c><x:c r="D3" t="e"><x:v>#REF!</x:v></x:c><x:c r="E3" t="d"><x:v>2026-09-01</x:v></x:c><x:c r="F3" s="3" t="n"><x:v>1.5E-3</x:v></x:c></x:row>' +
  '<x:row r="4"><x:c r="A4"><x:f t="shared" ref="A4:A6" si="0">$B$1+B4*2</x:f><x:v>1</x:v></x:c></x:row><x:row r="5" outlineLevel="1"><x:c r="A5"><x:f t="shared" si="0"/><x:v>2</x:v></x:c><x:c r="C5"><x:f t="array" ref="C5:D6">_xlfn._xlws.SORT(A1:B2)</x:f><x:v>3</x:v></x:c></x:row></x:sheetData>';

describe('a file from another program', () => {
  const extensions =
    '<x:extLst><x:ext xmlns:x14="e"><x14:dataValidations xmlns:xm="x"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>代码表!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation></x14:dataValidations></x:ext>' +
    '<x:ext><x14:sparklineGroups xmlns:x14="e"><x14:sparklineGroup/></x14:sparklineGroups></x:ext></x:extLst>';
  const workbook = readXlsx(
    foreignFile(`${CELLS}${extensions}`, {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        ['rId1', 'pivotTable', '../pivotTables/p.xml'],
        ['rId2', 'threadedComment', '../t.xml'],
      ),
    }),
  );
  const sheet = workbook.sheets[0]!;
  const cell = (row: number, column: number) => sheet.cells.value(row, column);

  it('gives its values', () => {
    expect([cell(1, 1), cell(1, 2), cell(1, 4)]).toEqual(['张三', '李四 ', '行内\n字']);
    expect([cell(2, 0), cell(2, 2), cell(2, 4), cell(2, 5)]).toEqual([46266, true, 46266, 0.0015]);
    expect(cell(2, 3)).toEqual(new CellError('#REF!'));
  });

  it('gives its formulas', () => {
    expect([sheet.cells.formula(3, 0)?.text, sheet.cells.formula(4, 0)?.text]).toEqual(['=$B$1+B4*2', '=$B$1+B5*2']);
    expect(sheet.cells.formula(4, 2)).toEqual({ text: '=SORT(A1:B2)', spill: { rows: 2, columns: 2 } });
  });

  it('gives its styles with theme and indexed colours', () => {
    const style = (row: number, column: number) => workbook.styles.get(sheet.cells.styleId(row, column));
    expect(workbook.defaultFont).toEqual({ name: '宋体', size: 12 });
    expect(style(2, 0)).toEqual({ numberFormat: 'yyyy"年"m"月"d"日"', font: { color: '#8FAADC' } });
    expect(style(2, 1)).toEqual({ numberFormat: 'yyyy/m/d', fill: '#FFFF00' });
    expect(style(2, 5)).toEqual({ numberFormat: '0.0_ ' });
  });

  it('gives validations of the x14 form', () => {
    expect(sheet.validations).toEqual([
      {
        ranges: [
          { row: 1, column: 2, rows: 8, columns: 1 },
          { row: 1, column: 4, rows: 1, columns: 1 },
        ],
        type: 'list',
        formula1: '=代码表!$A$1:$A$9',
        ignoreBlanks: true,
        dropDown: true,
      },
    ]);
  });

  it('says what it cannot keep', () => {
    expect(workbook.notKept).toEqual([
      '单元格内部分文字的格式（文字保留）',
      '工作表“一班”：数据透视表',
      '工作表“一班”：批注会话（保留为普通批注）',
      '工作表“一班”：分级显示（组合的行）',
      '工作表“一班”：迷你图',
      '第 2 张表是图表工作表或宏表',
      '宏（VBA）',
    ]);
  });
});

test.each([
  ['<x:headerFooter differentFirst="1"><x:firstHeader>&amp;C封面</x:firstHeader></x:headerFooter>', '首页的页眉页脚'],
  ['<x:headerFooter differentOddEven="1"><x:evenHeader>&amp;C偶</x:evenHeader></x:headerFooter>', '偶数页的页眉页脚'],
  ['<x:pageSetup useFirstPageNumber="1" firstPageNumber="3"/>', '起始页码'],
  ['<x:sheetViews><x:sheetView showZeros="0"/></x:sheetViews>', '不显示零值'],
  ['<x:headerFooter><x:oddHeader>&amp;C每页</x:oddHeader></x:headerFooter><x:pageSetup firstPageNumber="1"/>', null],
])('what stands in attributes of what is read is named too: %s', (xml, words) => {
  expect(readXlsx(foreignFile(xml)).notKept.filter((one) => one.includes('一班'))).toEqual(
    words === null ? [] : [`工作表“一班”：${words}`],
  );
});

test.each([
  ['<font><u val="double"/></font>', ['双下划线和会计用下划线（改为单下划线）']],
  ['<font><vertAlign val="superscript"/></font>', ['上标和下标']],
  ['<font><u/><vertAlign val="baseline"/></font>', []],
])('looks of letters that are not kept are named: %s', (font, named) => {
  const styles = `<styleSheet><fonts><font/>${font}</fonts></styleSheet>`;
  expect(readXlsx(foreignFile('', { 'xl/styles.xml': styles })).notKept.filter((one) => /标|下划线/u.test(one))).toEqual(named);
});
