/** What a workbook holds for a reader who looks everywhere: cells, comments, hidden parts, names, headers, properties. Plain data. */
import type { Raw } from '../model/raw';

export interface ScannedComment {
  /** 1-based sheet row, 0-based column. */
  readonly row: number;
  readonly column: number;
  /** With its replies. */
  readonly text: string;
  readonly author: string;
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
  /** What this version of Excel does not let an add-in see. */
  readonly unseen: readonly ('comments' | 'notes')[];
}
