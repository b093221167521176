/** The shape of one known mistake, the test that guards against it, and the smallest change that makes it. */
export interface Pitfall {
  /** What goes wrong elsewhere, in one sentence. */
  readonly mistake: string;
  /** A source file and the piece of text in it that keeps the rule; it occurs once. */
  readonly source: string;
  readonly rule: string;
  /** What stands there when the rule is broken. */
  readonly broken: string;
  /** The file of the test that must fail then, and what its name holds. */
  readonly test: string;
  readonly name: string;
}
