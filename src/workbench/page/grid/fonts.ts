/** Which fonts the grid draws a cell in. */

/** What stands in for a font that this computer lacks: faces as wide as the default fonts of a Chinese Excel. */
export const FALLBACK_FONTS = '等线, Microsoft YaHei, PingFang SC, Noto Sans CJK SC, sans-serif';

/** A cell without a font of its own is in the default one: whatever the browser takes has digits of another width. */
export function fontsOf(name: string | undefined): string {
  return name === undefined ? FALLBACK_FONTS : `${name}, ${FALLBACK_FONTS}`;
}
