/** The status bar: what the workbench is doing, figures of the selection, zoom. */
import type { Rect, Sheet } from '../../sheets/model';
import { say } from '../words';
import type { Word } from '../words';
import { el } from './dom';

export interface SelectionFigures {
  /** Filled cells. */
  count: number;
  /** Cells that hold numbers. */
  numbers: number;
  sum: number;
}

export function selectionFigures(sheet: Sheet, rects: readonly Rect[]): SelectionFigures {
  const figures = { count: 0, numbers: 0, sum: 0 };
  for (const rect of rects) {
    const last = Math.min(rect.row + rect.rows, sheet.cells.rowCount);
    for (let row = rect.row; row < last; row++) {
      const values = sheet.cells.rowValues(row);
      const end = Math.min(rect.column + rect.columns, values.length);
      for (let column = rect.column; column < end; column++) {
        const value = values[column] ?? null;
        if (value === null) continue;
        figures.count++;
        if (typeof value !== 'number') continue;
        figures.numbers++;
        figures.sum += value;
      }
    }
  }
  return figures;
}

export class StatusBar {
  private readonly state = el('span', { className: 'status-state' }, say('ready'));
  private readonly figures = el('span', { className: 'status-figures' });
  readonly element: HTMLElement;

  constructor(zoomed: (ratio: number) => void) {
    const percent = el('span', {}, '100%');
    const zoom = el('input', { type: 'range', min: '50', max: '200', step: '10', value: '100', aria: { label: say('zoom') } });
    zoom.oninput = () => {
      percent.textContent = `${zoom.value}%`;
      zoomed(Number(zoom.value) / 100);
    };
    this.element = el(
      'div',
      { className: 'status-bar' },
      this.state,
      el('span', { className: 'status-note' }, say('notExcel')),
      this.figures,
      zoom,
      percent,
    );
  }

  setState(word: Word): void {
    this.state.textContent = say(word);
  }

  showFigures({ count, numbers, sum }: SelectionFigures): void {
    if (count < 2) return this.figures.replaceChildren();
    const round = (value: number): string => String(Number(value.toPrecision(12)));
    const parts =
      numbers > 0
        ? [`${say('average')}: ${round(sum / numbers)}`, `${say('count')}: ${count}`, `${say('sum')}: ${round(sum)}`]
        : [`${say('count')}: ${count}`];
    this.figures.textContent = parts.join('　');
  }
}
