/** Cell blocks as clipboard text: what Excel, WPS, web pages and text editors give and take. */

/** Splits tab-separated text; quoted fields may hold tabs and line ends, as Excel writes them. */
export function readTabText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(source.slice(at, at + 40_000));
    // Excel quotes only fields with a tab, a line end or a quotation mark; other leading quotes are text.
    if (quoted && /[\t\n]|""/.test(quoted[1]!)) {
      row.push(quoted[1]!.replace(/""/g, '"'));
      at += quoted[0].length;
    } else {
      const end = nextBreak(source, at);
      row.push(source.slice(at, end));
      at = end;
    }
    const mark = source[at];
    if (mark !== '\t') {
      rows.push(row);
      row = [];
    }
    if (mark === undefined) return rows;
    at++;
  }
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\t' || text[at] === '\n') return at;
  return text.length;
}

export function writeTabText(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((row) => row.map(field).join('\t')).join('\r\n');
}

/**
 * The first table of an HTML fragment; `null` when there is none. Cells that span others leave those empty.
 * Only text is taken, nothing of the fragment gets into the page.
 */
export function readHtmlTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((tr, row) => {
    const cells = (rows[row] ??= []);
    let column = 0;
    for (const td of tr.cells) {
      while (cells[column] !== undefined) column++;
      const [down, right] = [Math.max(1, td.rowSpan), Math.max(1, td.colSpan)];
      for (let r = 0; r < down; r++) for (let c = 0; c < right; c++) (rows[row + r] ??= [])[column + c] = r + c === 0 ? cellText(td) : '';
      column += right;
    }
  });
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_unused, column) => row[column] ?? ''));
}

/** Line breaks inside a cell stay, runs of other white space become one space as the browser would show them. */
function cellText(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  return (cell.textContent ?? '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
  return `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`).join('')}</table>`;
}
