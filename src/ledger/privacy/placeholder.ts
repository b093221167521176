/** The one sign that stands for what is hidden, wherever something is hidden. */

export const PLACEHOLDER = '*';

/** What hides a whole value: its length says nothing about what it was, and it is never blank. */
export const HIDDEN = PLACEHOLDER.repeat(3);
