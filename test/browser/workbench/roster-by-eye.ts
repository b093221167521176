/** What a careful person would type into the ledger from the first sample roster: read by its columns, not by the importer. */
import { dayOf, type Day } from '../../../src/ledger/calendar/day';
import type { Sheet } from '../../../src/workbench/sheets/model';
import type { Plain } from './workbook-at-hand';

/** Columns of the roster, 0-based, whose cells go into the ledger as they are. */
const AS_THEY_ARE = {
  性别: 2,
  父亲姓名: 4,
  父亲联系电话: 5,
  父亲务工省市: 6,
  母亲姓名: 7,
  母亲联系电话: 8,
  母亲务工省市: 9,
  监护人姓名: 10,
  监护人电话: 12,
  家庭详细地址: 13,
  备注: 14,
} as const;
const FORMAL: Readonly<Record<string, string>> = { 爷爷: '祖父', 奶奶: '祖母', 外公: '外祖父', 外婆: '外祖母', 妈妈: '母亲' };
const [NAME, ID, RELATION] = [1, 3, 11];

/** The children of the roster as rows of the ledger by header; only the cells that are filled in. */
export function childrenOfRoster({ cells }: Sheet, joined: Day): Record<string, Plain>[] {
  const children: Record<string, Plain>[] = [];
  for (let row = 0; row < cells.rowCount; row++) {
    if (typeof cells.value(row, 0) !== 'number') continue;
    const text = (column: number): string => String(cells.value(row, column) ?? '');
    const id = text(ID).replace(/\s/g, '');
    const copied = Object.entries(AS_THEY_ARE).filter(([, column]) => text(column) !== '');
    children.push({
      档案编号: `L2026-${String(children.length + 1).padStart(4, '0')}`,
      姓名: text(NAME).replace(/\s/g, ''),
      身份证号: id,
      出生日期: dayOf(Number(id.slice(6, 10)), Number(id.slice(10, 12)), Number(id.slice(12, 14))),
      班级: '三年级1班',
      与儿童关系: FORMAL[text(RELATION)] ?? text(RELATION),
      在册状态: '在册',
      入册日期: joined,
      ...Object.fromEntries(copied.map(([header, column]) => [header, text(column)])),
    });
  }
  return children;
}
