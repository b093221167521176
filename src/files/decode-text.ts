/** Text of unknown encoding: UTF-8 and UTF-16 with and without a mark, and GB18030, in which a Chinese Excel saves CSV. */

/** How many bytes are looked at to tell UTF-16 without a mark: latin digits and commas have a zero byte each. */
const SAMPLE = 4000;

/** The text, without its byte-order mark; `null` when it is in none of the encodings. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return decode(bytes, marked);
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 === null) return decode(bytes, 'gb18030');
  return isMistaken(utf8) ? (decode(bytes, 'gb18030') ?? utf8) : utf8;
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function unmarkedUtf16(bytes: Uint8Array): string | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => byte === 0 && zeros[at % 2]!++);
  const many = sample.length / 10;
  if (zeros[1]! > many && zeros[0] === 0) return 'utf-16le';
  return zeros[0]! > many && zeros[1] === 0 ? 'utf-16be' : null;
}

/** `null` when a byte does not belong to the encoding, or when the result holds control characters: that was no text. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return /[\u0000-\u0008\u000E-\u001F]/u.test(text) ? null : text;
  } catch (error) {
    // By name: the decoder of a page may come from another realm.
    if ((error as Error).name === 'TypeError') return null;
    throw error;
  }
}

/** Short GBK text may pass for UTF-8: it then reads as pairs of Latin, Greek or Hebrew letters without one Han character. */
function isMistaken(text: string): boolean {
  return /[\u0080-\u07FF]{2}/u.test(text) && !/\p{Script=Han}/u.test(text);
}
