/** Narrows a list to one class. The class stays chosen in the other lists of the pane: a homeroom teacher looks at the same one all day. */
import { usePane } from '../state/pane-context';
import { Choice } from './choice';

/** No class is called so. */
const ALL = '*';

interface Props {
  /** Classes of the list; `''` for children without one. */
  readonly classes: readonly string[];
  readonly label?: string;
  readonly ariaLabel?: string;
}

/** The class to which a list is narrowed; `null` = all, also when the chosen one is not in it. */
export function useChosenClass(classes: readonly string[]): string | null {
  const { className } = usePane();
  return className !== null && classes.includes(className) ? className : null;
}

export function ClassChoice({ classes, ...field }: Props): React.JSX.Element {
  const { words, setClassName } = usePane();
  const text = words.pane.overdue;
  return (
    <Choice
      {...field}
      chosen={useChosenClass(classes) ?? ALL}
      options={[{ key: ALL, text: text.allClasses }, ...classes.map((name) => ({ key: name, text: name || text.noClass }))]}
      onChoose={(key) => setClassName(key === ALL ? null : key)}
    />
  );
}
