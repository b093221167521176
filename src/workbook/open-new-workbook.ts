/** Opens a file that the add-in has made as a new workbook in a window of its own; the open workbook is not touched. */
import { toWorkbookError } from './workbook-error';

/** Bytes that are turned into text at once. */
const PIECE = 0x8000;

/**
 * Excel opens the file unsaved; where it is kept, and under which name, the person says.
 * @throws WorkbookError
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let from = 0; from < bytes.length; from += PIECE) text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  try {
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
