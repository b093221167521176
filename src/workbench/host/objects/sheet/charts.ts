/** Excel.Chart, its title and its collection: charts are kept as specifications. */
import { asFlag, asNumber, asText, oneOf } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { eventMethods } from '../../events/event-methods';
import { chartSource } from '../../../sheets/behaviour/chart-source';
import type { Chart, Sheet } from '../../../sheets/model';
import { rangeClass } from '../range/range';
import { cellBox } from '../range/range-actions';
import type { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';
import { worksheetClass } from './worksheet';

export interface Drawn {
  sheet: Sheet;
  chart: Chart;
}

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;
const SIDES = ['left', 'top', 'width', 'height'] as const;

function changed({ sheet }: Drawn, host: HostContext): void {
  emitSheet(sheet, 'layout', host);
}

const chartTitleClass: HostClass<Drawn> = {
  name: 'ChartTitle',
  get: { text: ({ chart }) => chart.title, visible: ({ chart }) => chart.title !== '', overlay: () => false },
  set: {
    text: (self, value, host) => {
      self.chart.title = asText(value);
      changed(self, host);
    },
    visible: (self, value, host) => {
      if (!asFlag(value)) self.chart.title = '';
      changed(self, host);
    },
  },
};

interface Series extends Drawn {
  index: number;
  name: string;
}

const seriesClass: HostClass<Series> = {
  name: 'ChartSeries',
  identity: ({ index }) => ({ Id: index }),
  get: { name: ({ name }) => name },
};

/** Named by their cells, or by Excel's own word when no cell names them. */
function seriesOf({ sheet, chart }: Drawn, { workbook }: HostContext): Series[] {
  const source = chartSource(workbook, sheet, chart);
  return (source?.lines ?? []).map(({ name }, index) => ({
    sheet,
    chart,
    index,
    name: source && name ? String(source.sheet.cells.value(name.row, name.column) ?? '') : `系列${index + 1}`,
  }));
}

const seriesCollectionClass: HostClass<Drawn> = {
  name: 'ChartSeriesCollection',
  get: { count: (self, host) => seriesOf(self, host).length },
  items: (self, host) => seriesOf(self, host).map((one) => HostObject.of(seriesClass, one)),
};

export const chartClass: HostClass<Drawn> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  get: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.name,
    chartType: ({ chart }) => chart.type,
    plotBy: ({ chart }) => chart.seriesBy,
    ...Object.fromEntries(SIDES.map((side) => [side, ({ chart }: Drawn) => chart.frame[side]])),
  },
  set: {
    name: (self, value, host) => {
      self.chart.name = asText(value);
      changed(self, host);
    },
    chartType: (self, value, host) => {
      self.chart.type = asText(value);
      changed(self, host);
    },
    plotBy: (self, value, host) => {
      self.chart.seriesBy = oneOf(value, SERIES_BY);
      changed(self, host);
    },
    ...Object.fromEntries(
      SIDES.map((side) => [
        side,
        (self: Drawn, value: unknown, host: HostContext) => {
          self.chart.frame = { ...self.chart.frame, [side]: asNumber(value) };
          changed(self, host);
        },
      ]),
    ),
  },
  navigate: {
    series: (self) => HostObject.of(seriesCollectionClass, self),
    title: (self) => HostObject.of(chartTitleClass, self),
    worksheet: ({ sheet }) => HostObject.of(worksheetClass, sheet),
  },
  methods: {
    delete: (self, _args, host) => {
      self.sheet.charts = self.sheet.charts.filter((one) => one !== self.chart);
      changed(self, host);
    },
    setData: (self, args, host) => {
      const range = args.object(0, rangeClass);
      if (!range) throw new HostError('InvalidArgument');
      self.chart.source = range.address;
      if (args.raw(1) !== null) self.chart.seriesBy = oneOf(args.raw(1), SERIES_BY);
      changed(self, host);
    },
    setPosition: (self, args, host) => {
      const cell = (index: number): RangeRef =>
        args.object(index, rangeClass) ?? resolveAddress(host.workbook, self.sheet, args.text(index));
      const from = cellBox(cell(0));
      const to = args.raw(1) === null ? null : cellBox(cell(1));
      const { width, height } = self.chart.frame;
      self.chart.frame = {
        left: from.left,
        top: from.top,
        width: to ? to.right - from.left : width,
        height: to ? to.bottom - from.top : height,
      };
      changed(self, host);
    },
    activate: () => undefined,
  },
};

function find(sheet: Sheet, key: unknown): HostObject | null {
  const chart =
    typeof key === 'string' ? sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === key.toLowerCase()) : undefined;
  return chart ? HostObject.of(chartClass, { sheet, chart }) : null;
}

const collection: HostClass<Sheet> = {
  name: 'ChartCollection',
  get: { count: (sheet) => sheet.charts.length },
  items: (sheet) => sheet.charts.map((chart) => HostObject.of(chartClass, { sheet, chart })),
  item: (sheet, key) => {
    const found = find(sheet, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  methods: {
    getItemOrNullObject: (sheet, args) => find(sheet, args.raw(0)),
    add: (sheet, args, host) => {
      const range = args.object(1, rangeClass);
      if (!range) throw new HostError('InvalidArgument');
      const number = host.workbook.newId();
      const chart: Chart = {
        id: `{${number.toString(16).toUpperCase().padStart(8, '0')}-0004-0000-0000-000000000000}`,
        name: `图表 ${sheet.charts.length + 1}`,
        type: args.text(0),
        title: '',
        source: range.address,
        seriesBy: args.raw(2) === null ? 'Auto' : oneOf(args.raw(2), SERIES_BY),
        frame: { left: 150, top: 75, width: 360, height: 216 },
      };
      sheet.charts.push(chart);
      changed({ sheet, chart }, host);
      return HostObject.of(chartClass, { sheet, chart });
    },
    ...eventMethods<Sheet>({ AddedEvent: 50, ActivatedEvent: 51, DeactivatedEvent: 52, DeletedEvent: 53 }, (sheet) => sheet.id).methods,
  },
};
export const chartCollectionClass = collection;
