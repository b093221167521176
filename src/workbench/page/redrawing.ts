/** Turns the workbook's changes into as little drawing as possible: once for all changes of one frame. */
import type { Workbook } from '../sheets/model';

export interface Redrawing {
  values(): void;
  layout(): void;
  tabs(): void;
  selection(): void;
}

/** Returns the function that stops watching. */
export function watchChanges(workbook: Workbook, redraw: Redrawing): () => void {
  const due = new Set<keyof Redrawing>();
  let frame = 0;
  const stop = workbook.changes.listen((change) => {
    if (change.kind === 'selection') {
      if (change.source !== 'person') due.add('selection');
    } else if (change.kind === 'cells') due.add('values');
    else due.add('layout');
    if (change.kind === 'sheet' || change.kind === 'opened') {
      due.add('tabs');
      due.add('selection');
    }
    if (frame === 0 && due.size > 0) frame = requestAnimationFrame(draw);
  });
  const draw = (): void => {
    frame = 0;
    const now = new Set(due);
    due.clear();
    if (now.has('tabs')) redraw.tabs();
    if (now.has('layout')) redraw.layout();
    else if (now.has('values')) redraw.values();
    if (now.has('selection')) redraw.selection();
  };
  return () => {
    stop();
    cancelAnimationFrame(frame);
  };
}
