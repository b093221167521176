/** Long text in pieces that the XML parser takes without copying the whole. */

const CHUNK = 1 << 18;

export function* chunksOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += CHUNK) yield text.slice(at, at + CHUNK);
}
