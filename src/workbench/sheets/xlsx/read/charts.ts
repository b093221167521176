/** Charts of a drawing, as far as a specification can hold them; the rest of a drawing is reported. */
import { bounding, columnIndex, parseRect, rectAddress, quoteSheet, type Chart, type Rect, type Sheet } from '../../model';
import { EMU_PER_POINT } from '../measures';
import { childOf, childrenOf, descendants, flag, relationId, type XmlNode } from '../xml';
import type { ReadContext } from './context';
import { readShapes } from './shapes';

const DRAWN: Record<string, string> = { pic: '图片', sp: '形状或文本框', grpSp: '组合图形', cxnSp: '连接线' };

/** Adds the charts of a drawing part to the sheet. `ours` is true for files that this product wrote. */
export function readDrawing(context: ReadContext, sheet: Sheet, path: string, ours: boolean): void {
  const root = context.part(path);
  const relations = context.relations(path);
  for (const anchor of root?.children ?? []) {
    sheet.shapes.push(...readShapes(context, anchor));
    for (const [name, words] of Object.entries(DRAWN)) if (descendants(anchor, name).length > 0) context.notKept(words, sheet.name);
    for (const frame of descendants(anchor, 'graphicFrame')) {
      const reference = descendants(frame, 'chart')[0];
      const target = reference && relations.find((one) => one.id === relationId(reference))?.target;
      const chart = target === undefined ? null : readChart(context, context.part(target), readFrame(sheet, anchor));
      const name = descendants(frame, 'cNvPr')[0]?.attributes['name'] ?? '图表';
      if (!chart) context.notRead(`图表或其他图形“${name}”`, sheet.name);
      else {
        sheet.charts.push({ ...chart, name });
        if (!ours) context.notKept(`图表“${name}”的格式细节（图表本身保留）`, sheet.name);
      }
    }
  }
}

function readChart(context: ReadContext, root: XmlNode | undefined, frame: Chart['frame']): Omit<Chart, 'name'> | null {
  const plot = childOf(root, 'chart', 'plotArea');
  const plots = plot?.children.filter((child) => child.name.endsWith('Chart')) ?? [];
  const only = plots[0];
  if (!only || plots.length > 1) return null;
  const type = typeOf(only);
  const source = sourceOf(only);
  if (type === null || source === null) return null;
  const title = descendants(childOf(root, 'chart', 'title'), 't')
    .map((node) => node.text)
    .join('');
  return { id: `{C${context.workbook.newId()}}`, type, title, ...source, frame };
}

/** The Office.js name of a chart type that the writer can write, or `null`. */
function typeOf(plot: XmlNode): string | null {
  const grouping = childOf(plot, 'grouping')?.attributes['val'] ?? 'clustered';
  const suffix = ({ clustered: 'Clustered', stacked: 'Stacked', percentStacked: 'Stacked100' } as Record<string, string>)[grouping];
  if (plot.name === 'pieChart') return 'Pie';
  if (plot.name === 'doughnutChart') return 'Doughnut';
  if (plot.name === 'lineChart' && grouping === 'standard')
    return flag(childOf(plot, 'marker')?.attributes['val']) ? 'LineMarkers' : 'Line';
  if (plot.name === 'areaChart' && grouping === 'standard') return 'Area';
  if (plot.name !== 'barChart' || suffix === undefined) return null;
  return `${childOf(plot, 'barDir')?.attributes['val'] === 'bar' ? 'Bar' : 'Column'}${suffix}`;
}

/** The block that all series come from, when they are the columns (or rows) of one block in order. */
function sourceOf(plot: XmlNode): Pick<Chart, 'source' | 'seriesBy'> | null {
  const references = descendants(plot, 'f').map((node) => placeOf(node.text));
  const series = childrenOf(plot, 'ser').map((node) => placeOf(descendants(childOf(node, 'val'), 'f')[0]?.text ?? ''));
  const first = series[0];
  if (!first || references.some((one) => one?.sheet !== first.sheet)) return null;
  const whole = references.reduce<Rect>((area, one) => (one ? bounding(area, one.rect) : area), first.rect);
  const byColumns = first.rect.columns === 1;
  const inOrder = series.every((one, index) => {
    if (!one) return false;
    return byColumns
      ? one.rect.columns === 1 && one.rect.column === first.rect.column + index
      : one.rect.rows === 1 && one.rect.row === first.rect.row + index;
  });
  if (!inOrder) return null;
  return {
    source: `${quoteSheet(first.sheet)}!${rectAddress(whole)}`,
    seriesBy: byColumns ? 'Columns' : 'Rows',
  };
}

function placeOf(text: string): { sheet: string; rect: Rect } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/i.exec(text);
  const rect = match && parseRect(match[3]!);
  return rect ? { sheet: (match[1] ?? match[2]!).replace(/''/g, "'"), rect } : null;
}

/** The anchor in points from the sheet's corner. */
function readFrame(sheet: Sheet, anchor: XmlNode): Chart['frame'] {
  const from = cornerOf(sheet, childOf(anchor, 'from'));
  const to = cornerOf(sheet, childOf(anchor, 'to'));
  const position = childOf(anchor, 'pos')?.attributes;
  const extent = childOf(anchor, 'ext')?.attributes;
  const left = position ? Number(position['x']) / EMU_PER_POINT : (from?.x ?? 0);
  const top = position ? Number(position['y']) / EMU_PER_POINT : (from?.y ?? 0);
  return {
    left,
    top,
    width: extent ? Number(extent['cx']) / EMU_PER_POINT : Math.max((to?.x ?? left + 360) - left, 1),
    height: extent ? Number(extent['cy']) / EMU_PER_POINT : Math.max((to?.y ?? top + 216) - top, 1),
  };
}

function cornerOf(sheet: Sheet, marker: XmlNode | undefined): { x: number; y: number } | null {
  if (!marker) return null;
  const number = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  let x = number('colOff') / EMU_PER_POINT;
  let y = number('rowOff') / EMU_PER_POINT;
  for (let column = 0; column < Math.min(number('col'), columnIndex('ZZ')); column++) {
    const format = sheet.columns.get(column);
    if (!format?.hidden) x += format?.width ?? sheet.standardWidth;
  }
  for (let row = 0; row < number('row'); row++) {
    const format = sheet.rows.get(row);
    if (!format?.hidden) y += format?.height ?? sheet.standardHeight;
  }
  return { x, y };
}
