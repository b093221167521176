/** Excel.RangeBorder and its collection: the edges and inner lines of a block. */
import { asText, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError, notPlayed } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { BorderEdge, BorderStyle, CellStyle, Rect } from '../../../sheets/model';
import { RangeRef } from '../range/range-ref';
import { restyle, shared, type Areas } from './areas';
import { readColor } from './colors';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type Line = { style: BorderStyle; color: string };

interface Border {
  areas: Areas;
  side: Side;
}

/** The strips of cells whose `edge` makes up a side of the block. Inner lines belong to both neighbours. */
function strips(rect: Rect, side: Side): { edge: BorderEdge; rect: Rect }[] {
  const { row, column, rows, columns } = rect;
  const above = { ...rect, rows: rows - 1 };
  const left = { ...rect, columns: columns - 1 };
  switch (side) {
    case 'EdgeTop':
      return [{ edge: 'top', rect: { ...rect, rows: 1 } }];
    case 'EdgeBottom':
      return [{ edge: 'bottom', rect: { ...rect, row: row + rows - 1, rows: 1 } }];
    case 'EdgeLeft':
      return [{ edge: 'left', rect: { ...rect, columns: 1 } }];
    case 'EdgeRight':
      return [{ edge: 'right', rect: { ...rect, column: column + columns - 1, columns: 1 } }];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            { edge: 'bottom', rect: above },
            { edge: 'top', rect: { ...above, row: row + 1 } },
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            { edge: 'right', rect: left },
            { edge: 'left', rect: { ...left, column: column + 1 } },
          ];
    default:
      return [];
  }
}

function read<V>({ areas, side }: Border, host: HostContext, pick: (line: Line | undefined) => V): V | null {
  const parts = areas.flatMap((range) =>
    strips(range.rect, side)
      .slice(0, 1)
      .map(({ edge, rect }) => ({ edge, range: range.at(rect) })),
  );
  const edge = parts[0]?.edge;
  if (edge === undefined) return pick(undefined);
  return shared(
    parts.map((part) => part.range),
    host,
    (style) => pick(style.borders?.[edge]),
  );
}

function write({ areas, side }: Border, host: HostContext, change: (line: Line | undefined) => Line | undefined): void {
  if (side.startsWith('Diagonal')) throw notPlayed('RangeBorder', side);
  for (const range of areas) {
    for (const { edge, rect } of strips(range.rect, side)) {
      restyle([new RangeRef(range.sheet, rect)], host, (style) => ({ borders: withEdge(style, edge, change(style.borders?.[edge])) }));
    }
  }
}

function withEdge(style: CellStyle, edge: BorderEdge, line: Line | undefined): CellStyle['borders'] {
  const borders = { ...style.borders };
  if (line) borders[edge] = line;
  else delete borders[edge];
  return Object.keys(borders).length > 0 ? borders : undefined;
}

const LINE_STYLES: Record<Exclude<(typeof STYLES)[number], 'None'>, BorderStyle> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
  SlantDashDot: 'dashed',
};
const WEIGHT_STYLES: Record<(typeof WEIGHTS)[number], BorderStyle> = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' };
const SOLID: readonly BorderStyle[] = ['thin', 'medium', 'thick', 'hair'];

function styleName(line: Line | undefined): string {
  if (!line) return 'None';
  if (SOLID.includes(line.style)) return 'Continuous';
  return { dashed: 'Dash', dotted: 'Dot', double: 'Double' }[line.style as 'dashed' | 'dotted' | 'double'];
}

export const rangeBorderClass: HostClass<Border> = {
  name: 'RangeBorder',
  identity: ({ side }) => ({ Id: side }),
  get: {
    sideIndex: ({ side }) => side,
    style: (border, host) => read(border, host, styleName),
    weight: (border, host) => read(border, host, (line) => WEIGHTS.find((one) => WEIGHT_STYLES[one] === line?.style) ?? 'Thin'),
    color: (border, host) => read(border, host, (line) => line?.color ?? '#000000') ?? '',
  },
  set: {
    style: (border, value, host) => {
      const name = oneOf(value, STYLES);
      if (name === 'None' && border.side.startsWith('Diagonal')) return;
      write(border, host, (line) => {
        if (name === 'None') return undefined;
        const kept = name === 'Continuous' && line && SOLID.includes(line.style) ? line.style : LINE_STYLES[name];
        return { style: kept, color: line?.color ?? '#000000' };
      });
    },
    weight: (border, value, host) => {
      const style = WEIGHT_STYLES[oneOf(value, WEIGHTS)];
      write(border, host, (line) => ({ style: line && !SOLID.includes(line.style) ? line.style : style, color: line?.color ?? '#000000' }));
    },
    color: (border, value, host) => {
      const color = readColor(asText(value));
      write(border, host, (line) => ({ style: line?.style ?? 'thin', color }));
    },
  },
};

export const rangeBorderCollectionClass: HostClass<Areas> = {
  name: 'RangeBorderCollection',
  get: { count: () => SIDES.length },
  items: (areas) => SIDES.map((side) => HostObject.of(rangeBorderClass, { areas, side })),
  item: (areas, key) => {
    if (typeof key !== 'string') throw new HostError('InvalidArgument');
    return HostObject.of(rangeBorderClass, { areas, side: oneOf(key, SIDES) });
  },
};
