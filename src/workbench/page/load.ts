/** What the page asks its server for at start. */
import type { AddinChoice } from './addin';
import type { AddinManifest } from './manifest';
import { readManifest } from './manifest';
import { currentLanguage } from './words';

/** The sample workbooks' file names. */
export async function sampleNames(): Promise<string[]> {
  const answer = await fetch('/samples.json');
  return answer.ok ? ((await answer.json()) as string[]) : [];
}

/** The framed add-in's manifest in the page's language; `null` when none is known or served. */
export async function loadManifest({ manifest }: AddinChoice): Promise<AddinManifest | null> {
  if (!manifest) return null;
  const answer = await fetch(manifest);
  return answer.ok ? readManifest(await answer.text(), currentLanguage()) : null;
}
