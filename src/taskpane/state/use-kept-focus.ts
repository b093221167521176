/**
 * Keeps the keyboard's place when what it stood on is gone: a finding that was mended, a button that was pressed. Without
 * this the focus falls out of the pane, as office.js moves it on from anything that is no tab stop.
 */
import { useEffect, type RefObject } from 'react';

const STOPS = 'button, input, select, textarea, summary, [tabindex="0"]';

export function useKeptFocus(pane: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = pane.current;
    if (!root) return;
    let last: Element | null = null;
    /** What followed it, nearest first, then what stood before it, nearest first. */
    let others: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      const stops = [...root.querySelectorAll<HTMLElement>(STOPS)];
      const at = stops.findIndex((stop) => stop === target);
      last = target instanceof Element ? target : null;
      others = [...stops.slice(at + 1), ...stops.slice(0, Math.max(at, 0)).reverse()];
    };
    const restore = (): void => {
      if (!last || last.isConnected || document.activeElement !== document.body || !document.hasFocus()) return;
      others.find(canTake)?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(restore);
    root.addEventListener('focusin', remember);
    watcher.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      watcher.disconnect();
    };
  }, [pane]);
}

/** Whether it is still there, in sight and not disabled. */
function canTake(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;
}
