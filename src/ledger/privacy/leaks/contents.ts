/** What a workbook holds for a reader who looks everywhere: cells, comments, hidden parts, drawings, names, properties. Plain data. */
import type { Bilingual, Raw } from '../../model/raw';

/** The parts of a sheet or a file that are looked at, as a person calls them. */
export const PARTS = {
  cells: { zh: '单元格', en: 'cells' },
  formulas: { zh: '公式', en: 'formulas' },
  comments: { zh: '批注', en: 'comments' },
  notes: { zh: '旧式批注', en: 'old-style notes' },
  hidden: { zh: '隐藏的行列', en: 'hidden rows and columns' },
  shapes: { zh: '文本框和图形', en: 'text boxes and shapes' },
  charts: { zh: '图表标题和系列名', en: 'titles and series of charts' },
  pivotTables: { zh: '数据透视表', en: 'pivot tables' },
  hyperlinks: { zh: '超链接', en: 'hyperlinks' },
  validations: { zh: '下拉列表和输入提示', en: 'drop-down lists and input messages' },
  conditionalFormats: { zh: '条件格式', en: 'conditional formats' },
  headersFooters: { zh: '页眉页脚', en: 'headers and footers' },
  sheetNames: { zh: '工作表名称', en: 'names of sheets' },
  names: { zh: '定义的名称', en: 'defined names' },
  fileName: { zh: '文件名', en: 'name of the file' },
  properties: { zh: '文件属性', en: 'file properties' },
} as const satisfies Readonly<Record<string, Bilingual>>;
export type Part = keyof typeof PARTS;

/** Parts that a sheet on its own does not take along. */
export const FILE_PARTS: ReadonlySet<Part> = new Set<Part>(['names', 'fileName', 'properties']);

/** What could not be looked at: a part everywhere, or on one sheet. */
export interface Unseen {
  readonly part: Part;
  readonly sheet?: string;
}

export interface ScannedComment {
  /** 1-based sheet row, 0-based column. */
  readonly row: number;
  readonly column: number;
  /** With its replies. */
  readonly text: string;
  readonly author: string;
}

/** Text that stands in no cell. */
export interface ScannedText {
  readonly kind: 'formula' | 'shape' | 'chart' | 'hyperlink' | 'validation' | 'conditionalFormat';
  readonly text: string;
  /** 1-based sheet row and 0-based column, where it has a place. */
  readonly row?: number;
  readonly column?: number;
}

export interface ScannedSheet {
  readonly name: string;
  readonly visible: boolean;
  /** Made by the add-in. */
  readonly generated: boolean;
  /** 1-based sheet row and 0-based column of the first value. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly Raw[])[];
  /** 1-based rows and 0-based columns in use that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Comments and old-style notes. */
  readonly comments: readonly ScannedComment[];
  /** Headers and footers of the printed page that hold anything. */
  readonly headersFooters: readonly string[];
  readonly texts: readonly ScannedText[];
  /** How many pictures, and drawings whose text Excel does not tell, lie on the sheet; only a person can read them. */
  readonly pictures: number;
  /** How many pivot tables: such a table keeps its source data in the file. */
  readonly pivotTables: number;
}

export interface ScannedName {
  readonly name: string;
  readonly formula: string;
}

/** Text properties of the file, as Excel calls them. */
export const FILE_PROPERTIES = [
  'title',
  'subject',
  'author',
  'lastAuthor',
  'manager',
  'company',
  'keywords',
  'category',
  'comments',
] as const;
export type FileProperty = (typeof FILE_PROPERTIES)[number];

export interface WorkbookContents {
  readonly fileName: string;
  /** The sheets that were read: one, or all. */
  readonly sheets: readonly ScannedSheet[];
  readonly names: readonly ScannedName[];
  readonly properties: Readonly<Partial<Record<FileProperty, string>>>;
  readonly customProperties: Readonly<Record<string, string>>;
  /** Whether the add-in's own settings are in the file. */
  readonly hasSettings: boolean;
  readonly unseen: readonly Unseen[];
}

/** A file of no sheets, of which nothing is known but that there is nothing. */
export const NO_CONTENTS: WorkbookContents = {
  fileName: '',
  sheets: [],
  names: [],
  properties: {},
  customProperties: {},
  hasSettings: false,
  unseen: [],
};
