/** The words that masked lists need; `locales/` has them in both languages. */
import type { ProfileId } from '../profiles';

type PerProfile = Readonly<Record<ProfileId, string>>;

export interface MaskedWords {
  /** Names of the sheets. */
  readonly sheets: PerProfile;
  /** `{school}`, `{className}`. */
  readonly titles: PerProfile;
  /** What the list is for and what must not be done with it. */
  readonly rules: PerProfile;
  /** `{date}`, `{count}`. */
  readonly counts: string;
  /** `{columns}`. */
  readonly masked: string;
  readonly nothingMasked: string;
  readonly number: string;
  readonly empty: string;
  /** `{sheet}`, `{className}`, `{date}`: name of the file that holds nothing but the list. */
  readonly file: string;
  readonly footer: string;
}
