/** Saves a workbook as `.xlsx`. */
import { quoteSheet, rectAddress, type Rect, type Sheet, type Workbook } from '../../model';
import { toFileFormula } from '../formula-text';
import { attrs, content } from '../xml';
import { StringTable } from './cells';
import { DECLARATION, MAIN_NAMESPACE, PackageWriter, RELATION_NAMESPACE } from './package';
import { writeCustomXml, writeProperties } from './properties';
import { writeSheet } from './sheet';
import { StyleWriter } from './styles';
import { themeXml } from './theme';

const PATH = 'xl/workbook.xml';
const CALCULATION = { automatic: undefined, automaticExceptTables: 'autoNoTable', manual: 'manual' };

/**
 * The bytes of an `.xlsx`; equal workbooks give equal bytes. Calculated values are stored beside their formulas, and
 * Excel is asked to calculate everything once on opening. Dynamic arrays are marked as such.
 */
export function writeXlsx(workbook: Workbook): Uint8Array {
  const files = new PackageWriter();
  const styles = new StyleWriter(workbook);
  const strings = new StringTable();
  const counters = { table: 0, chart: 0 };
  let dynamic = false;
  files.relate('', 'officeDocument', PATH);
  writeProperties(files, workbook);
  const target = {
    files,
    workbook,
    styles,
    strings,
    next: (kind: 'table' | 'chart') => ++counters[kind],
    usesDynamicArrays: () => void (dynamic = true),
  };
  const sheets = workbook.sheets.map((sheet, index) => {
    const id = files.relate(PATH, 'worksheet', writeSheet(target, sheet, index + 1));
    const state = sheet.visibility === 'visible' ? undefined : sheet.visibility;
    return `<sheet${attrs({ name: sheet.name, sheetId: index + 1, state, 'r:id': id })}/>`;
  });
  files.add('xl/styles.xml', styles.write(), 'styles');
  files.relate(PATH, 'styles', 'xl/styles.xml');
  files.add('xl/theme/theme1.xml', themeXml(workbook.defaultFont.name ?? '等线'), 'theme');
  files.relate(PATH, 'theme', 'xl/theme/theme1.xml');
  const open = `${DECLARATION}<sst xmlns="${MAIN_NAMESPACE}" count="${strings.uses}" uniqueCount="${strings.size}">`;
  files.add('xl/sharedStrings.xml', [open, ...strings.pieces(), '</sst>'], 'sharedStrings');
  files.relate(PATH, 'sharedStrings', 'xl/sharedStrings.xml');
  if (dynamic) {
    files.add('xl/metadata.xml', DYNAMIC_METADATA, 'sheetMetadata');
    files.relate(PATH, 'sheetMetadata', 'xl/metadata.xml');
  }
  writeCustomXml(files, workbook, PATH);
  const active = Math.max(
    workbook.sheets.findIndex((sheet) => sheet.id === workbook.activeSheetId),
    0,
  );
  const names = namesXml(workbook);
  files.add(
    PATH,
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}"><workbookPr${attrs({ date1904: workbook.date1904 || undefined })}/>` +
      `<bookViews><workbookView${attrs({ activeTab: active })}/></bookViews><sheets>${sheets.join('')}</sheets>` +
      (names === '' ? '' : `<definedNames>${names}</definedNames>`) +
      `<calcPr${attrs({ calcId: 191029, calcMode: CALCULATION[workbook.calculationMode], fullCalcOnLoad: true })}/></workbook>`,
    'workbook',
  );
  return files.pack();
}

/** Says that cells marked `cm="1"` hold dynamic arrays. */
const DYNAMIC_METADATA =
  `${DECLARATION}<metadata xmlns="${MAIN_NAMESPACE}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function namesXml(workbook: Workbook): string {
  const entries: { name: string; scope: number | undefined; xml: string }[] = [];
  const add = (name: string, scope: number | undefined, formula: string, more: Record<string, string | boolean | undefined> = {}): void => {
    entries.push({
      name,
      scope,
      xml: `<definedName${attrs({ name, localSheetId: scope, ...more })}>${content(formula)}</definedName>`,
    });
  };
  for (const one of workbook.names) {
    const scope = one.scope === undefined ? undefined : workbook.sheets.findIndex((sheet) => sheet.id === one.scope);
    if (scope === -1) continue;
    add(one.name, scope, toFileFormula(one.formula), {
      hidden: one.visible ? undefined : true,
      comment: one.comment || undefined,
    });
  }
  workbook.sheets.forEach((sheet, index) => {
    const { printArea, titleRows, titleColumns } = sheet.pageLayout;
    if (printArea) add('_xlnm.Print_Area', index, place(sheet, printArea));
    const titles = [
      ...(titleColumns ? [place(sheet, { row: 0, rows: 1_048_576, ...titleColumns })] : []),
      ...(titleRows ? [place(sheet, { column: 0, columns: 16_384, ...titleRows })] : []),
    ];
    if (titles.length > 0) add('_xlnm.Print_Titles', index, titles.join(','));
    if (sheet.autoFilter) add('_xlnm._FilterDatabase', index, place(sheet, sheet.autoFilter.rect), { hidden: true });
  });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : (a.scope ?? -1) - (b.scope ?? -1)))
    .map(({ xml }) => xml)
    .join('');
}

function place(sheet: Sheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${rectAddress(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}
