/** A new ledger in the browser and the view 导入名册 in it: rosters are chosen, looked at and written. */
import { openLedgerWorkbench, type OpenLedger } from './open-ledger';

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The workbench with a ledger that has just been made, as on 23 November 2026. */
export async function openNewLedger(): Promise<OpenLedger> {
  const open = await openLedgerWorkbench({ today: '2026-11-23' });
  await open.pane.getByLabel('学校名称').fill('青山小学');
  await open.page.keyboard.press('Enter');
  await open.pane.getByText('台账已建好').waitFor();
  return open;
}

/** The view anew: a file given to the one that is just going would be lost. */
export async function openImport({ pane, page }: OpenLedger): Promise<void> {
  const back = pane.getByRole('button', { name: '返回' });
  if ((await back.count()) > 0) await back.click();
  await pane.getByText('在册儿童').waitFor();
  await page.click('.ribbon-button:has-text("导入名册")');
  await pane.getByTestId('roster-drop').waitFor();
}

export async function chooseRosters(open: OpenLedger, ...files: readonly ChosenFile[]): Promise<void> {
  await openImport(open);
  await open.pane
    .getByTestId('roster-file')
    .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })));
}

/** A roster as text: a line for its header, one for each child. */
export function rosterFile(...lines: readonly string[]): ChosenFile {
  return { name: '名册.csv', bytes: new TextEncoder().encode(lines.join('\n')) };
}

/** Writes what the preview shows. */
export async function writeImport({ pane }: OpenLedger): Promise<void> {
  await pane.getByTestId('write-import').click();
  await pane.getByText('已写入').waitFor();
}
