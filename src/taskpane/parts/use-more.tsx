/** Long lists show their first entries; the rest comes on request, so that a weak machine stays quick. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useState } from 'react';
import { fill } from '../../locales';

const STEP = 30;

/** The entries to show now, and the button for more (or nothing). `sentence` has a place for `{count}`. */
export function useMore<T>(entries: readonly T[], sentence: string): readonly [shown: readonly T[], more: React.ReactNode] {
  const [limit, setLimit] = useState(STEP);
  const rest = Math.min(STEP, entries.length - limit);
  const more = rest > 0 && (
    <DefaultButton className="bar" onClick={() => setLimit(limit + STEP)}>
      {fill(sentence, { count: rest })}
    </DefaultButton>
  );
  return [entries.slice(0, limit), more];
}
