/** Text as GB18030 bytes, which no browser writes: by asking the decoder what every pair of bytes means. */

let pairs: ReadonlyMap<string, readonly number[]> | null = null;

function allPairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\uFFFD') found.set(character, [lead, trail]);
    }
  }
  return found;
}

/** Throws for a character that needs four bytes: the samples have none. */
export function encodeGb18030(text: string): Uint8Array {
  pairs ??= allPairs();
  const bytes: number[] = [];
  for (const character of text) {
    const pair = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : pairs.get(character);
    if (!pair) throw new Error(`GB18030 has no two bytes for ${character}.`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}
