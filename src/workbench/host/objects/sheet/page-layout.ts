/** Excel.PageLayout with headers, footers and page breaks. */
import { asFlag, asNumber, asRecord, asText, oneOf, type CallArguments } from '../../dispatch/call-arguments';
import type { HostClass } from '../../dispatch/host-class';
import type { HostContext } from '../../dispatch/host-context';
import { HostError } from '../../dispatch/host-error';
import { HostObject } from '../../dispatch/host-object';
import { MAX_COLUMNS, MAX_ROWS, type PageLayout, type Rect, type Sheet } from '../../../sheets/model';
import { areasObject } from '../range/range-areas';
import { rangeClass } from '../range/range';
import { RangeRef } from '../range/range-ref';
import { resolveAddress } from '../range/resolve-address';
import { emitSheet } from './sheet-properties';

/** Excel's names for paper numbers. */
const PAPERS: Record<string, number> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
};
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const MARGINS = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;

type Getter = (sheet: Sheet, host: HostContext) => unknown;
type Setter = (sheet: Sheet, value: unknown, host: HostContext) => void;

/** A setter of one part of the layout. */
function part(write: (layout: PageLayout, value: unknown) => void): Setter {
  return (sheet, value, host) => {
    write(sheet.pageLayout, value);
    emitSheet(sheet, 'layout', host);
  };
}

const margins: { get: Record<string, Getter>; set: Record<string, Setter> } = { get: {}, set: {} };
for (const side of MARGINS) {
  margins.get[`${side}Margin`] = (sheet) => sheet.pageLayout.margins[side];
  margins.set[`${side}Margin`] = part((layout, value) => (layout.margins[side] = asNumber(value)));
}

const FLAGS = ['centerHorizontally', 'centerVertically', 'printGridlines', 'blackAndWhite'] as const;
const flags: { get: Record<string, Getter>; set: Record<string, Setter> } = { get: {}, set: {} };
for (const flag of FLAGS) {
  flags.get[flag] = (sheet) => sheet.pageLayout[flag];
  flags.set[flag] = part((layout, value) => (layout[flag] = asFlag(value)));
}

function readZoom(value: unknown): PageLayout['zoom'] {
  const given = asRecord(value);
  const zoom: PageLayout['zoom'] = {};
  if (typeof given.scale === 'number') {
    if (given.scale < 10 || given.scale > 400) throw new HostError('InvalidArgument');
    zoom.scale = given.scale;
  }
  if (typeof given.horizontalFitToPages === 'number') zoom.fitToWidth = given.horizontalFitToPages;
  if (typeof given.verticalFitToPages === 'number') zoom.fitToHeight = given.verticalFitToPages;
  return zoom;
}

function argument(sheet: Sheet, args: CallArguments, host: HostContext): RangeRef {
  const range = args.object(0, rangeClass) ?? resolveAddress(host.workbook, sheet, args.text(0));
  if (range.sheet !== sheet) throw new HostError('InvalidArgument');
  return range;
}

function found(sheet: Sheet, rect: Rect | null): HostObject | null {
  return rect && HostObject.of(rangeClass, new RangeRef(sheet, rect));
}

const rows = ({ pageLayout: { titleRows } }: Sheet): Rect | null => titleRows && { ...titleRows, column: 0, columns: MAX_COLUMNS };
const columns = ({ pageLayout: { titleColumns } }: Sheet): Rect | null => titleColumns && { ...titleColumns, row: 0, rows: MAX_ROWS };

function strict(object: HostObject | null): HostObject {
  if (!object) throw new HostError('ItemNotFound');
  return object;
}

export const pageLayoutClass: HostClass<Sheet> = {
  name: 'PageLayout',
  get: {
    ...margins.get,
    ...flags.get,
    orientation: (sheet) => (sheet.pageLayout.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    paperSize: (sheet) => Object.keys(PAPERS).find((name) => PAPERS[name] === sheet.pageLayout.paperSize) ?? null,
    zoom: ({ pageLayout: { zoom } }) => ({
      scale: zoom.scale ?? null,
      horizontalFitToPages: zoom.fitToWidth ?? null,
      verticalFitToPages: zoom.fitToHeight ?? null,
    }),
  },
  set: {
    ...margins.set,
    ...flags.set,
    orientation: part((layout, value) => (layout.orientation = oneOf(value, ['portrait', 'landscape'] as const))),
    paperSize: part((layout, value) => {
      const paper = PAPERS[oneOf(value, Object.keys(PAPERS))];
      if (paper !== undefined) layout.paperSize = paper;
    }),
    zoom: part((layout, value) => (layout.zoom = readZoom(value))),
  },
  navigate: { headersFooters: (sheet) => HostObject.of(headerFooterGroupClass, sheet) },
  methods: {
    setPrintArea: (sheet, args, host) => {
      sheet.pageLayout.printArea = argument(sheet, args, host).rect;
      emitSheet(sheet, 'layout', host);
    },
    setPrintTitleRows: (sheet, args, host) => {
      const { row, rows: count } = argument(sheet, args, host).rect;
      sheet.pageLayout.titleRows = { row, rows: count };
      emitSheet(sheet, 'layout', host);
    },
    setPrintTitleColumns: (sheet, args, host) => {
      const { column, columns: count } = argument(sheet, args, host).rect;
      sheet.pageLayout.titleColumns = { column, columns: count };
      emitSheet(sheet, 'layout', host);
    },
    setPrintMargins: (sheet, args, host) => {
      const factor = UNITS[oneOf(args.text(0), ['Points', 'Inches', 'Centimeters'] as const)];
      const given = args.options(1);
      for (const side of MARGINS) if (typeof given[side] === 'number') sheet.pageLayout.margins[side] = given[side] * factor;
      emitSheet(sheet, 'layout', host);
    },
    getPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printArea ? areasObject([new RangeRef(sheet, sheet.pageLayout.printArea)]) : null,
    getPrintArea: (sheet) => strict(sheet.pageLayout.printArea && areasObject([new RangeRef(sheet, sheet.pageLayout.printArea)])),
    getPrintTitleRowsOrNullObject: (sheet) => found(sheet, rows(sheet)),
    getPrintTitleRows: (sheet) => strict(found(sheet, rows(sheet))),
    getPrintTitleColumnsOrNullObject: (sheet) => found(sheet, columns(sheet)),
    getPrintTitleColumns: (sheet) => strict(found(sheet, columns(sheet))),
  },
};

const PLACES = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

/** The model keeps one set of headers and footers, for all pages. */
const headerFooterClass: HostClass<Sheet> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(PLACES.map((place) => [place, (sheet: Sheet) => sheet.pageLayout.headersFooters[place] ?? ''])),
  set: Object.fromEntries(PLACES.map((place) => [place, part((layout, value) => (layout.headersFooters[place] = asText(value)))])),
};

/** With one set for all pages the others are blank, and can be neither set nor kept. */
const otherPagesClass: HostClass<Sheet> = {
  name: 'HeaderFooter',
  get: Object.fromEntries(PLACES.map((place) => [place, () => ''])),
};

const headerFooterGroupClass: HostClass<Sheet> = {
  name: 'HeaderFooterGroup',
  get: { state: () => 'Default', useSheetMargins: () => true, useSheetScale: () => true },
  navigate: {
    defaultForAllPages: (sheet) => HostObject.of(headerFooterClass, sheet),
    firstPage: (sheet) => HostObject.of(otherPagesClass, sheet),
    evenPages: (sheet) => HostObject.of(otherPagesClass, sheet),
    oddPages: (sheet) => HostObject.of(otherPagesClass, sheet),
  },
};
