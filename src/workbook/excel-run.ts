/** The one place from which the add-in talks to Excel. */
import { toWorkbookError } from './workbook-error';

/** Excel answers in milliseconds unless the person is in the middle of typing into a cell. */
const WAITING_AFTER_MS = 1000;

type WaitingListener = (waiting: boolean) => void;
const listeners = new Set<WaitingListener>();

/** Tells the pane when Excel has not answered for a second (most likely a cell is being edited), and when it has. */
export function onExcelWaiting(listener: WaitingListener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let unanswered = 0;

function announce(change: 1 | -1): void {
  unanswered += change;
  listeners.forEach((listener) => listener(unanswered > 0));
}

/**
 * Runs a batch against the workbook. While a cell is being edited Excel lets the batch wait.
 * @throws WorkbookError for every failure.
 */
export async function excelRun<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  let announced = false;
  const timer = setTimeout(() => {
    announced = true;
    announce(1);
  }, WAITING_AFTER_MS);
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error);
  } finally {
    clearTimeout(timer);
    if (announced) announce(-1);
  }
}
