/** One worksheet: cells and everything that is laid over them. */
import { CellGrid } from './cell-grid';
import type { Rect } from './address';
import type { AutoFilter, Table } from './table';
import type { ConditionalFormat, Validation } from './rules';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface ColumnFormat {
  /** Points (Office.js `columnWidth`); absent = the sheet's standard width. */
  width?: number;
  hidden?: boolean;
  styleId?: number;
}
export interface RowFormat {
  /** Points. */
  height?: number;
  hidden?: boolean;
  /** Hidden by a filter, not by hand. */
  filtered?: boolean;
  styleId?: number;
}
export interface Hyperlink {
  /** External address or, for a place in this workbook, `documentReference` like `'首页'!A1`. */
  address?: string;
  documentReference?: string;
  screenTip?: string;
}
export interface Note {
  author: string;
  text: string;
  /** A comment with a conversation, as newer versions of Excel make them; absent: an old-style note. A file keeps it as a note. */
  comment?: { replies: { author: string; text: string }[] };
}
export interface ProtectionOptions {
  allowAutoFilter?: boolean;
  allowDeleteColumns?: boolean;
  allowDeleteRows?: boolean;
  allowEditObjects?: boolean;
  allowEditScenarios?: boolean;
  allowFormatCells?: boolean;
  allowFormatColumns?: boolean;
  allowFormatRows?: boolean;
  allowInsertColumns?: boolean;
  allowInsertHyperlinks?: boolean;
  allowInsertRows?: boolean;
  allowPivotTables?: boolean;
  allowSort?: boolean;
  selectionMode?: 'Normal' | 'Unlocked' | 'None';
}
export interface Protection {
  options: ProtectionOptions;
  /** The password itself when set here; a file's hash is kept as read and any password is refused. */
  password?: string;
  fileHash?: Record<string, string>;
}
export interface PageLayout {
  orientation: 'portrait' | 'landscape';
  /** Excel paper number: 9 = A4, 8 = A3, 11 = A5. */
  paperSize: number;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  zoom: { scale?: number; fitToWidth?: number; fitToHeight?: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  printArea: Rect | null;
  titleRows: { row: number; rows: number } | null;
  titleColumns: { column: number; columns: number } | null;
  headersFooters: Partial<Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>>;
  rowBreaks: number[];
  columnBreaks: number[];
}
/** A chart as a specification; the workbench draws it, the file writer stores it. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  source: string;
  seriesBy: 'Auto' | 'Columns' | 'Rows';
  frame: { left: number; top: number; width: number; height: number };
}

/** A text box, a picture or another drawing, as far as its text goes: read from a file, never drawn and never written. */
export interface Shape {
  readonly id: string;
  readonly name: string;
  readonly type: 'GeometricShape' | 'Image' | 'Line' | 'Group' | 'Unsupported';
  readonly text: string;
  readonly altTitle: string;
  readonly altText: string;
  /** Of a group. */
  readonly shapes: readonly Shape[];
}

/** Excel's own defaults: portrait A4, margins 0.75 and 0.7 inch. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: 'portrait',
    paperSize: 9,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    printArea: null,
    titleRows: null,
    titleColumns: null,
    headersFooters: {},
    rowBreaks: [],
    columnBreaks: [],
  };
}

export class Sheet {
  visibility: Visibility = 'visible';
  /** `#RRGGBB`, or empty for none. */
  tabColor = '';
  readonly cells = new CellGrid();
  readonly columns = new Map<number, ColumnFormat>();
  readonly rows = new Map<number, RowFormat>();
  /** Points. */
  standardWidth = 48;
  standardHeight = 15;
  merges: Rect[] = [];
  /** Rows and columns frozen at the top and left. */
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  showGridlines = true;
  showHeadings = true;
  tables: Table[] = [];
  autoFilter: AutoFilter | null = null;
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  /** By cell address `A1`. */
  readonly hyperlinks = new Map<string, Hyperlink>();
  readonly notes = new Map<string, Note>();
  protection: Protection | null = null;
  pageLayout: PageLayout = defaultPageLayout();
  charts: Chart[] = [];
  shapes: Shape[] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}
}
