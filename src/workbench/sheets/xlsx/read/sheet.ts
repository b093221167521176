/** One worksheet part: cells streamed, everything else as small trees. */
import { contains, parseRect, type Sheet } from '../../model';
import { XlsxError } from '../error';
import { childrenOf, descendants, flag, localName, relationId, streamXml, TreeBuilder, type XmlNode } from '../xml';
import { reportExtensions, reportSheetElement, reportSheetParts } from './beyond';
import { CellReader } from './cells';
import { readDrawing } from './charts';
import { chunksOf } from './chunks';
import type { ReadContext, Relation } from './context';
import { readAutoFilter } from './filters';
import { readColumns, readPage, readProtection, readSheetFormat, readViews } from './layout';
import { readHyperlinks, readNotes } from './notes';
import { readConditionalFormat, readValidations } from './rules';
import type { FileStyles } from './styles';
import { readTable } from './tables';

export interface SheetSource {
  path: string;
  strings: readonly string[];
  styles: FileStyles;
  ours: boolean;
}

/** Fills `sheet` from its part and the parts that belong to it. */
export function readSheet(context: ReadContext, sheet: Sheet, source: SheetSource): void {
  const text = context.files.text(source.path);
  if (text === undefined) throw new XlsxError('damaged', `${source.path} is missing`);
  const relations = context.relations(source.path);
  reportSheetParts(context, sheet.name, relations);
  for (const one of relations) {
    const root = one.type === 'table' || one.type === 'comments' ? context.part(one.target) : undefined;
    if (root && one.type === 'table') readTable(context, sheet, root);
    if (root && one.type === 'comments') readNotes(sheet, root);
  }
  const cells = new CellReader({
    sheet,
    strings: source.strings,
    styles: source.styles.cells,
    tableAt: (row, column) => sheet.tables.find((table) => contains(table.rect, row, column))?.name ?? '',
    date1904: context.workbook.date1904,
    notKept: (what) => context.notKept(what, sheet.name),
  });
  let depth = 0;
  let inCells = false;
  let builder: TreeBuilder | null = null;
  streamXml(chunksOf(text), source.path, {
    open(name, attributes) {
      depth++;
      if (inCells) cells.open(localName(name), attributes);
      else if (builder) builder.open(name, attributes);
      else if (depth === 2 && localName(name) === 'sheetData') inCells = true;
      else if (depth === 2) (builder = new TreeBuilder()).open(name, attributes);
    },
    text(part) {
      if (inCells) cells.text(part);
      else builder?.text(part);
    },
    close(name) {
      depth--;
      if (inCells && depth === 1) inCells = false;
      else if (inCells) cells.close(localName(name));
      else if (builder?.close()) {
        if (builder.root) readElement(context, sheet, builder.root, source, relations);
        builder = null;
      }
    },
  });
  markFilteredRows(sheet);
}

function readElement(context: ReadContext, sheet: Sheet, node: XmlNode, source: SheetSource, relations: Relation[]): void {
  switch (node.name) {
    case 'sheetPr':
      sheet.tabColor = source.styles.palette.resolve(childrenOf(node, 'tabColor')[0]) ?? '';
      // Tells the reader of pageSetup, which comes later, that pages are fitted.
      if (flag(childrenOf(node, 'pageSetUpPr')[0]?.attributes['fitToPage'])) sheet.pageLayout.zoom = { fitToWidth: 1, fitToHeight: 1 };
      break;
    case 'sheetFormatPr':
      return readSheetFormat(sheet, node);
    case 'cols':
      return readColumns(context, sheet, node, source.styles);
    case 'sheetViews':
      return readViews(context, sheet, node);
    case 'sheetProtection':
      return readProtection(sheet, node);
    case 'mergeCells':
      sheet.merges = childrenOf(node, 'mergeCell').flatMap((one) => parseRect(one.attributes['ref'] ?? '') ?? []);
      break;
    case 'autoFilter':
      sheet.autoFilter = readAutoFilter(context, node, sheet.name);
      break;
    case 'dataValidations':
      return readValidations(sheet, node);
    case 'conditionalFormatting':
      return readConditionalFormat(context, sheet, node, source.styles);
    case 'hyperlinks':
      return readHyperlinks(sheet, node, relations);
    case 'drawing': {
      const target = relations.find((one) => one.id === relationId(node))?.target;
      if (target !== undefined) readDrawing(context, sheet, target, source.ours);
      break;
    }
    case 'extLst':
      for (const group of descendants(node, 'dataValidations')) readValidations(sheet, group);
      for (const one of descendants(node, 'conditionalFormatting')) readConditionalFormat(context, sheet, one, source.styles);
      return reportExtensions(context, sheet.name, node);
    default:
      readPage(sheet, node);
      reportSheetElement(context, sheet.name, node);
  }
}

/** The file only says that a row is hidden; under an active filter it was the filter that hid it. */
function markFilteredRows(sheet: Sheet): void {
  const filters = [sheet.autoFilter, ...sheet.tables.map((table) => table.filter)];
  for (const filter of filters) {
    if (!filter || filter.criteria.size === 0) continue;
    for (let row = filter.rect.row + 1; row < filter.rect.row + filter.rect.rows; row++) {
      const format = sheet.rows.get(row);
      if (!format?.hidden) continue;
      const { hidden: _byFilter, ...rest } = format;
      sheet.rows.set(row, { ...rest, filtered: true });
    }
  }
}
