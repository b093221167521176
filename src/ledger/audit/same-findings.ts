/** Findings that say the same of many cells, so that a list says it once: phones pasted with spaces, a required cell that a class lacks. */
import type { Finding } from '../model/finding';

/** From so many cells on, one sentence stands for them all. */
const MANY = 5;

/** Never empty; with several entries all have the same severity, sheet, column and sentence. */
export type SameFindings = readonly [first: Finding, ...others: Finding[]];

/** In the order of the list, each bundle where its first finding stood. What few cells share stays single. */
export function bundleSame(findings: readonly Finding[]): readonly SameFindings[] {
  const bundles = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const bundle = bundles.get(sentenceKey(finding));
    if (bundle) bundle.push(finding);
    else bundles.set(sentenceKey(finding), [finding]);
  }
  const told = new Set<string>();
  return findings.flatMap((finding): SameFindings[] => {
    const key = sentenceKey(finding);
    const bundle = bundles.get(key);
    if (!bundle || bundle.length < MANY) return [[finding]];
    if (told.has(key)) return [];
    told.add(key);
    return [bundle];
  });
}

/** By which a bundle is known again, whichever of its cells are mended meanwhile. */
export function sentenceKey({ code, severity, place, parameters }: Finding): string {
  return JSON.stringify([code, severity, place.sheet, place.header ?? '', parameters ?? {}]);
}
