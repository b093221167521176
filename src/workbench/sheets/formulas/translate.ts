/** Formulas that move: copied or filled to another cell, or read as if they stood there. */
import { mergeRefTokens, parseA1Ref, stringifyA1Ref, tokenize, type RangeA1, type Token } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from '../model';

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The formula as copying writes it: relative references move along, those that leave the sheet become `#REF!`. */
export function translateFormula(text: string, from: CellPlace, to: CellPlace): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  if (down === 0 && right === 0) return text;
  return rewriteReferences(text, (range) => {
    const moved: RangeA1 = {
      ...range,
      top: shifted(range.top, range.$top, down),
      bottom: shifted(range.bottom, range.$bottom, down),
      left: shifted(range.left, range.$left, right),
      right: shifted(range.right, range.$right, right),
    };
    return fits(moved) ? moved : null;
  });
}

function shifted(place: number | null | undefined, locked: boolean | null | undefined, by: number): number | null {
  return place === null || place === undefined ? null : locked ? place : place + by;
}

function fits({ top, bottom, left, right }: RangeA1): boolean {
  const inside = (place: number | null | undefined, limit: number): boolean =>
    place === null || place === undefined || (place >= 0 && place < limit);
  return inside(top, MAX_ROWS) && inside(bottom, MAX_ROWS) && inside(left, MAX_COLUMNS) && inside(right, MAX_COLUMNS);
}

/** Rewrites every A1 reference of a formula; `change` gets the range and the sheet names before it, `null` = `#REF!`. */
export function rewriteReferences(text: string, change: (range: RangeA1, context: readonly string[]) => RangeA1 | null): string {
  return rewriteTokens(text, (token) => {
    if (token.type !== 'range' && token.type !== 'range_beam' && token.type !== 'range_ternary') return token.value;
    const parsed = parseA1Ref(token.value);
    if (!parsed || !('range' in parsed) || !parsed.range) return token.value;
    const range = change(parsed.range, parsed.context ?? []);
    if (range === parsed.range) return token.value;
    return range ? stringifyA1Ref({ ...parsed, range }) : '#REF!';
  });
}

/** Rewrites tokens and joins them again; text that is not touched stays as it was typed. */
export function rewriteTokens(text: string, change: (token: Token) => string): string {
  return mergeRefTokens(tokenize(text)).map(change).join('');
}
