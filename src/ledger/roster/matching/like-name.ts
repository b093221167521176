/** Names as whoever looks for a person takes them: 阿依古丽 买买提, 阿依古丽·买买提 and 阿依古丽买买提 are one. */

/** A name in normal form without the marks between its parts. */
export function likeName(name: string): string {
  return name.replace(/[ ·]/gu, '');
}
