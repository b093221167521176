/** Follows a cell's hyperlink: within the workbook at once, elsewhere after asking, in a tab of its own. */
import type { Hyperlink } from '../sheets/model';
import type { App } from './app';
import { confirm } from './chrome/dialogs';
import { notice } from './chrome/notice';
import { findPlace } from './go-to';
import { say } from './words';

export async function followLink({ session, grid }: App, { address, documentReference }: Hyperlink): Promise<void> {
  const reference = documentReference ?? (address?.startsWith('#') ? address.slice(1) : undefined);
  if (reference !== undefined) {
    const place = findPlace(session.workbook, reference);
    if (!place) return notice(say('badReference', reference));
    session.select(place.sheet, [place.rect]);
    if (grid.shows(place.sheet)) grid.select([place.rect], true);
    return;
  }
  // Only what a browser opens safely; scripts and local files stay closed.
  if (address && /^(https?|mailto|tel):/i.test(address) && (await confirm(say('workbench'), say('externalLink', address))))
    window.open(address, '_blank', 'noopener,noreferrer');
}
