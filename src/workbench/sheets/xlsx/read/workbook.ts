/** Opens an `.xlsx`: the workbook part, its sheets and names, and what belongs to the file as a whole. */
import { parseRect, Workbook, type Sheet } from '../../model';
import { openPackage } from '../container';
import { XlsxError } from '../error';
import { fromFileFormula } from '../formula-text';
import { childOf, childrenOf, flag, relationId, type XmlNode } from '../xml';
import { reportWorkbookParts } from './beyond';
import { ReadContext, type Relation } from './context';
import { readCustomXml, readProperties } from './properties';
import { readSheet } from './sheet';
import { readSharedStrings } from './strings';
import { readStyles } from './styles';

/** The program name that our own files carry in their properties. */
export const APPLICATION = 'CareLedger';

/**
 * Reads a workbook from the bytes of an `.xlsx` or `.xlsm`. What the file holds beyond the model is listed in `notKept`.
 * @throws XlsxError that says in its `code` what the bytes are when they are no readable workbook.
 */
export function readXlsx(bytes: Uint8Array): Workbook {
  const workbook = new Workbook();
  const context = new ReadContext(openPackage(bytes), workbook);
  const packageRelations = context.relations('');
  const path = packageRelations.find((one) => one.type === 'officeDocument')?.target;
  if (path?.endsWith('.bin')) throw new XlsxError('binaryXlsb', path);
  const root = path === undefined ? undefined : context.part(path);
  if (path === undefined || root?.name !== 'workbook') throw new XlsxError('notXlsx', 'the zip holds no workbook part');
  const relations = context.relations(path);
  const targetOf = (type: string): string | undefined => relations.find((one) => one.type === type)?.target;
  const application = readProperties(context, packageRelations);
  workbook.date1904 = flag(childOf(root, 'workbookPr')?.attributes['date1904']);
  workbook.calculationMode =
    ({ manual: 'manual', autoNoTable: 'automaticExceptTables' } as const)[childOf(root, 'calcPr')?.attributes['calcMode'] as 'manual'] ??
    'automatic';
  const styles = readStyles(context, targetOf('styles'), targetOf('theme'));
  const strings = readSharedStrings(context, targetOf('sharedStrings'));
  const sheets = readSheetList(context, root, relations);
  for (const [index, { sheet, path: sheetPath }] of sheets.entries()) {
    if (sheet && sheetPath !== undefined)
      readSheet(context, sheet, { path: sheetPath, strings, styles, ours: application === APPLICATION });
    else context.notRead(`第 ${index + 1} 张表是图表工作表或宏表`);
  }
  if (workbook.sheets.length === 0) throw new XlsxError('damaged', 'the workbook has no worksheet');
  readNames(
    context,
    root,
    sheets.map(({ sheet }) => sheet),
  );
  const active = sheets[Number(childOf(root, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0)]?.sheet;
  const visible = workbook.sheets.find((sheet) => sheet.visibility === 'visible') ?? workbook.sheets[0]!;
  workbook.activeSheetId = (active?.visibility === 'visible' ? active : visible).id;
  readCustomXml(context, relations);
  reportWorkbookParts(context, relations);
  if (flag(childOf(root, 'workbookProtection')?.attributes['lockStructure'])) context.notKept('工作簿结构保护');
  return workbook;
}

/** All tabs in order; those that are no worksheets have no `sheet`. Names and states are set before any part is read. */
function readSheetList(context: ReadContext, root: XmlNode, relations: Relation[]): { sheet?: Sheet; path?: string }[] {
  return childrenOf(childOf(root, 'sheets'), 'sheet').map((node) => {
    const relation = relations.find((one) => one.id === relationId(node));
    if (relation?.type !== 'worksheet') return {};
    const sheet = context.workbook.addSheet(node.attributes['name'] ?? `Sheet${context.workbook.sheets.length + 1}`);
    const state = node.attributes['state'];
    if (state === 'hidden' || state === 'veryHidden') sheet.visibility = state;
    return { sheet, path: relation.target };
  });
}

function readNames(context: ReadContext, root: XmlNode, sheets: (Sheet | undefined)[]): void {
  for (const node of childrenOf(childOf(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment } = node.attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    if (name.startsWith('_xlnm.')) {
      if (sheet) readPrintName(context, name, node.text, sheet);
      continue;
    }
    if (localSheetId !== undefined && !sheet) continue;
    const formula = fromFileFormula(node.text);
    context.workbook.names.push({
      name,
      formula,
      visible: !flag(hidden),
      comment: comment ?? '',
      ...(sheet ? { scope: sheet.id } : {}),
    });
  }
}

/** Print areas and title rows are hidden names in the file, page set-up in the model. */
function readPrintName(context: ReadContext, name: string, formula: string, sheet: Sheet): void {
  const places = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((one) => parseRect(one.slice(one.lastIndexOf('!') + 1)) ?? []);
  if (name === '_xlnm.Print_Area') {
    sheet.pageLayout.printArea = places[0] ?? null;
    if (places.length > 1) context.notKept('打印区域中第一块以外的部分', sheet.name);
  }
  if (name !== '_xlnm.Print_Titles') return;
  for (const { row, rows, column, columns } of places) {
    if (columns === 16_384) sheet.pageLayout.titleRows = { row, rows };
    else sheet.pageLayout.titleColumns = { column, columns };
  }
}
