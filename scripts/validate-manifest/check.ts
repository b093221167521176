/** The offline check of manifest.xml: what the schema cannot see, and Excel would only answer with silence. */
import type { Manifest, Problem, Rule } from './rule';
import { actions } from './rules/actions';
import { addresses } from './rules/addresses';
import { functions } from './rules/functions';
import { icons } from './rules/icons';
import { identity } from './rules/identity';
import { order } from './rules/order';
import { resids } from './rules/resids';
import { runtime } from './rules/runtime';
import { texts } from './rules/texts';

const RULES: readonly Rule[] = [identity, order, resids, texts, addresses, icons, runtime, functions, actions];

/** All problems at once, by line. */
export function checkManifest(manifest: Manifest): readonly Problem[] {
  return RULES.flatMap((rule) => rule(manifest)).sort((a, b) => a.line - b.line);
}
