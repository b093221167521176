/** What the page asks its server for at start. */
import type { AddinChoice } from './addin';
import type { AddinManifest } from './manifest';
import { readManifest } from './manifest';
import { currentLanguage } from './words';

/** The sample workbooks that the server has. */
export interface ServedSamples {
  /** File names. */
  names: string[];
  /** The one to begin with; `null` = begin with an empty workbook. */
  opens: string | null;
}

export async function servedSamples(): Promise<ServedSamples> {
  const answer = await fetch('/samples.json');
  return answer.ok ? ((await answer.json()) as ServedSamples) : { names: [], opens: null };
}

/** The framed add-in's manifest in the page's language; `null` when none is known or served. */
export async function loadManifest({ manifest }: AddinChoice): Promise<AddinManifest | null> {
  if (!manifest) return null;
  const answer = await fetch(manifest);
  return answer.ok ? readManifest(await answer.text(), currentLanguage()) : null;
}
