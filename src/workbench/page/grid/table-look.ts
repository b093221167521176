/** How Excel's built-in table styles colour their parts, in the Office theme. */
import type { CellStyle, Table } from '../../sheets/model';
import { bodyRect, contains } from '../../sheets/model';

/** Theme accents 1–6 of Office 2013 and later, with a dark neutral for the styles that use none. */
const ACCENTS = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
/** The same at 80 % and 60 % lighter, as Excel bands rows. */
const LIGHT = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'] as const;
const MIDDLE = ['#A6A6A6', '#B4C6E7', '#F8CBAD', '#DBDBDB', '#FFE699', '#BDD7EE', '#C6E0B4'] as const;

interface TableLook {
  header: CellStyle;
  band: CellStyle;
  body: CellStyle;
  totals: CellStyle;
}

const looks = new Map<string, TableLook | null>();

/** The style that the table gives to a cell under the cell's own; `undefined` where it gives none. */
export function tableCellStyle(table: Table, row: number, column: number): CellStyle | undefined {
  const look = lookOf(table.style);
  if (!look) return undefined;
  if (table.showHeaders && row === table.rect.row) return look.header;
  if (table.showTotals && row === table.rect.row + table.rect.rows - 1) return look.totals;
  const body = bodyRect(table);
  if (!contains(body, row, column)) return undefined;
  const banded = (table.bandedRows && (row - body.row) % 2 === 0) || (table.bandedColumns && (column - body.column) % 2 === 0);
  const style = banded ? look.band : look.body;
  const bold = (table.firstColumn && column === body.column) || (table.lastColumn && column === body.column + body.columns - 1);
  return bold ? { ...style, font: { ...style.font, bold: true } } : style;
}

function lookOf(name: string): TableLook | null {
  let look = looks.get(name);
  if (look === undefined) looks.set(name, (look = buildLook(name)));
  return look;
}

/** `TableStyleMedium2` and the like: family and number; seven colours to a group of each family. */
function buildLook(name: string): TableLook | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  if (!match) return null;
  const number = Number(match[2]) - 1;
  const accent = number % 7;
  const group = Math.floor(number / 7);
  const color = ACCENTS[accent]!;
  const line = { style: 'thin', color: MIDDLE[accent]! } as const;
  const edges = { top: line, bottom: line };
  const totals: CellStyle = { font: { bold: true }, borders: { top: { style: 'thin', color } } };
  if (match[1] === 'Light' && group === 0) {
    const rule = { style: 'thin', color } as const;
    return {
      header: { font: { bold: true, color }, borders: { top: rule, bottom: rule } },
      band: { fill: LIGHT[accent]! },
      body: {},
      totals,
    };
  }
  const solid: CellStyle = { font: { bold: true, color: '#FFFFFF' }, fill: color };
  if (match[1] === 'Light')
    return {
      header: group === 1 ? solid : { font: { bold: true }, borders: edges },
      band: { fill: LIGHT[accent]!, borders: edges },
      body: { borders: edges },
      totals,
    };
  if (match[1] === 'Medium')
    return {
      header: solid,
      band: { fill: group === 0 ? LIGHT[accent]! : MIDDLE[accent]!, borders: edges },
      body: group === 0 ? { borders: edges } : { fill: LIGHT[accent]!, borders: edges },
      totals,
    };
  return {
    header: { ...solid, fill: '#000000' },
    band: { ...solid, fill: color },
    body: { font: { color: '#FFFFFF' }, fill: MIDDLE[accent]! },
    totals,
  };
}
