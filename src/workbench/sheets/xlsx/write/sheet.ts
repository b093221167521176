/** One worksheet part with its tables, notes, links and charts. Elements stand in the order that the schema demands. */
import { rectAddress, type Chart, type Hyperlink, type Sheet, type Workbook } from '../../model';
import { attrs } from '../xml';
import { writeCells, type StringTable } from './cells';
import { chartXml, drawingXml } from './charts';
import { columnsXml, formatXml, pageXml, propertiesXml, protectionXml, viewsXml } from './layout';
import { commentsXml, notesVml } from './notes';
import { DECLARATION, MAIN_NAMESPACE, RELATION_NAMESPACE, type PackageWriter } from './package';
import { writeConditionalFormats, writeValidations } from './rules';
import type { StyleWriter } from './styles';
import { filterXml, tableXml } from './tables';

export interface SheetTarget {
  files: PackageWriter;
  workbook: Workbook;
  styles: StyleWriter;
  strings: StringTable;
  /** Numbers the parts of one kind through the whole file, from 1. */
  next(kind: 'table' | 'chart'): number;
  usesDynamicArrays(): void;
}

/** Adds the sheet as part number `number`; gives its path. */
export function writeSheet(target: SheetTarget, sheet: Sheet, number: number): string {
  const { files, workbook, styles, strings } = target;
  const path = `xl/worksheets/sheet${number}.xml`;
  const used = sheet.cells.usedRect();
  const cells = writeCells({ sheet, styles, strings, usesDynamicArrays: () => target.usesDynamicArrays() });
  const merges = sheet.merges.map((rect) => `<mergeCell${attrs({ ref: rectAddress(rect) })}/>`).join('');
  const head =
    `${DECLARATION}<worksheet xmlns="${MAIN_NAMESPACE}" xmlns:r="${RELATION_NAMESPACE}">${propertiesXml(sheet)}` +
    `<dimension${attrs({ ref: used ? rectAddress(used) : 'A1' })}/>${viewsXml(workbook, sheet)}${formatXml(sheet)}${columnsXml(sheet, styles)}`;
  const tail =
    protectionXml(sheet) +
    (sheet.autoFilter ? filterXml(sheet.autoFilter) : '') +
    (merges === '' ? '' : `<mergeCells count="${sheet.merges.length}">${merges}</mergeCells>`) +
    writeConditionalFormats(sheet, styles) +
    writeValidations(sheet) +
    linksXml(target, sheet, path) +
    pageXml(sheet.pageLayout) +
    drawingElement(target, sheet, path, number) +
    notesElement(target, sheet, path, number) +
    tablesElement(target, sheet, path);
  files.add(path, [head, ...cells, `${tail}</worksheet>`], 'worksheet');
  return path;
}

function linksXml({ files }: SheetTarget, sheet: Sheet, path: string): string {
  if (sheet.hyperlinks.size === 0) return '';
  const links = [...sheet.hyperlinks].map(([ref, link]) => {
    const id = link.address === undefined ? undefined : files.relate(path, 'hyperlink', escapedAddress(link), true);
    return `<hyperlink${attrs({ ref, 'r:id': id, location: id === undefined ? link.documentReference?.replace(/^#/, '') : undefined, tooltip: link.screenTip })}/>`;
  });
  return `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** Relationship targets are URIs: blanks and the like make Excel call the file damaged. */
function escapedAddress({ address = '' }: Hyperlink): string {
  return address.replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));
}

function drawingElement(target: SheetTarget, sheet: Sheet, path: string, number: number): string {
  if (sheet.charts.length === 0) return '';
  const { files, workbook } = target;
  const drawing = `xl/drawings/drawing${number}.xml`;
  const ids = new Map<Chart, string>();
  for (const chart of sheet.charts) {
    const part = `xl/charts/chart${target.next('chart')}.xml`;
    files.add(part, chartXml(workbook, sheet, chart), 'chart');
    ids.set(chart, files.relate(drawing, 'chart', part));
  }
  files.add(
    drawing,
    drawingXml(sheet.charts, (chart) => ids.get(chart) ?? ''),
    'drawing',
  );
  return `<drawing r:id="${files.relate(path, 'drawing', drawing)}"/>`;
}

function notesElement({ files }: SheetTarget, sheet: Sheet, path: string, number: number): string {
  if (sheet.notes.size === 0) return '';
  const comments = `xl/comments${number}.xml`;
  const vml = `xl/drawings/vmlDrawing${number}.vml`;
  files.add(comments, commentsXml(sheet.notes), 'comments');
  files.add(vml, notesVml(sheet.notes, number));
  files.relate(path, 'comments', comments);
  return `<legacyDrawing r:id="${files.relate(path, 'vmlDrawing', vml)}"/>`;
}

function tablesElement(target: SheetTarget, sheet: Sheet, path: string): string {
  if (sheet.tables.length === 0) return '';
  const parts = sheet.tables.map((table) => {
    const id = target.next('table');
    const part = `xl/tables/table${id}.xml`;
    target.files.add(part, tableXml(table, id), 'table');
    return `<tablePart r:id="${target.files.relate(path, 'table', part)}"/>`;
  });
  return `<tableParts count="${parts.length}">${parts.join('')}</tableParts>`;
}
