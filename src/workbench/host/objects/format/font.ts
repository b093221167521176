/** Excel.RangeFont and Excel.RangeFill. */
import { asFlag, asNumber, asText } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import type { Font } from '../../../sheets/model';
import { restyle, shared, type Areas } from './areas';
import { readColor } from './colors';

function setFont(areas: Areas, host: HostContext, part: Partial<Font>): void {
  restyle(areas, host, (style) => ({ font: { ...style.font, ...part } }));
}

const flag = (key: 'bold' | 'italic' | 'strikethrough') => ({
  get: (areas: Areas, host: HostContext) => shared(areas, host, (style) => style.font?.[key] ?? false),
  set: (areas: Areas, value: unknown, host: HostContext) => setFont(areas, host, { [key]: asFlag(value) }),
});
const bold = flag('bold');
const italic = flag('italic');
const strikethrough = flag('strikethrough');

export const rangeFontClass: HostClass<Areas> = {
  name: 'RangeFont',
  get: {
    name: (areas, host) => shared(areas, host, (style) => style.font?.name ?? host.workbook.defaultFont.name ?? '等线'),
    size: (areas, host) => shared(areas, host, (style) => style.font?.size ?? host.workbook.defaultFont.size ?? 11),
    color: (areas, host) => shared(areas, host, (style) => style.font?.color ?? host.workbook.defaultFont.color ?? '#000000') ?? '',
    bold: bold.get,
    italic: italic.get,
    strikethrough: strikethrough.get,
    underline: (areas, host) => shared(areas, host, (style) => (style.font?.underline ? 'Single' : 'None')),
  },
  set: {
    name: (areas, value, host) => setFont(areas, host, { name: asText(value) }),
    size: (areas, value, host) => setFont(areas, host, { size: asNumber(value) }),
    color: (areas, value, host) => setFont(areas, host, { color: readColor(value) }),
    bold: bold.set,
    italic: italic.set,
    strikethrough: strikethrough.set,
    underline: (areas, value, host) => setFont(areas, host, { underline: asText(value).toLowerCase() !== 'none' }),
  },
};

export const rangeFillClass: HostClass<Areas> = {
  name: 'RangeFill',
  get: {
    color: (areas, host) => shared(areas, host, (style) => style.fill ?? '#FFFFFF') ?? '',
    pattern: (areas, host) => shared(areas, host, (style) => (style.fill === undefined ? 'None' : 'Solid')),
  },
  set: {
    // An empty text takes the fill away.
    color: (areas, value, host) => restyle(areas, host, () => ({ fill: value === '' ? undefined : readColor(value) })),
  },
  methods: { clear: (areas, _args, host) => restyle(areas, host, () => ({ fill: undefined })) },
};

export const formatProtectionClass: HostClass<Areas> = {
  name: 'FormatProtection',
  get: {
    locked: (areas, host) => shared(areas, host, (style) => style.locked ?? true),
    formulaHidden: (areas, host) => shared(areas, host, (style) => style.formulaHidden ?? false),
  },
  set: {
    locked: (areas, value, host) => restyle(areas, host, () => ({ locked: asFlag(value) })),
    formulaHidden: (areas, value, host) => restyle(areas, host, () => ({ formulaHidden: asFlag(value) })),
  },
};
