/** A messy roster with what must come of it: sheets as somebody brought them, and the truth of each child by column key. */
import type { Raw } from '../../../ledger/model/raw';
import type { CellValue } from '../../sheets/model';
import type { SampleChild } from '../children';

export interface MessySheet {
  readonly name: string;
  /** Rows from `top`, cells from `left` (0-based, default 0). */
  readonly lines: readonly (readonly CellValue[])[];
  readonly top?: number;
  readonly left?: number;
  /** Merged blocks as row, column, rows, columns, relative to the first line. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Hidden rows and columns, relative too; `filtered` rows are hidden by a filter. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Number formats by column, for the lines with children. */
  readonly formats?: Readonly<Record<number, string>>;
}

/** What must stand in the ledger; `blocked` children must not be there at all. */
export interface Expected {
  readonly name: string;
  readonly blocked?: true;
  readonly cells: Readonly<Record<string, Raw>>;
}

export interface MessyCase {
  /** Name of the file without ending. */
  readonly name: string;
  readonly sheets: readonly MessySheet[];
  /** Saved as text in this way; absent = a workbook. */
  readonly csv?: { readonly encoding: 'gb18030' | 'utf-8'; readonly delimiter: string };
  /** In the order in which they are imported. */
  readonly children: readonly Expected[];
}

export type MakeMessy = (children: readonly SampleChild[]) => MessyCase;

export function text(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** Cells of a child under their own keys; blank ones are left out. */
export function truth({ row }: SampleChild, ...keys: readonly string[]): Record<string, Raw> {
  return Object.fromEntries(keys.flatMap((key) => (text(row[key]) === '' ? [] : [[key, row[key] as Raw]])));
}

/** 备注 as the import writes it for content without a column. */
export function notes(...parts: readonly (readonly [header: string, content: string])[]): Record<string, Raw> {
  const kept = parts.filter(([, content]) => content !== '').map(([header, content]) => `${header}：${content}`);
  return kept.length > 0 ? { notes: kept.join('；') } : {};
}

/** What an ID says beside itself. */
export const BY_ID = ['name', 'sex', 'residentId', 'birthDate'] as const;
