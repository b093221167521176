/** The styles part: one cell format for each style of the workbook, plus variants for text that looks like a formula. */
import type { BorderEdge, CellStyle, Font, Workbook } from '../../model';
import { builtInNumber } from '../number-formats';
import { attrs } from '../xml';
import { DECLARATION, MAIN_NAMESPACE } from './package';

const EDGES: BorderEdge[] = ['left', 'right', 'top', 'bottom'];
const FIRST_OWN_FORMAT = 164;

/** XML fragments, each kept once. */
class Pool {
  private readonly ids = new Map<string, number>();
  constructor(...first: string[]) {
    first.forEach((xml) => this.id(xml));
  }
  id(xml: string): number {
    const known = this.ids.get(xml);
    if (known !== undefined) return known;
    this.ids.set(xml, this.ids.size);
    return this.ids.size - 1;
  }
  write(element: string): string {
    return `<${element} count="${this.ids.size}">${[...this.ids.keys()].join('')}</${element}>`;
  }
}

export class StyleWriter {
  private readonly fonts: Pool;
  private readonly fills = new Pool('<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>');
  private readonly borders = new Pool(borderXml({}));
  private readonly formats = new Map<string, number>();
  private readonly cells = new Pool();
  private readonly differential = new Pool();
  private readonly known = new Map<number, number>();

  constructor(private readonly workbook: Workbook) {
    this.fonts = new Pool(fontXml(workbook.defaultFont));
    this.cell(0);
  }

  /** The file's number for a style of the model. `quoted` marks text that must not be read as a formula when edited. */
  cell(styleId: number, quoted = false): number {
    const key = quoted ? -1 - styleId : styleId;
    let id = this.known.get(key);
    if (id === undefined) this.known.set(key, (id = this.cells.id(this.cellXml(this.workbook.styles.get(styleId), quoted))));
    return id;
  }

  /** The number of a style that lies over cells. */
  dxf(style: CellStyle): number {
    const format =
      style.numberFormat === undefined
        ? ''
        : `<numFmt${attrs({ numFmtId: this.format(style.numberFormat), formatCode: style.numberFormat })}/>`;
    const fill = style.fill
      ? `<fill><patternFill patternType="solid"><fgColor${color(style.fill)}/><bgColor${color(style.fill)}/></patternFill></fill>`
      : '';
    const font = style.font ? fontXml(style.font) : '';
    return this.differential.id(`<dxf>${font}${format}${fill}${style.borders ? borderXml(style.borders) : ''}</dxf>`);
  }

  write(): string {
    const formats = [...this.formats].map(([code, id]) => `<numFmt${attrs({ numFmtId: id, formatCode: code })}/>`);
    return (
      `${DECLARATION}<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      this.fonts.write('fonts') +
      this.fills.write('fills') +
      this.borders.write('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cells.write('cellXfs') +
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
      this.differential.write('dxfs') +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
    );
  }

  private cellXml(style: CellStyle, quoted: boolean): string {
    const { numberFormat, font, fill, borders } = style;
    const fontId = font ? this.fonts.id(fontXml({ ...this.workbook.defaultFont, ...font })) : 0;
    const fillId = fill
      ? this.fills.id(`<fill><patternFill patternType="solid"><fgColor${color(fill)}/><bgColor indexed="64"/></patternFill></fill>`)
      : 0;
    const borderId = borders ? this.borders.id(borderXml(borders)) : 0;
    const alignment = alignmentXml(style);
    const protects = style.locked === false || style.formulaHidden === true;
    const protection = protects
      ? `<protection${attrs({ locked: style.locked === false ? false : undefined, hidden: style.formulaHidden })}/>`
      : '';
    const attributes = attrs({
      numFmtId: this.format(numberFormat),
      fontId,
      fillId,
      borderId,
      xfId: 0,
      quotePrefix: quoted || undefined,
      applyNumberFormat: numberFormat !== undefined || undefined,
      applyFont: font ? true : undefined,
      applyFill: fill ? true : undefined,
      applyBorder: borders ? true : undefined,
      applyAlignment: alignment !== '' || undefined,
      applyProtection: protects || undefined,
    });
    return `<xf${attributes}>${alignment}${protection}</xf>`;
  }

  private format(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const builtIn = builtInNumber(code);
    if (builtIn !== undefined) return builtIn;
    let id = this.formats.get(code);
    if (id === undefined) this.formats.set(code, (id = FIRST_OWN_FORMAT + this.formats.size));
    return id;
  }
}

/** ` rgb="FFRRGGBB"`. */
export function color(hex: string): string {
  return attrs({ rgb: `FF${hex.replace('#', '').toUpperCase()}` });
}

function fontXml(font: Font): string {
  return (
    '<font>' +
    (font.bold ? '<b/>' : '') +
    (font.italic ? '<i/>' : '') +
    (font.strikethrough ? '<strike/>' : '') +
    (font.underline ? '<u/>' : '') +
    (font.size === undefined ? '' : `<sz val="${font.size}"/>`) +
    (font.color === undefined ? '' : `<color${color(font.color)}/>`) +
    (font.name === undefined ? '' : `<name${attrs({ val: font.name })}/>`) +
    '</font>'
  );
}

function borderXml(borders: NonNullable<CellStyle['borders']>): string {
  const edges = EDGES.map((edge) => {
    const line = borders[edge];
    return line ? `<${edge} style="${line.style}"><color${color(line.color)}/></${edge}>` : `<${edge}/>`;
  });
  return `<border>${edges.join('')}<diagonal/></border>`;
}

function alignmentXml(style: CellStyle): string {
  const { rotation } = style;
  const written = attrs({
    horizontal: style.horizontal === 'centerAcrossSelection' ? 'centerContinuous' : style.horizontal,
    vertical: style.vertical === 'bottom' ? undefined : style.vertical,
    textRotation: rotation === undefined || rotation === 0 ? undefined : rotation < 0 ? 90 - rotation : rotation,
    wrapText: style.wrap || undefined,
    indent: style.indent === 0 ? undefined : style.indent,
    shrinkToFit: style.shrink || undefined,
  });
  return written === '' ? '' : `<alignment${written}/>`;
}
