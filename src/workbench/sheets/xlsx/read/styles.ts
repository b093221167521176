/** Cell formats of a file: fonts, fills, borders, alignment, number formats, and the styles of conditional formats. */
import type { BorderEdge, BorderStyle, CellStyle, Font } from '../../model';
import { builtInFormat } from '../number-formats';
import { Palette } from '../colors';
import { childOf, childrenOf, flag, type XmlNode } from '../xml';
import { reportAttributes } from './beyond';
import type { ReadContext } from './context';

export interface FileStyles {
  /** Model style number by the file's cell format number. */
  cells: number[];
  /** Differential styles, for conditional formats. */
  differential: CellStyle[];
  palette: Palette;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const BORDER_STYLES: Record<string, BorderStyle> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
  hair: 'hair',
  mediumDashed: 'dashed',
  dashDot: 'dashed',
  mediumDashDot: 'dashed',
  dashDotDot: 'dashed',
  mediumDashDotDot: 'dashed',
  slantDashDot: 'dashed',
};
const HORIZONTAL: Record<string, CellStyle['horizontal']> = {
  left: 'left',
  center: 'center',
  right: 'right',
  fill: 'fill',
  justify: 'justify',
  centerContinuous: 'centerAcrossSelection',
  distributed: 'distributed',
};
const VERTICAL: Record<string, CellStyle['vertical']> = {
  top: 'top',
  center: 'center',
  justify: 'justify',
  distributed: 'distributed',
};

/** Reads styles and theme, and interns the cell formats in the workbook. Sets `workbook.defaultFont`. */
export function readStyles(context: ReadContext, stylesPath: string | undefined, themePath: string | undefined): FileStyles {
  const root = context.part(stylesPath);
  const palette = new Palette(context.part(themePath), childrenOf(childOf(root, 'colors'), 'indexedColors'));
  const formats = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const codeOf = (id: number): string | undefined => {
    const code = formats.get(id) ?? builtInFormat(id);
    return code === undefined || code.toLowerCase() === 'general' ? undefined : code;
  };
  const fontNodes = childrenOf(childOf(root, 'fonts'), 'font');
  for (const node of fontNodes) reportAttributes(context, node);
  const normal = fontNodes[0] && readFont(fontNodes[0], palette);
  if (normal) context.workbook.defaultFont = { name: normal.name ?? '等线', size: normal.size ?? 11 };
  const fonts = fontNodes.map((node) => withoutDefaults(readFont(node, palette), context.workbook.defaultFont));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((node) => readFill(node, palette, context));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((node) => readBorders(node, palette, context));
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const style: Mutable<CellStyle> = {};
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const font = fonts[Number(fontId ?? 0)];
    const fill = fills[Number(fillId ?? 0)];
    const border = borders[Number(borderId ?? 0)];
    const code = codeOf(Number(numFmtId ?? 0));
    if (code !== undefined) style.numberFormat = code;
    if (font && Object.keys(font).length > 0) style.font = font;
    if (fill !== undefined) style.fill = fill;
    if (border) style.borders = border;
    readAlignment(childOf(xf, 'alignment'), style);
    const protection = childOf(xf, 'protection');
    if (protection && !flag(protection.attributes['locked'], true)) style.locked = false;
    if (protection && flag(protection.attributes['hidden'])) style.formulaHidden = true;
    return context.workbook.styles.intern(style);
  });
  const differential = childrenOf(childOf(root, 'dxfs'), 'dxf').map((node) => readDifferential(node, palette, context));
  return { cells, differential, palette };
}

/** A style that lies over a cell's own. */
export function readDifferential(dxf: XmlNode, palette: Palette, context: ReadContext): CellStyle {
  const style: Mutable<CellStyle> = {};
  const code = childOf(dxf, 'numFmt')?.attributes['formatCode'];
  if (code) style.numberFormat = code;
  const fontNode = childOf(dxf, 'font');
  const font = fontNode && readFont(fontNode, palette);
  if (font && Object.keys(font).length > 0) style.font = font;
  const pattern = childOf(dxf, 'fill', 'patternFill');
  // In a differential style the solid colour is the background colour; some writers fill the foreground only.
  const fill = palette.resolve(childOf(pattern, 'bgColor')) ?? palette.resolve(childOf(pattern, 'fgColor'));
  if (fill) style.fill = fill;
  const borderNode = childOf(dxf, 'border');
  const borders = borderNode && readBorders(borderNode, palette, context);
  if (borders) style.borders = borders;
  return style;
}

function readFont(node: XmlNode, palette: Palette): Mutable<Font> {
  const font: Mutable<Font> = {};
  const name = childOf(node, 'name')?.attributes['val'] ?? childOf(node, 'rFont')?.attributes['val'];
  const size = childOf(node, 'sz')?.attributes['val'];
  const underline = childOf(node, 'u');
  const color = palette.resolve(childOf(node, 'color'));
  if (name) font.name = name;
  if (size) font.size = Number(size);
  for (const [element, key] of [
    ['b', 'bold'],
    ['i', 'italic'],
    ['strike', 'strikethrough'],
  ] as const) {
    const found = childOf(node, element);
    if (found && flag(found.attributes['val'], true)) font[key] = true;
  }
  if (underline && underline.attributes['val'] !== 'none') font.underline = true;
  if (color) font.color = color;
  return font;
}

function withoutDefaults(font: Mutable<Font>, normal: Font): Font {
  if (font.name === normal.name) delete font.name;
  if (font.size === normal.size) delete font.size;
  if (font.color === '#000000') delete font.color;
  return font;
}

function readFill(node: XmlNode, palette: Palette, context: ReadContext): string | undefined {
  if (childOf(node, 'gradientFill')) context.notKept('渐变填充');
  const pattern = childOf(node, 'patternFill');
  const kind = pattern?.attributes['patternType'] ?? 'none';
  if (kind === 'none' || kind === 'gray125') return undefined;
  if (kind !== 'solid') context.notKept('图案填充（改为纯色）');
  return palette.resolve(childOf(pattern, 'fgColor'));
}

function readBorders(node: XmlNode, palette: Palette, context: ReadContext): CellStyle['borders'] {
  const borders: Partial<Record<BorderEdge, { style: BorderStyle; color: string }>> = {};
  const edges: [string, BorderEdge][] = [
    ['top', 'top'],
    ['bottom', 'bottom'],
    ['left', 'left'],
    ['right', 'right'],
    ['start', 'left'],
    ['end', 'right'],
  ];
  for (const [element, edge] of edges) {
    const found = childOf(node, element);
    const style = BORDER_STYLES[found?.attributes['style'] ?? ''];
    if (style) borders[edge] = { style, color: palette.resolve(childOf(found, 'color')) ?? '#000000' };
  }
  if (childOf(node, 'diagonal')?.attributes['style']) context.notKept('斜线边框');
  return Object.keys(borders).length > 0 ? borders : undefined;
}

function readAlignment(node: XmlNode | undefined, style: Mutable<CellStyle>): void {
  if (!node) return;
  const { horizontal, vertical, wrapText, shrinkToFit, indent, textRotation } = node.attributes;
  const across = HORIZONTAL[horizontal ?? ''];
  const down = VERTICAL[vertical ?? ''];
  if (across) style.horizontal = across;
  if (down) style.vertical = down;
  if (flag(wrapText)) style.wrap = true;
  if (flag(shrinkToFit)) style.shrink = true;
  if (Number(indent ?? 0) > 0) style.indent = Number(indent);
  const rotation = Number(textRotation ?? 0);
  // The file counts downward angles from 91 to 180.
  if (rotation) style.rotation = rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;
}
