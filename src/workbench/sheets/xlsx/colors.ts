/** Colours of a file (theme, indexed, RGB, tinted) as `#RRGGBB`. */
import { childOf, descendants, type XmlNode } from './xml';

/** The Office theme, for files that carry none. Order: light 1, dark 1, light 2, dark 2, accents 1–6, links. */
const OFFICE_THEME = [
  '#FFFFFF',
  '#000000',
  '#E7E6E6',
  '#44546A',
  '#4472C4',
  '#ED7D31',
  '#A5A5A5',
  '#FFC000',
  '#5B9BD5',
  '#70AD47',
  '#0563C1',
  '#954F72',
];

const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const INDEXED = (
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((code) => `#${code}`);

export class Palette {
  private readonly theme: string[];
  private readonly indexed: string[];

  constructor(themePart?: XmlNode, indexedColors: XmlNode[] = []) {
    const scheme = childOf(themePart, 'themeElements', 'clrScheme');
    const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
    this.theme = order.map((name, index) => {
      const color = childOf(scheme, name)?.children[0];
      const hex = color?.attributes['lastClr'] ?? color?.attributes['val'];
      return hex && /^[0-9A-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : OFFICE_THEME[index]!;
    });
    const own = indexedColors.flatMap((node) => descendants(node, 'rgbColor')).map((node) => hexOf(node.attributes['rgb']) ?? '#000000');
    this.indexed = own.length > 0 ? own : INDEXED;
  }

  /** `undefined` for an absent or automatic colour. */
  resolve(node: XmlNode | undefined): string | undefined {
    if (!node) return undefined;
    const { rgb, theme, indexed, tint } = node.attributes;
    const base =
      rgb !== undefined
        ? hexOf(rgb)
        : theme !== undefined
          ? this.theme[Number(theme)]
          : indexed !== undefined
            ? this.indexed[Number(indexed)]
            : undefined;
    return base === undefined ? undefined : tinted(base, Number(tint ?? 0));
  }
}

/** `FFRRGGBB` → `#RRGGBB`. */
function hexOf(argb: string | undefined): string | undefined {
  return argb && /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(argb) ? `#${argb.slice(-6).toUpperCase()}` : undefined;
}

/** Excel's tint: −1…1 moves the lightness of the colour towards black or white (ECMA-376 18.8.19). */
function tinted(hex: string, tint: number): string {
  if (!tint) return hex;
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number];
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const range = max - min;
  const light = (max + min) / 2;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (range > 0) {
    if (max === red) hue = ((green - blue) / range + 6) % 6;
    else hue = max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
  }
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const parts = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][Math.floor(hue)]!;
  return `#${parts
    .map((part) =>
      Math.round((part + moved - chroma / 2) * 255)
        .toString(16)
        .padStart(2, '0')
        .toUpperCase(),
    )
    .join('')}`;
}
