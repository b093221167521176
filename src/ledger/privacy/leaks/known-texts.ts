/** Texts that a ledger knows, and a quick search for any of them in any other text, however it is spaced. */

/** Shorter texts are found by chance. */
const SHORTEST = 6;
/** Shorter ones are found inside longer texts by chance. */
const SHORTEST_INSIDE = 8;

export class KnownTexts {
  private readonly whole = new Set<string>();
  /** By their first characters: a text costs what it is long, however many are known. */
  private readonly inside = new Map<string, string[]>();

  /** @param inside whether the text is telling enough to be looked for inside others. */
  add(text: string, inside: boolean): void {
    const plain = plainOf(text);
    if (plain.length < SHORTEST || this.whole.has(plain)) return;
    this.whole.add(plain);
    if (!inside || plain.length < SHORTEST_INSIDE) return;
    const head = plain.slice(0, SHORTEST);
    this.inside.set(head, [...(this.inside.get(head) ?? []), plain]);
  }

  areIn(text: string): boolean {
    if (text.length < SHORTEST || this.whole.size === 0) return false;
    const plain = plainOf(text);
    if (this.whole.has(plain)) return true;
    for (let start = 0; start + SHORTEST_INSIDE <= plain.length; start++) {
      const known = this.inside.get(plain.slice(start, start + SHORTEST));
      if (known?.some((one) => plain.startsWith(one, start))) return true;
    }
    return false;
  }
}

function plainOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, '');
}
