/** File numbers (档案编号) of new children. */
import { cellOf, type TableSnapshot } from '../../model/snapshot';

/** Hands out file numbers: `L2026-0001` and on, after the highest of the year that the ledger has. */
export function fileNumbers(table: TableSnapshot, year: number): () => string {
  const prefix = `L${year}-`;
  let last = 0;
  table.rows.forEach((_, row) => {
    const match = /^L(\d{4})-(\d+)$/u.exec(String(cellOf(table, row, 'childId')).trim());
    if (match && Number(match[1]) === year) last = Math.max(last, Number(match[2]));
  });
  return () => `${prefix}${String(++last).padStart(4, '0')}`;
}
