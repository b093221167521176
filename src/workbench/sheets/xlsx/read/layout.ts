/** A sheet's columns, view, page set-up and protection. */
import type { PageLayout, ProtectionOptions, Sheet } from '../../model';
import { POINTS_PER_INCH, widthToPoints } from '../measures';
import { childOf, childrenOf, flag, type XmlNode } from '../xml';
import { reportAttributes } from './beyond';
import type { ReadContext } from './context';
import { rectsOf } from './rules';
import type { FileStyles } from './styles';

/** A `<col>` over more columns than this only sets the standard of the sheet. */
const MANY_COLUMNS = 1000;

export function readSheetFormat(sheet: Sheet, node: XmlNode): void {
  const { defaultColWidth, defaultRowHeight } = node.attributes;
  if (defaultColWidth !== undefined) sheet.standardWidth = widthToPoints(Number(defaultColWidth));
  if (defaultRowHeight !== undefined) sheet.standardHeight = Number(defaultRowHeight);
}

export function readColumns(context: ReadContext, sheet: Sheet, group: XmlNode, styles: FileStyles): void {
  for (const { attributes } of childrenOf(group, 'col')) {
    const first = Number(attributes['min']) - 1;
    const last = Number(attributes['max']) - 1;
    const width = attributes['width'] === undefined ? undefined : widthToPoints(Number(attributes['width']));
    const styleId = styles.cells[Number(attributes['style'] ?? 0)] ?? 0;
    const hidden = flag(attributes['hidden']);
    if (Number(attributes['outlineLevel'] ?? 0) > 0) context.notKept('分级显示（组合的列）', sheet.name);
    if (last - first > MANY_COLUMNS && !hidden && styleId === 0) {
      if (width !== undefined && first === 0) sheet.standardWidth = width;
      continue;
    }
    if (width === sheet.standardWidth && !hidden && styleId === 0 && !flag(attributes['customWidth'])) continue;
    for (let column = first; column <= last; column++) {
      sheet.columns.set(column, {
        ...(width === undefined ? {} : { width }),
        ...(hidden ? { hidden } : {}),
        ...(styleId === 0 ? {} : { styleId }),
      });
    }
  }
}

export function readViews(context: ReadContext, sheet: Sheet, group: XmlNode): void {
  const view = childOf(group, 'sheetView');
  if (!view) return;
  reportAttributes(context, view, sheet.name);
  sheet.showGridlines = flag(view.attributes['showGridLines'], true);
  sheet.showHeadings = flag(view.attributes['showRowColHeaders'], true);
  const pane = childOf(view, 'pane');
  if (pane?.attributes['state']?.startsWith('frozen')) {
    sheet.freeze = {
      rows: Number(pane.attributes['ySplit'] ?? 0),
      columns: Number(pane.attributes['xSplit'] ?? 0),
    };
  } else if (pane) context.notKept('拆分窗口', sheet.name);
  const active = pane?.attributes['activePane'] ?? 'topLeft';
  const selections = childrenOf(view, 'selection');
  const selection = selections.find((one) => (one.attributes['pane'] ?? 'topLeft') === active) ?? selections.at(-1);
  const rects = rectsOf(selection?.attributes['sqref']);
  if (rects.length > 0) context.workbook.selections.set(sheet.id, rects);
}

const ALLOWED: [attribute: string, option: Exclude<keyof ProtectionOptions, 'selectionMode'>, lockedByDefault: boolean][] = [
  ['autoFilter', 'allowAutoFilter', true],
  ['deleteColumns', 'allowDeleteColumns', true],
  ['deleteRows', 'allowDeleteRows', true],
  ['formatCells', 'allowFormatCells', true],
  ['formatColumns', 'allowFormatColumns', true],
  ['formatRows', 'allowFormatRows', true],
  ['insertColumns', 'allowInsertColumns', true],
  ['insertHyperlinks', 'allowInsertHyperlinks', true],
  ['insertRows', 'allowInsertRows', true],
  ['pivotTables', 'allowPivotTables', true],
  ['sort', 'allowSort', true],
  ['objects', 'allowEditObjects', false],
  ['scenarios', 'allowEditScenarios', false],
];
const HASH = ['password', 'algorithmName', 'hashValue', 'saltValue', 'spinCount'];

