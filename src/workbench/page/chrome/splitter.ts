/** The bar between grid and pane: dragging it changes the pane's width, which is kept for the next visit. */
import { el } from './dom';

const KEY = 'workbench.paneWidth';
const [LEAST, USUAL, MOST] = [240, 320, 900];

export function splitter(pane: HTMLElement, moved: () => void): HTMLElement {
  const set = (width: number): void => {
    pane.style.width = `${Math.min(MOST, Math.max(LEAST, width))}px`;
  };
  set(Number(localStorage.getItem(KEY)) || USUAL);
  const bar = el('div', { className: 'splitter', aria: { role: 'separator', orientation: 'vertical' } });
  bar.onpointerdown = (down) => {
    const start = pane.getBoundingClientRect().width;
    bar.setPointerCapture(down.pointerId);
    bar.onpointermove = (move) => {
      set(start + down.clientX - move.clientX);
      moved();
    };
    bar.onpointerup = () => {
      bar.onpointermove = null;
      bar.onpointerup = null;
      localStorage.setItem(KEY, String(Math.round(pane.getBoundingClientRect().width)));
    };
  };
  bar.ondblclick = () => {
    set(USUAL);
    localStorage.removeItem(KEY);
    moved();
  };
  return bar;
}
