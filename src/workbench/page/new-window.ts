/** A workbook that the pane opens in a window of its own. A browser page cannot open one: it is handed to the downloads, and said so. */
import { notice } from './chrome/notice';
import { download, newWorkbook, saveBytes } from './files';
import { say } from './words';

/** @param bytes of the file; `null`: a blank workbook. */
export function openInNewWindow(bytes: Uint8Array | null): void {
  download(bytes ?? saveBytes(newWorkbook()), say('newWorkbookFile'));
  notice(say('newWindow'), 12);
}
