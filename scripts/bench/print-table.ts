/** Plain tables for the terminal: the first column to the left, numbers to the right. */

export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  say(line(head));
  say(widths.map((width) => '-'.repeat(width)).join('  '));
  rows.forEach((row) => say(line(row)));
  say('');
}

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Kilobytes of 1000 bytes, as message limits are counted. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`;
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}
