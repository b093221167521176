/** What a conditional format lays over a cell: font, fill, borders and number format. */
import { asFlag, asText, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import type { BorderEdge, BorderStyle, CellStyle, Font } from '../../../sheets/model';
import { readColor } from '../format/colors';
import { emitSheet } from '../sheet/sheet-properties';
import type { Conditional } from './conditional-rule';

function restyle({ sheet, format }: Conditional, part: { [K in keyof CellStyle]?: CellStyle[K] | undefined }, host: HostContext): void {
  const style: Record<string, unknown> = { ...format.style, ...part };
  for (const key of Object.keys(style)) if (style[key] === undefined) Reflect.deleteProperty(style, key);
  format.style = style;
  emitSheet(sheet, 'rules', host);
}

function setFont(self: Conditional, part: Partial<Font>, host: HostContext): void {
  restyle(self, { font: { ...self.format.style.font, ...part } }, host);
}

const FLAGS = ['bold', 'italic', 'strikethrough'] as const;

const fontClass: HostClass<Conditional> = {
  name: 'ConditionalRangeFont',
  get: {
    ...Object.fromEntries(FLAGS.map((flag) => [flag, ({ format }: Conditional) => format.style.font?.[flag] ?? null])),
    color: ({ format }) => format.style.font?.color ?? '',
    underline: ({ format }) => (format.style.font?.underline ? 'Single' : 'None'),
  },
  set: {
    ...Object.fromEntries(
      FLAGS.map((flag) => [flag, (self: Conditional, value: unknown, host: HostContext) => setFont(self, { [flag]: asFlag(value) }, host)]),
    ),
    color: (self, value, host) => setFont(self, { color: readColor(value) }, host),
    underline: (self, value, host) => setFont(self, { underline: asText(value).toLowerCase() !== 'none' }, host),
  },
  methods: { clear: (self, _args, host) => restyle(self, { font: undefined }, host) },
};

const fillClass: HostClass<Conditional> = {
  name: 'ConditionalRangeFill',
  get: { color: ({ format }) => format.style.fill ?? '' },
  set: { color: (self, value, host) => restyle(self, { fill: value === '' ? undefined : readColor(value) }, host) },
  methods: { clear: (self, _args, host) => restyle(self, { fill: undefined }, host) },
};

const EDGES: Record<string, BorderEdge> = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' };
const LINES = { None: undefined, Continuous: 'thin', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', Dot: 'dotted' } as const;
interface Edge {
  self: Conditional;
  side: string;
}

function lineOf({ self, side }: Edge): { style: BorderStyle; color: string } | undefined {
  const edge = EDGES[side];
  return edge && self.format.style.borders?.[edge];
}

function setLine({ self, side }: Edge, line: { style: BorderStyle; color: string } | undefined, host: HostContext): void {
  const edge = EDGES[side];
  if (!edge) throw new HostError('InvalidArgument');
  const borders = { ...self.format.style.borders };
  if (line) borders[edge] = line;
  else Reflect.deleteProperty(borders, edge);
  restyle(self, { borders }, host);
}

const borderClass: HostClass<Edge> = {
  name: 'ConditionalRangeBorder',
  identity: ({ side }) => ({ Id: side }),
  get: {
    sideIndex: ({ side }) => side,
    color: (edge) => lineOf(edge)?.color ?? '',
    style: (edge) => Object.entries(LINES).find(([, style]) => style === lineOf(edge)?.style)?.[0] ?? 'Continuous',
  },
  set: {
    color: (edge, value, host) => setLine(edge, { style: lineOf(edge)?.style ?? 'thin', color: readColor(value) }, host),
    style: (edge, value, host) => {
      const style = LINES[oneOf(value, Object.keys(LINES) as (keyof typeof LINES)[])];
      setLine(edge, style && { style, color: lineOf(edge)?.color ?? '#000000' }, host);
    },
  },
};

const edgeObject = (self: Conditional, side: string): HostObject => HostObject.of(borderClass, { self, side });

const bordersClass: HostClass<Conditional> = {
  name: 'ConditionalRangeBorderCollection',
  get: { count: () => 4 },
  items: (self) => Object.keys(EDGES).map((side) => edgeObject(self, side)),
  item: (self, key) => edgeObject(self, oneOf(key, Object.keys(EDGES))),
  navigate: {
    top: (self) => edgeObject(self, 'EdgeTop'),
    bottom: (self) => edgeObject(self, 'EdgeBottom'),
    left: (self) => edgeObject(self, 'EdgeLeft'),
    right: (self) => edgeObject(self, 'EdgeRight'),
  },
};

export const conditionalRangeFormatClass: HostClass<Conditional> = {
  name: 'ConditionalRangeFormat',
  get: { numberFormat: ({ format }) => format.style.numberFormat ?? '' },
  set: { numberFormat: (self, value, host) => restyle(self, { numberFormat: asText(value) || undefined }, host) },
  navigate: {
    font: (self) => HostObject.of(fontClass, self),
    fill: (self) => HostObject.of(fillClass, self),
    borders: (self) => HostObject.of(bordersClass, self),
  },
  methods: {
    clearFormat: (self, _args, host) =>
      restyle(self, { font: undefined, fill: undefined, borders: undefined, numberFormat: undefined }, host),
  },
};
