/** Formats, sizes, hyperlinks and clearing through the real client. */
import { openBench, type Bench } from './harness';

let bench: Bench;
beforeAll(() => (bench = openBench()));

interface Loadable {
  load(names: string): void;
  [key: string]: unknown;
}
type Path = (range: Excel.Range) => { [key: string]: unknown };
const format: Path = (range) => range.format as unknown as Record<string, unknown>;
const font: Path = (range) => range.format.font as unknown as Record<string, unknown>;
const fill: Path = (range) => range.format.fill as unknown as Record<string, unknown>;
const border: Path = (range) => range.format.borders.getItem('EdgeBottom') as unknown as Record<string, unknown>;
const lock: Path = (range) => range.format.protection as unknown as Record<string, unknown>;

const cases: [Path, string, before: unknown, write: unknown, read?: unknown][] = [
  [font, 'bold', false, true],
  [font, 'size', 11, 16],
  [font, 'name', '等线', '宋体'],
  [font, 'color', '#000000', 'red', '#FF0000'],
  [font, 'underline', 'None', 'Single'],
  [fill, 'color', '#FFFFFF', '#ffeeaa', '#FFEEAA'],
  [format, 'wrapText', false, true],
  [format, 'horizontalAlignment', 'General', 'CenterAcrossSelection'],
  [format, 'verticalAlignment', 'Bottom', 'Center'],
  [format, 'textOrientation', 0, 180],
  [format, 'indentLevel', 0, 2],
  [format, 'columnWidth', 48, 100],
  [format, 'rowHeight', 15, 30],
  [border, 'style', 'None', 'Double'],
  [border, 'color', '#000000', '#112233'],
  [border, 'weight', 'Thin', 'Thick'],
  [lock, 'locked', true, false],
];
test.each(cases)('%# %s', async (path, name, before, write, read = write) => {
  const got = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange('B2:C3');
    const first = path(range) as unknown as Loadable;
    first.load(name);
    await context.sync();
    const was = first[name];
    path(range)[name] = write;
    const again = path(sheet.getRange('B2:C3')) as unknown as Loadable;
    again.load(name);
    const wider = path(sheet.getRange('A1:D4')) as unknown as Loadable;
    wider.load(name);
    await context.sync();
    return [was, again[name]];
  });
  expect(got).toEqual([before, read]);
});

test('a property that differs between cells reads as null', async () => {
  const bold = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1').format.font.bold = true;
    const range = sheet.getRange('A1:B1');
    range.load('format/font/bold,format/fill/color');
    await context.sync();
    return [range.format.font.bold, range.format.fill.color];
  });
  expect(bold).toEqual([null, '#FFFFFF']);
});

test('a whole column keeps its format for cells written later', async () => {
  const values = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('B:B').numberFormat = '@' as unknown as string[][];
    const cell = sheet.getRange('B9');
    cell.values = [['007']];
    cell.load('values,numberFormat');
    await context.sync();
    return [cell.values, cell.numberFormat];
  });
  expect(values).toEqual([[['007']], [['@']]]);
});

test('inner borders lie between the cells only', async () => {
  const styles = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    const top = sheet.getRange('A1:B1').format.borders.getItem('EdgeTop').load('style');
    const inner = sheet.getRange('A2:B2').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    return [top.style, inner.style];
  });
  expect(styles).toEqual(['None', 'Continuous']);
});

test('a hyperlink to a place in the workbook', async () => {
  const link = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const cell = sheet.getRange('A1');
    cell.hyperlink = { documentReference: "'首页'!A1", textToDisplay: '首页', screenTip: '去首页' };
    cell.load('hyperlink,values');
    await context.sync();
    return [cell.hyperlink, cell.values];
  });
  expect(link).toEqual([{ documentReference: "'首页'!A1", textToDisplay: '首页', screenTip: '去首页' }, [['首页']]]);
});

test.each([
  ['Contents', '', true],
  ['Formats', 'x', false],
  ['All', '', false],
] as const)('clear(%s)', async (what, value, bold) => {
  const got = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const cell = sheet.getRange('A1');
    cell.values = [['x']];
    cell.format.font.bold = true;
    cell.clear(what);
    cell.load('values,format/font/bold');
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.format.font.bold];
  });
  expect(got).toEqual([value, bold]);
});

test('autofit counts a Chinese character as two digits', async () => {
  const width = await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange('A1').values = [['监护人姓名']];
    const range = sheet.getRange('A1');
    range.format.autofitColumns();
    range.load('format/columnWidth');
    await context.sync();
    return range.format.columnWidth;
  });
  expect(width).toBeCloseTo(10 * 5.25 + 3.75);
});
