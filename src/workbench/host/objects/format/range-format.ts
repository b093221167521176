/** Excel.RangeFormat: alignment, sizes, and the way to font, fill, borders and protection. */
import { asFlag, asNumber, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { CellStyle, Rect, Sheet } from '../../../sheets/model';
import { guardSheet, type Allowance } from '../range/guard';
import { restyle, shared, type Areas } from './areas';
import { rangeBorderCollectionClass } from './borders';
import { formatProtectionClass, rangeFillClass, rangeFontClass } from './font';
import { autofitColumns, autofitRows, changeColumns, changeRows, columnWidth, rowHeight, sharedSize } from './sizes';

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const LARGEST_WIDTH = 1342;
const LARGEST_HEIGHT = 409.5;

function firstUp<W extends string>(words: readonly W[], word: string): W | undefined {
  return words.find((one) => one.toLowerCase() === word.toLowerCase());
}

function firstDown(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Runs a change of rows or columns on every area and says that the layout changed. */
function resize(areas: Areas, host: HostContext, option: Allowance, change: (sheet: Sheet, rect: Rect) => void): void {
  for (const { sheet, rect } of areas) {
    guardSheet(sheet, option);
    change(sheet, rect);
    host.workbook.changes.emit({ kind: 'sheet', sheetId: sheet.id, action: 'layout', source: 'addin' });
  }
}

function size(value: unknown, largest: number): number {
  const points = asNumber(value);
  if (points < 0 || points > largest) throw new HostError('InvalidArgument');
  return points;
}

function sharedWidth(areas: Areas): number | null {
  const widths = areas.map(({ sheet, rect }) =>
    sharedSize(rect.column, rect.columns, sheet.columns.keys(), (column) => columnWidth(sheet, column), sheet.standardWidth),
  );
  return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
}

function sharedHeight(areas: Areas): number | null {
  const heights = areas.map(({ sheet, rect }) =>
    sharedSize(rect.row, rect.rows, sheet.rows.keys(), (row) => rowHeight(sheet, row), sheet.standardHeight),
  );
  return heights.every((height) => height === heights[0]) ? (heights[0] ?? null) : null;
}

export const rangeFormatClass: HostClass<Areas> = {
  name: 'RangeFormat',
  get: {
    wrapText: (areas, host) => shared(areas, host, (style) => style.wrap ?? false),
    shrinkToFit: (areas, host) => shared(areas, host, (style) => style.shrink ?? false),
    indentLevel: (areas, host) => shared(areas, host, (style) => style.indent ?? 0),
    horizontalAlignment: (areas, host) => shared(areas, host, (style) => firstUp(HORIZONTAL, style.horizontal ?? 'General') ?? 'General'),
    verticalAlignment: (areas, host) => shared(areas, host, (style) => firstUp(VERTICAL, style.vertical ?? 'Bottom') ?? 'Bottom'),
    textOrientation: (areas, host) => shared(areas, host, (style) => (style.rotation === 255 ? 180 : (style.rotation ?? 0))),
    readingOrder: () => 'Context',
    autoIndent: () => false,
    columnWidth: sharedWidth,
    rowHeight: sharedHeight,
    useStandardWidth: (areas) => areas.every(({ sheet }) => sharedWidth(areas) === sheet.standardWidth),
    useStandardHeight: (areas) => areas.every(({ sheet }) => sharedHeight(areas) === sheet.standardHeight),
  },
  set: {
    wrapText: (areas, value, host) => restyle(areas, host, () => ({ wrap: asFlag(value) })),
    shrinkToFit: (areas, value, host) => restyle(areas, host, () => ({ shrink: asFlag(value) })),
    indentLevel: (areas, value, host) => restyle(areas, host, () => ({ indent: asNumber(value) })),
    horizontalAlignment: (areas, value, host) => {
      const word = oneOf(value, HORIZONTAL);
      restyle(areas, host, () => ({
        horizontal: word === 'General' ? undefined : (firstDown(word) as NonNullable<CellStyle['horizontal']>),
      }));
    },
    verticalAlignment: (areas, value, host) => {
      const word = firstDown(oneOf(value, VERTICAL)) as NonNullable<CellStyle['vertical']>;
      restyle(areas, host, () => ({ vertical: word }));
    },
    textOrientation: (areas, value, host) => {
      const degrees = asNumber(value);
      if (degrees !== 180 && Math.abs(degrees) > 90) throw new HostError('InvalidArgument');
      restyle(areas, host, () => ({ rotation: degrees === 180 ? 255 : degrees }));
    },
    columnWidth: (areas, value, host) => {
      const width = size(value, LARGEST_WIDTH);
      resize(areas, host, 'allowFormatColumns', (sheet, rect) => changeColumns(sheet, rect, (format) => ({ ...format, width })));
    },
    rowHeight: (areas, value, host) => {
      const height = size(value, LARGEST_HEIGHT);
      resize(areas, host, 'allowFormatRows', (sheet, rect) => changeRows(sheet, rect, (format) => ({ ...format, height })));
    },
    useStandardWidth: (areas, value, host) => {
      if (!asFlag(value)) return;
      resize(areas, host, 'allowFormatColumns', (sheet, rect) => changeColumns(sheet, rect, ({ width: _width, ...rest }) => rest));
    },
    useStandardHeight: (areas, value, host) => {
      if (!asFlag(value)) return;
      resize(areas, host, 'allowFormatRows', (sheet, rect) => changeRows(sheet, rect, ({ height: _height, ...rest }) => rest));
    },
  },
  navigate: {
    font: (areas) => HostObject.of(rangeFontClass, areas),
    fill: (areas) => HostObject.of(rangeFillClass, areas),
    borders: (areas) => HostObject.of(rangeBorderCollectionClass, areas),
    protection: (areas) => HostObject.of(formatProtectionClass, areas),
  },
  methods: {
    autofitColumns: (areas, _args, host) => resize(areas, host, 'allowFormatColumns', (sheet, rect) => autofitColumns(sheet, rect, host)),
    autofitRows: (areas, _args, host) => resize(areas, host, 'allowFormatRows', (sheet, rect) => autofitRows(sheet, rect, host)),
    adjustIndent: (areas, args, host) => restyle(areas, host, (style) => ({ indent: Math.max(0, (style.indent ?? 0) + args.integer(0)) })),
  },
};
