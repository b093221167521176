/** What lies on a sheet above its cells: text boxes and shapes, charts, pivot tables. */
import type { ScannedText } from '../../ledger/privacy/leaks/contents';
import type { SheetReader } from './sheet-reader';

const text = (kind: ScannedText['kind'], ...lines: readonly (string | null | undefined)[]): ScannedText[] => {
  const joined = lines.filter((line) => line !== null && line !== undefined && line !== '').join('\n');
  return joined === '' ? [] : [{ kind, text: joined }];
};

/** Shapes in groups in groups are asked for level by level; deeper ones than this nobody makes by hand. */
const DEEPEST = 6;

/** Only a geometric shape (a text box is one) has text: of the others Excel refuses to tell it. */
export const readShapes: SheetReader = async (context, sheets) => {
  const found = sheets.map(() => ({ texts: [] as ScannedText[], pictures: 0, others: 0 }));
  const charts = sheets.map((sheet) => sheet.charts);
  for (const list of charts) list.load('count');
  let level: { readonly shapes: { readonly items: Excel.Shape[]; load(what: string): unknown }; readonly at: number }[] = sheets.map(
    (sheet, at) => ({ shapes: sheet.shapes, at }),
  );
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth++) {
    for (const { shapes } of level) shapes.load('items/type,items/name,items/altTextTitle,items/altTextDescription');
    await context.sync();
    const shapes = level.flatMap(({ shapes: { items }, at }) => items.map((shape) => ({ shape, at })));
    const withText = shapes.filter(({ shape }) => shape.type === Excel.ShapeType.geometricShape);
    const frames = new Map(withText.map(({ shape }) => [shape, shape.textFrame.textRange]));
    for (const range of frames.values()) range.load('text');
    if (frames.size > 0) await context.sync();
    for (const { shape, at } of shapes) {
      const sheet = found[at];
      if (!sheet) continue;
      if (shape.type === Excel.ShapeType.image) sheet.pictures++;
      if (shape.type === Excel.ShapeType.unsupported) sheet.others++;
      const own = text('shape', frames.get(shape)?.text, shape.name, shape.altTextTitle, shape.altTextDescription);
      sheet.texts.push(...own);
    }
    level = shapes.flatMap(({ shape, at }) => (shape.type === Excel.ShapeType.group ? [{ shapes: shape.group.shapes, at }] : []));
  }
  // SmartArt and controls; Excel may count its charts among them, which are read by themselves.
  return found.map(({ texts, pictures, others }, at) => ({ texts, pictures: pictures + Math.max(0, others - (charts[at]?.count ?? 0)) }));
};

export const readCharts: SheetReader = async (context, sheets) => {
  const charts = sheets.map((sheet) => sheet.charts);
  for (const list of charts) list.load('items/name,items/title/text,items/series/items/name');
  await context.sync();
  return charts.map(({ items }) => ({
    texts: items.flatMap((chart) => text('chart', chart.name, chart.title.text, ...chart.series.items.map(({ name }) => name))),
  }));
};

export const readPivotTables: SheetReader = async (context, sheets) => {
  const counts = sheets.map((sheet) => sheet.pivotTables.getCount());
  await context.sync();
  return counts.map(({ value }) => ({ pivotTables: value }));
};
