/** A short text that changes when any file of a set is changed, added or removed: for reusing what was built. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param inputs files and folders relative to `root`, with `/`; missing ones count as missing.
 * @param except folders left out, written the same way.
 */
export function fileTreeStamp(root: string, inputs: readonly string[], except: readonly string[] = []): string {
  const hash = createHash('sha256');
  for (const input of inputs) addPath(input);
  return hash.digest('hex');

  function addPath(path: string): void {
    if (except.includes(path)) return;
    const full = join(root, path);
    const stat = statSync(full, { throwIfNoEntry: false });
    if (stat === undefined) {
      hash.update(`${path} missing\n`);
    } else if (stat.isDirectory()) {
      for (const name of readdirSync(full).sort()) addPath(`${path}/${name}`);
    } else {
      hash.update(`${path} ${stat.size}\n`).update(readFileSync(full));
    }
  }
}
