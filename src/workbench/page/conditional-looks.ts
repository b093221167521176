/**
 * What conditional formats make of a cell, for the grid: worked out for the cells in sight only, and no longer in one go
 * than a frame allows. A cell that is not worked out yet keeps the look it had.
 */
import { ConditionalStyles } from '../sheets/behaviour/conditional';
import type { CellStyle, Sheet } from '../sheets/model';
import { MAX_COLUMNS } from '../sheets/model';
import type { ConditionalLooks } from './grid/cell-view';
import { ruleEvaluation } from './rule-evaluation';
import type { Session } from './session';

/** Milliseconds spent on rules while the grid draws, and in one go afterwards. */
const [WHILE_DRAWING, IN_ONE_GO] = [10, 12];
/** More cells than a screen shows: those left over from a place that was scrolled by are dropped. */
const MOST_WAITING = 4000;
const MOST_KEPT = 50_000;

interface SheetLooks {
  rules: ConditionalStyles;
  known: Map<number, CellStyle | null>;
  /** From before the last change. */
  before: Map<number, CellStyle | null>;
  waiting: Set<number>;
}

/** @param redraw is called when looks have been worked out after the grid was drawn without them. */
export function conditionalLooks({ workbook, calculator }: Session, redraw: () => void): ConditionalLooks {
  const evaluate = ruleEvaluation(calculator);
  const sheets = new Map<Sheet, SheetLooks>();
  let spent = 0;
  let timer = 0;

  // Rules may look at other sheets, and counts at whole areas: a change anywhere makes all looks uncertain.
  workbook.changes.listen((change) => {
    if (change.kind === 'selection') return;
    for (const [sheet, { known, before }] of sheets) {
      if (before.size > MOST_KEPT) before.clear();
      for (const [place, look] of known) before.set(place, look);
      sheets.set(sheet, fresh(sheet, before));
    }
  });

  const fresh = (sheet: Sheet, before: SheetLooks['before']): SheetLooks => ({
    rules: new ConditionalStyles(sheet, evaluate),
    known: new Map(),
    before,
    waiting: new Set(),
  });

  const workOut = ({ rules, known, waiting }: SheetLooks, place: number): CellStyle | null => {
    const look = rules.at(Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS);
    known.set(place, look);
    waiting.delete(place);
    return look;
  };

  const workOn = (): void => {
    timer = 0;
    const end = performance.now() + IN_ONE_GO;
    for (const looks of sheets.values()) {
      for (const place of looks.waiting) {
        workOut(looks, place);
        if (performance.now() > end) {
          timer = window.setTimeout(workOn);
          return;
        }
      }
    }
    redraw();
  };

  return (sheet, row, column) => {
    let looks = sheets.get(sheet);
    if (!looks) sheets.set(sheet, (looks = fresh(sheet, new Map())));
    const place = row * MAX_COLUMNS + column;
    const known = looks.known.get(place);
    if (known !== undefined) return known;
    if (spent < WHILE_DRAWING) {
      // All of one drawing counts together: it ends before the next microtask.
      if (spent === 0) queueMicrotask(() => (spent = 0));
      const start = performance.now();
      const look = workOut(looks, place);
      spent += Math.max(0.001, performance.now() - start);
      return look;
    }
    if (looks.waiting.size > MOST_WAITING) looks.waiting.clear();
    looks.waiting.add(place);
    timer ||= window.setTimeout(workOn);
    return looks.before.get(place) ?? null;
  };
}
