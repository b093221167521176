/** Masks: what other people may see of a value. One placeholder character; what is empty stays empty. */
import type { Raw } from '../model/raw';
import { readState } from './reading';

/** Stands for one hidden character, or, three times, for content whose length would say too much. */
export const HIDDEN = '*';
export const HIDDEN_WHOLE = HIDDEN.repeat(3);

/**
 * A mask from a rule for content. Empty stays empty, and 无, 未知 and — are shown: they say only that there is nothing.
 * Whatever a rule shows, a masked value has at least one placeholder, so that it can be told from an unmasked one.
 */
export function masked(rule: (text: string) => string): (value: Raw) => string {
  return (value) => {
    const state = readState(value);
    if (state && state.state !== 'invalid') return String(state.value);
    const shown = rule(String(value));
    return shown.includes(HIDDEN) ? shown : HIDDEN_WHOLE;
  };
}

/** Nothing shows, not even the length: 健康或良好 and 残疾 look alike. */
export const maskWhole = masked(() => HIDDEN_WHOLE);

/** Shows the characters at the two ends and hides each of the others. */
export function maskMiddle(text: string, first: number, last: number): string {
  const characters = [...text];
  return characters.map((character, index) => (index < first || index >= characters.length - last ? character : HIDDEN)).join('');
}
