/** A workbook: sheets in tab order and what belongs to the file as a whole. */
import { Sheet } from './sheet';
import type { Rect } from './address';
import type { Table } from './table';
import { StyleTable, type Font } from './style';
import { Changes } from './changes';

export interface DefinedName {
  name: string;
  /** With leading `=`. */
  formula: string;
  /** Sheet id for a sheet-level name. */
  scope?: string;
  visible: boolean;
  comment: string;
}

/** A place on a sheet. */
export interface SheetRect {
  sheet: Sheet;
  rect: Rect;
}

export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly styles = new StyleTable();
  readonly changes = new Changes();
  names: DefinedName[] = [];
  /** `workbook.settings` of Office.js: values as JSON text. */
  readonly settings = new Map<string, string>();
  readonly customXmlParts = new Map<string, string>();
  properties: Record<string, string> = {};
  date1904 = false;
  /** What an absent part of `CellStyle.font` means: the file's own normal font. */
  defaultFont: Font = { name: '等线', size: 11 };
  calculationMode: 'automatic' | 'automaticExceptTables' | 'manual' = 'automatic';
  activeSheetId = '';
  /** Selection per sheet id; absent = A1. */
  readonly selections = new Map<string, Rect[]>();
  /** What the opened file held that this model does not keep; plain names for the person, empty when all is kept. */
  notKept: string[] = [];
  /** What of that nobody can look at here either. */
  unread: string[] = [];
  private nextId = 1;

  constructor(public fileName = '工作簿1.xlsx') {}

  /** A number unused so far in this workbook, for ids of sheets, tables, charts and rules. */
  newId(): number {
    return this.nextId++;
  }

  /** Appends a sheet. The caller has checked the name (`checkSheetName`). */
  addSheet(name: string): Sheet {
    const sheet = new Sheet(`{${this.newId().toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`, name);
    this.sheets.push(sheet);
    if (!this.activeSheetId) this.activeSheetId = sheet.id;
    return sheet;
  }

  /** By name (ignoring case, as Excel does) or id. */
  sheet(nameOrId: string): Sheet | undefined {
    const lower = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === lower);
  }

  get activeSheet(): Sheet {
    const sheet = this.sheets.find((one) => one.id === this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('A workbook needs at least one sheet.');
    return sheet;
  }

  /** A table with its sheet, by name (ignoring case) or id. */
  table(nameOrId: string): { sheet: Sheet; table: Table } | undefined {
    const lower = nameOrId.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.id === nameOrId || one.name.toLowerCase() === lower);
      if (table) return { sheet, table };
    }
    return undefined;
  }
}

/** Why Excel would refuse a sheet name, or `null`: 1–31 characters, none of `: \ / ? * [ ]`, no outer apostrophe. */
export function checkSheetName(name: string): 'empty' | 'long' | 'character' | null {
  if (name === '') return 'empty';
  if (name.length > 31) return 'long';
  return /[:\\/?*[\]]|^'|'$/.test(name) ? 'character' : null;
}
