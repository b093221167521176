/** Finds a child by name, pinyin or class; Enter takes the first. Namesakes are told apart by class and birth date. */
import { TextField } from '@fluentui/react/lib/TextField';
import { useEffect, useMemo, useState } from 'react';
import { isoOf } from '../../ledger/calendar/day';
import { findChildren, searchEntries, type ChildRow } from '../../ledger/child-actions';
import { loadPinyin, type Pinyin } from '../../ledger/fields';
import { fill } from '../../locales';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { useMore } from '../parts/use-more';
import { useWords } from '../state/pane-context';

interface Props {
  readonly children: readonly ChildRow[];
  /** What can be done without a child: stands between the field and the list. */
  readonly besides: React.ReactNode;
  onChoose(child: ChildRow): void;
}

export function ChildSearch({ children, besides, onChoose }: Props): React.JSX.Element {
  const text = useWords(CHILD_ACTIONS_WORDS);
  const pinyin = usePinyin();
  const [query, setQuery] = useState('');
  const entries = useMemo(() => searchEntries(children, pinyin), [children, pinyin]);
  const found = useMemo(() => findChildren(entries, query), [entries, query]);
  const [shown, more] = useMore(found, text.more);
  const [first] = found;
  return (
    <>
      <TextField
        label={text.search}
        placeholder={text.searchHint}
        value={query}
        autoFocus
        autoComplete="off"
        onChange={(_event, value) => setQuery(value ?? '')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || query.trim() === '' || !first) return;
          // The button that is drawn next would be pressed by the same key.
          event.preventDefault();
          onChoose(first);
        }}
      />
      {besides}
      {children.length === 0 && <p>{text.noChildren}</p>}
      {children.length > 0 && found.length === 0 && <p>{text.nothingFound}</p>}
      <ul className="plain-list" data-testid="children">
        {shown.map((child) => (
          <li key={child.childId} className="compact">
            <button type="button" className="command" title={fill(text.choose, { name: child.name })} onClick={() => onChoose(child)}>
              <ChildLine child={child} />
            </button>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** Name, class, birth date, and whether the child is on the list. */
export function ChildLine({ child }: { readonly child: ChildRow }): React.JSX.Element {
  const text = useWords(CHILD_ACTIONS_WORDS);
  const { name, className, birth, left, status } = child;
  const state =
    left === null
      ? status === 'active'
        ? ''
        : (text.status[status as keyof typeof text.status] ?? '')
      : fill(text.left, { date: isoOf(left) });
  return (
    <span className="child-line">
      <strong>{name || child.childId}</strong> <span className="tag">{className || text.noClass}</span>
      <small className="soft">
        {birth !== null && fill(text.born, { date: isoOf(birth) })} {state !== '' && <span className="near">{state}</span>}
      </small>
    </span>
  );
}

/** The table of readings, once it has come. Without it children are found by their characters, and nothing need be said. */
function usePinyin(): Pinyin | undefined {
  const [pinyin, setPinyin] = useState<Pinyin>();
  useEffect(() => {
    let isShown = true;
    loadPinyin().then(
      (loaded) => isShown && setPinyin(loaded),
      () => undefined,
    );
    return () => void (isShown = false);
  }, []);
  return pinyin;
}
