/** Charts: a drawing with one frame for each, and a chart part made from the specification and the cells' values. */
import { chartSource } from '../../behaviour/chart-source';
import { CellError, quoteSheet, rectAddress, type Chart, type Rect, type Sheet, type Workbook } from '../../model';
import { EMU_PER_POINT } from '../measures';
import { attrs, content } from '../xml';
import { DECLARATION, RELATION_NAMESPACE } from './package';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';

/** How each kind of Office.js is drawn: element, settings before and after the series, whether it has axes. */
const KINDS: [name: RegExp, draw: (series: string, type: string) => string, axes: 'none' | 'upright' | 'lying'][] = [
  [/^Pie/, (series) => `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`, 'none'],
  [
    /^Doughnut/,
    (series) => `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`,
    'none',
  ],
  [
    /^Line/,
    (series, type) =>
      `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="${type.includes('Markers') ? 1 : 0}"/>${AXIS_IDS}</c:lineChart>`,
    'upright',
  ],
  [/^Area/, (series) => `<c:areaChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}${AXIS_IDS}</c:areaChart>`, 'upright'],
  [/^Bar/, (series, type) => bars('bar', series, type), 'lying'],
  [/./, (series, type) => bars('col', series, type), 'upright'],
];
const AXIS_IDS = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function bars(direction: 'bar' | 'col', series: string, type: string): string {
  const grouping = type.endsWith('Stacked100') ? 'percentStacked' : type.endsWith('Stacked') ? 'stacked' : 'clustered';
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:gapWidth val="150"/>${overlap}${AXIS_IDS}</c:barChart>`;
}

/** `relation` gives the relationship id of a chart's part. */
export function drawingXml(charts: readonly Chart[], relation: (chart: Chart) => string): string {
  const anchors = charts.map((chart, index) => {
    const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
    const { left, top, width, height } = chart.frame;
    return (
      `<xdr:absoluteAnchor><xdr:pos${attrs({ x: emu(left), y: emu(top) })}/><xdr:ext${attrs({ cx: emu(width), cy: emu(height) })}/>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attrs({ id: index + 2, name: chart.name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
      `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="${relation(chart)}"/></a:graphicData></a:graphic>` +
      '</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor>'
    );
  });
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATION_NAMESPACE}">${anchors.join('')}</xdr:wsDr>`;
}

export function chartXml(workbook: Workbook, own: Sheet, chart: Chart): string {
  const kind = KINDS.find(([name]) => name.test(chart.type)) ?? KINDS.at(-1)!;
  const title = chart.title
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${content(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
    : '';
  const plot = kind[1](seriesXml(workbook, own, chart), chart.type) + axesXml(kind[2]);
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main" xmlns:r="${RELATION_NAMESPACE}"><c:chart>${title}` +
    `<c:autoTitleDeleted val="${chart.title ? 0 : 1}"/><c:plotArea><c:layout/>${plot}</c:plotArea>` +
    '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function axesXml(kind: 'none' | 'upright' | 'lying'): string {
  if (kind === 'none') return '';
  const axis = (name: string, id: string, cross: string, position: string): string =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `${name === 'valAx' ? '<c:majorGridlines/>' : ''}<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${cross}"/><c:crosses val="autoZero"/></c:${name}>`;
  const [category, value] = kind === 'upright' ? ['b', 'l'] : ['l', 'b'];
  return axis('catAx', '111111111', '222222222', category!) + axis('valAx', '222222222', '111111111', value!);
}

function seriesXml(workbook: Workbook, own: Sheet, chart: Chart): string {
  const source = chartSource(workbook, own, chart);
  if (!source) return '';
  const { sheet, lines, categories } = source;
  const place = (one: Rect): string => `${quoteSheet(sheet.name)}!${absolute(one)}`;
  const reference = (one: Rect, kind: 'str' | 'num'): string =>
    `<c:${kind}Ref><c:f>${content(place(one))}</c:f>${cache(sheet, one, kind)}</c:${kind}Ref>`;
  return lines
    .map(({ name, values }, index) => {
      const named = name ? `<c:tx>${reference(name, 'str')}</c:tx>` : '';
      const categorized = categories ? `<c:cat>${reference(categories, 'str')}</c:cat>` : '';
      const marker = chart.type === 'Line' ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
      const inverts = /^(Bar|Column)/.test(chart.type) ? '<c:invertIfNegative val="0"/>' : '';
      return (
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${named}${inverts}${marker}${categorized}` +
        `<c:val>${reference(values, 'num')}</c:val></c:ser>`
      );
    })
    .join('');
}

/** The values at saving, for programs that draw without calculating. */
function cache(sheet: Sheet, rect: Rect, kind: 'str' | 'num'): string {
  let points = '';
  for (let index = 0; index < rect.rows * rect.columns; index++) {
    const value = sheet.cells.value(rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns));
    if (value === null || value instanceof CellError || (kind === 'num' && typeof value !== 'number')) continue;
    points += `<c:pt idx="${index}"><c:v>${content(String(value))}</c:v></c:pt>`;
  }
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Cache>${format}<c:ptCount val="${rect.rows * rect.columns}"/>${points}</c:${kind}Cache>`;
}

function absolute(rect: Rect): string {
  return rectAddress(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
