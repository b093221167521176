/** One cell as it stands in a list that goes out: shown, masked or hidden, with the four states of a field kept apart. */
import type { FieldContext, Reading } from '../fields';
import { HIDDEN as PLACEHOLDER, HIDDEN_WHOLE as HIDDEN } from '../fields/masked';
import type { Raw } from '../model/raw';
import type { ColumnDefinition } from '../tables';
import { hideNumbers } from './numbers-in-text';
import type { People } from './people';
import { familyOf } from './profiles';

/**
 * Masks names and numbers inside a text: titles, file names, remarks, cells of free text.
 * @param isName the text is a name that is shown: only what was written into its cell beside it is masked.
 */
export type Scrub = (text: string, isName?: boolean) => string;

/** Longer names without a dot are rare: more likely somebody wrote a remark behind the name. A name with a dot may hold the father's. */
const LONG_NAME = 4;

export function scrubber(people: People): Scrub {
  return (text, isName = false) => {
    const plain = hideNumbers(text);
    if (isName && ([...text].length <= LONG_NAME || text.includes('·'))) return plain;
    return people.hideNames(plain, isName);
  };
}

export interface MaskRule {
  readonly column: ColumnDefinition;
  readonly masked: boolean;
  /** Given when the list leaves those who know the children: texts are scrubbed, unreadable content is hidden. */
  readonly scrub?: Scrub;
}

/**
 * An empty cell stays empty, 无, 未知 and — stay what they are; a masked value is never blank. Dates that are shown stay serial days.
 */
export function maskCell(cell: Raw, { column, masked, scrub }: MaskRule, context: FieldContext): Raw {
  if (masked) {
    const hidden = maskedValue(cell, column, context);
    return scrub && familyOf(column) !== 'name' && familyOf(column) !== 'number' ? scrub(hidden) : hidden;
  }
  const { state, value } = readAs(column, cell, context);
  if (state === 'invalid') return scrub ? HIDDEN : cell;
  if (state !== 'value' || !scrub || typeof value !== 'string') return value;
  return scrub(value, familyOf(column) === 'name');
}

/** What a value belongs to: its kind and whose it is. */
export type Maskable = Pick<ColumnDefinition, 'kind' | 'subject'>;

/**
 * The cell as its kind masks it; hidden altogether when it cannot be read as a value of the kind, or the mask would hide nothing.
 * Lists and CARE.MASK both show this.
 */
export function maskedValue(cell: Raw, of: Maskable, context: FieldContext): string {
  const { state, value } = readAs(of, cell, context);
  if (state === 'invalid') return HIDDEN;
  // Empty stays empty; 无, 未知 and — say only that there is nothing.
  if (state !== 'value') return String(value);
  const part = of.kind.mask(value);
  return part.includes(PLACEHOLDER) && part !== String(value) ? part : HIDDEN;
}

function readAs({ kind, subject }: Maskable, cell: Raw, context: FieldContext): Reading {
  return kind.read(cell, { ...context, ...(subject ? { subject } : {}) });
}
