/** Copies cells to the clipboard and reads what is there: cells of this workbook with formulas and formats, else text. */
import { displayText } from '../../sheets/behaviour/display';
import { isFormula } from '../../sheets/model';
import type { CellValue, Formula, Rect, Sheet } from '../../sheets/model';
import { translateFormula } from '../../sheets/formulas';
import type { Session } from '../session';
import { readHtmlTable, readTabText, writeHtmlTable, writeTabText } from './clipboard-text';
import type { PastedBlock } from './edits';
import { clipped } from './remember';

/** What was copied here last: still valid while the clipboard holds the same text. */
interface Copied {
  text: string;
  sheet: Sheet;
  rect: Rect;
  cut: boolean;
  cells: { input: CellValue | Formula; style: number }[][];
}
const copied = new WeakMap<Session, Copied>();

/** Puts the block on the clipboard as text and as an HTML table. */
export function copyBlock(session: Session, selection: Rect, cut: boolean): void {
  const { sheet, workbook } = session;
  const rect = clipped(sheet, selection);
  const rows = Array.from({ length: rect.rows }, (_unused, row) => rect.row + row).filter((row) => !sheet.rows.get(row)?.filtered);
  const columns = Array.from({ length: rect.columns }, (_unused, column) => rect.column + column);
  const shown = rows.map((row) =>
    columns.map((column) =>
      displayText(sheet.cells.value(row, column), workbook.styles.get(sheet.cells.styleId(row, column)).numberFormat, workbook.date1904),
    ),
  );
  const cells = rows.map((row) =>
    columns.map((column) => ({
      input: sheet.cells.formula(row, column) ?? sheet.cells.value(row, column),
      style: sheet.cells.styleId(row, column),
    })),
  );
  const text = writeTabText(shown);
  copied.set(session, { text, sheet, rect, cut, cells });
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', writeHtmlTable(shown));
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
}

/** The block that was cut here when the clipboard still holds it; it can be taken once. */
export function takeCut(session: Session, text: string): { sheet: Sheet; rect: Rect } | null {
  const own = copied.get(session);
  if (!own?.cut || normal(own.text) !== normal(text)) return null;
  copied.delete(session);
  return own;
}

/** `null` when the clipboard holds nothing for cells. */
export function readClipboard(session: Session, html: string, text: string): PastedBlock | null {
  const own = copied.get(session);
  if (own && normal(own.text) === normal(text)) {
    const target = session.selection[session.selection.length - 1] ?? own.rect;
    return { rows: own.cells.map((row) => row.map((cell) => ({ ...cell, input: movedInput(cell.input, own.rect, target) }))) };
  }
  const rows = (html && readHtmlTable(html)) || (text ? readTabText(text) : null);
  return rows && rows.length > 0 ? { rows } : null;
}

function movedInput(input: CellValue | Formula, from: Rect, to: Rect): CellValue | Formula {
  return isFormula(input) ? { text: translateFormula(input.text, from, to) } : input;
}

const normal = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
