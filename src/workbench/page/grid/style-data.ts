/** Cell formats of the model in the terms of the grid. */
import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IBorderData, IBorderStyleData, IStyleData } from '@univerjs/core';
import type { BorderStyle, CellStyle } from '../../sheets/model';
import { fontsOf } from './fonts';

const BORDERS: Readonly<Record<BorderStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
};

const HORIZONTAL: Readonly<Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.LEFT,
  centerAcrossSelection: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.CENTER,
};

const VERTICAL: Readonly<Record<NonNullable<CellStyle['vertical']>, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** Excel indents by about three characters of the default font, nine pixels, for each step. */
const INDENT_PIXELS = 9;

/** What the value itself asks for where the format says nothing: numbers right and never into the next cell. */
export type ValueKind = 'text' | 'number' | 'centered' | 'empty';

const DEFAULT_ALIGN: Readonly<Record<ValueKind, HorizontalAlign>> = {
  text: HorizontalAlign.LEFT,
  empty: HorizontalAlign.LEFT,
  number: HorizontalAlign.RIGHT,
  centered: HorizontalAlign.CENTER,
};

/** The grid's style for a format and a kind of value. */
export function styleData(style: CellStyle, kind: ValueKind): IStyleData {
  const data: IStyleData = {
    ht: style.horizontal ? HORIZONTAL[style.horizontal] : DEFAULT_ALIGN[kind],
    vt: VERTICAL[style.vertical ?? 'bottom'],
    tb: style.wrap ? WrapStrategy.WRAP : kind === 'text' ? WrapStrategy.OVERFLOW : WrapStrategy.CLIP,
  };
  const { font } = style;
  data.ff = fontsOf(font?.name);
  if (font?.size !== undefined) data.fs = font.size;
  if (font?.bold) data.bl = BooleanNumber.TRUE;
  if (font?.italic) data.it = BooleanNumber.TRUE;
  if (font?.underline) data.ul = { s: BooleanNumber.TRUE };
  if (font?.strikethrough) data.st = { s: BooleanNumber.TRUE };
  if (font?.color !== undefined) data.cl = { rgb: font.color };
  if (style.fill !== undefined) data.bg = { rgb: style.fill };
  if (style.indent)
    data.pd = style.horizontal === 'right' ? { r: 2 + style.indent * INDENT_PIXELS } : { l: 2 + style.indent * INDENT_PIXELS };
  if (style.rotation === 255) data.tr = { a: 0, v: BooleanNumber.TRUE };
  else if (style.rotation) data.tr = { a: -style.rotation };
  if (style.borders) data.bd = borderData(style.borders);
  return data;
}

function borderData(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const edge = (border: { style: BorderStyle; color: string } | undefined): IBorderStyleData | null =>
    border ? { s: BORDERS[border.style], cl: { rgb: border.color } } : null;
  return { t: edge(borders.top), b: edge(borders.bottom), l: edge(borders.left), r: edge(borders.right) };
}