/** The table of attributes, for the writer too. */
export { ALLOWED as PROTECTION_ATTRIBUTES };

export function readProtection(sheet: Sheet, { attributes }: XmlNode): void {
  if (!flag(attributes['sheet'])) return;
  const options: ProtectionOptions = {};
  for (const [attribute, option, locked] of ALLOWED) options[option] = !flag(attributes[attribute], locked);
  options.selectionMode = flag(attributes['selectUnlockedCells']) ? 'None' : flag(attributes['selectLockedCells']) ? 'Unlocked' : 'Normal';
  const fileHash = Object.fromEntries(HASH.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
  sheet.protection = Object.keys(fileHash).length > 0 ? { options, fileHash } : { options };
}

/** Reads one of the page elements by its name; others are passed over. */
export function readPage(sheet: Sheet, node: XmlNode): void {
  PAGE_READERS[node.name]?.(sheet.pageLayout, node.attributes, node);
}

const PAGE_READERS: Record<string, (page: PageLayout, a: Record<string, string>, node: XmlNode) => void> = {
  pageMargins(page, a) {
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      if (a[side] !== undefined) page.margins[side] = Number((Number(a[side]) * POINTS_PER_INCH).toFixed(4));
    }
  },
  printOptions(page, a) {
    page.centerHorizontally = flag(a['horizontalCentered']);
    page.centerVertically = flag(a['verticalCentered']);
    page.printGridlines = flag(a['gridLines']);
  },
  pageSetup(page, a) {
    page.orientation = a['orientation'] === 'landscape' ? 'landscape' : 'portrait';
    page.paperSize = Number(a['paperSize'] ?? 9);
    page.blackAndWhite = flag(a['blackAndWhite']);
    // `fitToPage` in sheetPr is read first and leaves an empty zoom behind.
    if (page.zoom.scale !== undefined) page.zoom = { scale: Number(a['scale'] ?? 100) };
    else page.zoom = fit(Number(a['fitToWidth'] ?? 1), Number(a['fitToHeight'] ?? 1));
  },
  headerFooter(page, _a, node) {
    readSections(page, childOf(node, 'oddHeader')?.text, 'Header');
    readSections(page, childOf(node, 'oddFooter')?.text, 'Footer');
  },
  rowBreaks(page, _a, node) {
    page.rowBreaks = childrenOf(node, 'brk').map((one) => Number(one.attributes['id']));
  },
  colBreaks(page, _a, node) {
    page.columnBreaks = childrenOf(node, 'brk').map((one) => Number(one.attributes['id']));
  },
};

/** 0 pages means: as many as it takes. */
function fit(width: number, height: number): PageLayout['zoom'] {
  return { ...(width > 0 ? { fitToWidth: width } : {}), ...(height > 0 ? { fitToHeight: height } : {}) };
}

/** `&L…&C…&R…` into its three sections. */
function readSections(page: PageLayout, text: string | undefined, kind: 'Header' | 'Footer'): void {
  if (!text) return;
  // `&&` is a plain ampersand and may stand before an L, C or R.
  const parts = (/^&[LCR]/.test(text) ? text : `&C${text}`).split(/(?<=(?:^|[^&])(?:&&)*)&(?=[LCR])/);
  for (const part of parts) {
    const side = ({ L: 'left', C: 'center', R: 'right' } as const)[part[0] as 'L' | 'C' | 'R'];
    if (side && part.length > 1) page.headersFooters[`${side}${kind}`] = part.slice(1);
  }
}
