/** Lays a plan's cell format over a range. */
import type { CellFormat } from '../../ledger/plan/edit';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Sets what the format names and leaves the rest. */
export function formatCells(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) setNumberFormat(range, format.numberFormat);
  const { font, fill } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.size !== undefined) font.size = format.size;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = HORIZONTAL[format.align];
  if (format.verticalAlign !== undefined) range.format.verticalAlignment = VERTICAL[format.verticalAlign];
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.rowHeight !== undefined) range.format.rowHeight = format.rowHeight;
  if (format.border !== undefined) setBorders(range, format.border);
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const BORDER_COLOR = '#BFBFBF';

function setBorders(range: Excel.Range, border: 'thin' | 'none'): void {
  for (const edge of EDGES) {
    const line = range.format.borders.getItem(edge);
    line.style = border === 'thin' ? 'Continuous' : 'None';
    if (border === 'thin') line.color = BORDER_COLOR;
  }
}

/**
 * One format for every cell of a range. Excel takes a single value for the whole range, which the typings (arrays only)
 * do not say.
 */
export function setNumberFormat(range: Excel.Range, format: string): void {
  Object.assign(range, { numberFormat: format });
}
