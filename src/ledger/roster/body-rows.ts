/** Tells the rows of children from titles, repeated headers, sums, signatures and notes. */
import { distinctTexts, textOf, type Grid } from './roster-grid';
import type { RosterHeader } from './find-header';
import { classInTitle } from './class-in-title';
import type { Day } from '../calendar/day';

export interface BodyRow {
  /** 0-based row of the grid. */
  readonly row: number;
  /** Class named by the nearest title above, `''` when there is none. */
  readonly titleClass: string;
}

export interface SkippedRow {
  readonly row: number;
  readonly reason: 'title' | 'header' | 'sum' | 'footer' | 'note' | 'noName';
  readonly text: string;
}

const SUM = /^(合计|小计|总计|共计|总数|合\s*计|小\s*计|总\s*计)/u;
const FOOTER =
  /^(填表人|制表人?|填报人|填报单位|填报时间|审核|校长|负责人|班主任|单位|学校|联系人|日期|签字|签名|盖章|年\s*月\s*日)\s*[（(]?.{0,8}[)）]?\s*[:：]/u;
const NOTE = /^(注|备注|说明|附注|填表说明|注意)\s*\d*\s*[:：、.．]|^[※*]/u;

/** Sorts the rows of a grid. `nameOffset` is the column of the children's names. */
export function sortRows(grid: Grid, header: RosterHeader, nameOffset: number, today: Day): { body: BodyRow[]; skipped: SkippedRow[] } {
  const body: BodyRow[] = [];
  const skipped: SkippedRow[] = [];
  let titleClass = '';
  const headerTexts = new Set(Array.from({ length: header.height }, (_, index) => grid[header.row + index] ?? []).flatMap(distinctTexts));
  grid.forEach((cells, row) => {
    const texts = distinctTexts(cells);
    if (texts.length === 0 || (row >= header.row && row < header.row + header.height)) return;
    const reason = row < header.row ? 'title' : skipReason(texts, textOf(cells[nameOffset]), headerTexts);
    if (reason === undefined) {
      body.push({ row, titleClass });
      return;
    }
    if (reason === 'title' || reason === 'note') titleClass = classInTitle(texts.join(' '), today) ?? titleClass;
    skipped.push({ row, reason, text: texts.join(' ') });
  });
  return { body, skipped };
}

function skipReason(texts: readonly string[], name: string, headerTexts: ReadonlySet<string>): SkippedRow['reason'] | undefined {
  const first = texts[0] ?? '';
  if (texts.filter((text) => headerTexts.has(text)).length >= Math.max(2, texts.length * 0.6)) return 'header';
  if (SUM.test(first) || SUM.test(name)) return 'sum';
  if (FOOTER.test(first) || (texts.length <= 3 && FOOTER.test(name))) return 'footer';
  if (NOTE.test(first)) return 'note';
  if (texts.length === 1 && (name === '' || [...name].length > 15)) return 'title';
  return name === '' ? 'noName' : undefined;
}
