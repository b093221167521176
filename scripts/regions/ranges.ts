/** Sorted numbers of two digits as ranges: 0, 21, 24–38 → `00 21 24-38`. */

export function rangesOf(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] >= number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? twoDigits(from) : `${twoDigits(from)}-${twoDigits(to)}`));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Codes of six digits by their first four. */
export function byPrefecture(codes: Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const code of codes) {
    const key = code.slice(0, 4);
    const group = groups.get(key);
    if (group) group.push(Number(code.slice(4)));
    else groups.set(key, [Number(code.slice(4))]);
  }
  return groups;
}
