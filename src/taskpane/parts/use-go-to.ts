/** Going to a cell after a click; a failure is told above the view. */
import { useCallback } from 'react';
import { describeFailure } from '../../commands/failure';
import { goToCell } from '../../commands/go-to';
import { failureSentence } from '../../locales/failure-sentence';
import { usePane } from '../state/pane-context';

/** @returns a function of sheet, 1-based row and 0-based column. */
export function useGoTo(): (sheet: string, row: number, column?: number) => void {
  const { words, notify } = usePane();
  return useCallback(
    (sheet, row, column = 0) => {
      goToCell(sheet, row, column).catch((error: unknown) =>
        notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' }),
      );
    },
    [words, notify],
  );
}
