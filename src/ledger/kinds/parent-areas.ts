/** 务工区域 as it follows from 务工省市, beside what is filled in: one answer for the check and for 多口径对照. */
import { codeKey, WORK_AREA } from '../codes';
import type { FieldContext, Reading } from '../fields';
import { tidy } from '../fields/parse/tidy';
import type { Raw } from '../model/raw';
import { cellOf, type TableSnapshot } from '../model/snapshot';
import { workAreaOf, type SchoolRegion, type WorkArea } from '../regions';
import { CHILDREN, columnOf } from '../tables';
import { PARENTS, type Parent } from './facts';

export interface ParentArea {
  readonly who: Parent;
  readonly place: string;
  readonly area: WorkArea;
  /** `answered`: 无, 未知 or — stands there, which is for a person to change; `noCode`: a text that is none of the list. */
  readonly typed: 'blank' | 'same' | 'differs' | 'answered' | 'noCode';
}

/** Few places, many parents: what a place gives is kept. */
export class ParentAreas {
  private readonly areas = new Map<Raw, WorkArea | null>();

  constructor(
    private readonly table: TableSnapshot,
    private readonly context: FieldContext,
    private readonly school: SchoolRegion,
  ) {}

  /** The parents of a row of whom the area can be told, where the table has the column. */
  of(row: number): ParentArea[] {
    return PARENTS.flatMap((who): ParentArea[] => {
      const place = cellOf(this.table, row, `${who}Province`);
      const isAsked = place !== '' && this.table.columns[`${who}Area`] !== undefined;
      const area = isAsked ? this.areaOf(place) : null;
      return area === null ? [] : [{ who, place: tidy(place), area, typed: this.typedOf(row, who, area) }];
    });
  }

  private areaOf(place: Raw): WorkArea | null {
    let area = this.areas.get(place);
    if (area === undefined) {
      const isPlace = this.read('fatherProvince', place).state === 'value';
      this.areas.set(place, (area = isPlace ? workAreaOf(tidy(place), this.school) : null));
    }
    return area;
  }

  private typedOf(row: number, who: Parent, area: WorkArea): ParentArea['typed'] {
    const cell = cellOf(this.table, row, `${who}Area`);
    const { state, value } = this.read(`${who}Area`, cell);
    if (state === 'empty') return 'blank';
    if (state === 'invalid') return 'noCode';
    if (state !== 'value') return 'answered';
    return codeKey(WORK_AREA, value) === area ? 'same' : 'differs';
  }

  private read(key: string, cell: Raw): Reading {
    return columnOf(CHILDREN, key).kind.read(cell, this.context);
  }
}
