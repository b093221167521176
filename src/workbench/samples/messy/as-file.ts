/** A messy roster as the bytes of a file. */
import { Workbook, type CellValue, type Sheet } from '../../sheets/model';
import { writeXlsx } from '../../sheets/xlsx';
import { encodeGb18030 } from './gb18030';
import type { MessyCase, MessySheet } from './messy-case';

export interface RosterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function asFile(roster: MessyCase): RosterFile {
  if (!roster.csv) return { name: `${roster.name}.xlsx`, bytes: writeXlsx(asWorkbook(roster)) };
  const { encoding, delimiter } = roster.csv;
  const lines = roster.sheets[0]?.lines ?? [];
  const content = lines.map((line) => line.map((cell) => csvCell(cell, delimiter)).join(delimiter)).join('\r\n');
  const bytes = encoding === 'gb18030' ? encodeGb18030(content) : new TextEncoder().encode(content);
  return { name: `${roster.name}.csv`, bytes };
}

export function asWorkbook(roster: MessyCase): Workbook {
  const workbook = new Workbook();
  for (const one of roster.sheets) fill(workbook, workbook.addSheet(one.name), one);
  return workbook;
}

function fill(
  workbook: Workbook,
  sheet: Sheet,
  { lines, top = 0, left = 0, merges, hiddenRows, hiddenColumns, formats }: MessySheet,
): void {
  lines.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell === null || cell === '') return;
      sheet.cells.setInput(top + row, left + column, cell);
      const numberFormat = typeof cell === 'number' ? formats?.[column] : undefined;
      if (numberFormat !== undefined) sheet.cells.setStyleId(top + row, left + column, workbook.styles.intern({ numberFormat }));
    }),
  );
  sheet.merges.push(...(merges ?? []).map(([row, column, rows, columns]) => ({ row: top + row, column: left + column, rows, columns })));
  for (const row of hiddenRows ?? []) sheet.rows.set(top + row, { hidden: true });
  for (const column of hiddenColumns ?? []) sheet.columns.set(left + column, { hidden: true });
}

/** A guard begins with = and is written as it is, as the systems do that export it. */
function csvCell(cell: CellValue, delimiter: string): string {
  const plain = cell === null ? '' : String(cell);
  const isGuard = /^="[^"]*"$/u.test(plain);
  return !isGuard && (plain.includes(delimiter) || /["\n]/u.test(plain)) ? `"${plain.replace(/"/gu, '""')}"` : plain;
}
