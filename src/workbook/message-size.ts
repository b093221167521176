/** Keeps requests and responses below the 5 MB that Excel on the web takes in one message. */

/** With room for the wrapping of actions and object paths. */
export const MESSAGE_BYTES = 3_500_000;

/** Bytes of a value as JSON in UTF-8, near enough for a budget: a Chinese character is three. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) ?? '';
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

/** Splits rows into runs whose JSON stays below `limit`; a single larger row stands alone. */
export function splitRows<T>(rows: readonly (readonly T[])[], limit: number = MESSAGE_BYTES): { start: number; rows: (readonly T[])[] }[] {
  const parts: { start: number; rows: (readonly T[])[] }[] = [];
  let bytes = 0;
  rows.forEach((row, index) => {
    const size = jsonBytes(row) + 1;
    const last = parts.at(-1);
    if (!last || bytes + size > limit) {
      parts.push({ start: index, rows: [row] });
      bytes = size;
    } else {
      last.rows.push(row);
      bytes += size;
    }
  });
  return parts;
}
