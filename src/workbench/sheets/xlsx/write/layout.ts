/** Columns, views, protection and page set-up of a sheet. */
import { rectAddress, type PageLayout, type Sheet, type Workbook } from '../../model';
import { pointsToWidth, POINTS_PER_INCH } from '../measures';
import { PROTECTION_ATTRIBUTES } from '../read/layout';
import { attrs, content } from '../xml';
import { references } from './rules';
import { color, type StyleWriter } from './styles';

export function propertiesXml(sheet: Sheet): string {
  const tab = sheet.tabColor ? `<tabColor${color(sheet.tabColor)}/>` : '';
  const fit = sheet.pageLayout.zoom.scale === undefined ? '<pageSetUpPr fitToPage="1"/>' : '';
  return tab || fit ? `<sheetPr>${tab}${fit}</sheetPr>` : '';
}

export function formatXml(sheet: Sheet): string {
  const width = sheet.standardWidth === 48 ? undefined : pointsToWidth(sheet.standardWidth);
  return `<sheetFormatPr${attrs({ defaultColWidth: width, defaultRowHeight: sheet.standardHeight, customHeight: sheet.standardHeight === 15 ? undefined : true })}/>`;
}

export function columnsXml(sheet: Sheet, styles: StyleWriter): string {
  const written = [...sheet.columns]
    .sort(([a], [b]) => a - b)
    .map(([column, format]) => {
      const attributes = attrs({
        min: column + 1,
        max: column + 1,
        width: pointsToWidth(format.width ?? sheet.standardWidth),
        style: format.styleId ? styles.cell(format.styleId) : undefined,
        hidden: format.hidden || undefined,
        customWidth: format.width === undefined ? undefined : true,
      });
      return `<col${attributes}/>`;
    });
  return written.length === 0 ? '' : `<cols>${written.join('')}</cols>`;
}

export function viewsXml(workbook: Workbook, sheet: Sheet): string {
  const { rows, columns } = sheet.freeze;
  const rects = workbook.selections.get(sheet.id) ?? [];
  const first = rects[0];
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;
  const frozen = pane
    ? `<pane${attrs({ xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: rectAddress({ row: rows, column: columns, rows: 1, columns: 1 }), activePane: pane, state: 'frozen' })}/>`
    : '';
  const selection = first
    ? `<selection${attrs({ pane, activeCell: rectAddress({ ...first, rows: 1, columns: 1 }), sqref: references(rects) })}/>`
    : pane
      ? `<selection pane="${pane}"/>`
      : '';
  const attributes = attrs({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: sheet.id === workbook.activeSheetId || undefined,
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${attributes}>${frozen}${selection}</sheetView></sheetViews>`;
}

export function protectionXml({ protection }: Sheet): string {
  if (!protection) return '';
  const { options } = protection;
  const values: Record<string, string | boolean | undefined> = { sheet: true, ...protection.fileHash };
  if (protection.password !== undefined && !protection.fileHash) values['password'] = passwordHash(protection.password);
  for (const [attribute, option, lockedByDefault] of PROTECTION_ATTRIBUTES) {
    // Office.js protects objects and scenarios unless they are allowed.
    const locked = !(options[option] ?? false);
    if (locked !== lockedByDefault) values[attribute] = locked;
  }
  if (options.selectionMode === 'None' || options.selectionMode === 'Unlocked') values['selectLockedCells'] = true;
  if (options.selectionMode === 'None') values['selectUnlockedCells'] = true;
  return `<sheetProtection${attrs(values)}/>`;
}

/** The 16-bit password hash of ECMA-376 part 4, 14.7.1: weak by design, it only keeps honest people out. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const character of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= character.charCodeAt(0) & 0xff;
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  return (hash ^ [...password].length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

/** Print options, margins, set-up, header and footer, breaks: in the order of the schema. */
export function pageXml(page: PageLayout): string {
  const options = attrs({
    horizontalCentered: page.centerHorizontally || undefined,
    verticalCentered: page.centerVertically || undefined,
    gridLines: page.printGridlines || undefined,
  });
  const inches = Object.fromEntries(
    (['left', 'right', 'top', 'bottom', 'header', 'footer'] as const).map((side) => [
      side,
      Number((page.margins[side] / POINTS_PER_INCH).toFixed(6)),
    ]),
  );
  const { scale, fitToWidth, fitToHeight } = page.zoom;
  const setup = attrs({
    paperSize: page.paperSize,
    scale: scale === undefined || scale === 100 ? undefined : scale,
    fitToWidth: scale === undefined && fitToWidth !== 1 ? (fitToWidth ?? 0) : undefined,
    fitToHeight: scale === undefined && fitToHeight !== 1 ? (fitToHeight ?? 0) : undefined,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite || undefined,
  });
  return (
    (options === '' ? '' : `<printOptions${options}/>`) +
    `<pageMargins${attrs(inches)}/><pageSetup${setup}/>` +
    headerFooterXml(page) +
    breaksXml('rowBreaks', page.rowBreaks, 16_383) +
    breaksXml('colBreaks', page.columnBreaks, 1_048_575)
  );
}

function headerFooterXml(page: PageLayout): string {
  const section = (kind: 'Header' | 'Footer'): string =>
    (
      [
        ['L', 'left'],
        ['C', 'center'],
        ['R', 'right'],
      ] as const
    )
      .map(([code, side]) => {
        const text = page.headersFooters[`${side}${kind}`];
        return text ? `&${code}${text}` : '';
      })
      .join('');
  const [header, footer] = [section('Header'), section('Footer')];
  if (header === '' && footer === '') return '';
  return `<headerFooter>${header && `<oddHeader>${content(header)}</oddHeader>`}${footer && `<oddFooter>${content(footer)}</oddFooter>`}</headerFooter>`;
}

function breaksXml(element: string, places: readonly number[], max: number): string {
  if (places.length === 0) return '';
  const written = places.map((id) => `<brk${attrs({ id, max, man: true })}/>`).join('');
  return `<${element} count="${places.length}" manualBreakCount="${places.length}">${written}</${element}>`;
}
