/** The two definitions side by side: how many children each counts, and the children that only one of them counts, each with the reason. */
import type { BetweenDefinitions, ContrastRow } from '../../ledger/kinds';
import { fill } from '../../locales';
import { contrastSentence } from '../../locales/kind-sentence';
import { useMore } from '../parts/use-more';
import { usePane } from '../state/pane-context';
import { KindsChild } from './kinds-child';

interface Props {
  readonly between: BetweenDefinitions;
  readonly sheet: string;
}

const LISTS = ['onlyEducation', 'onlyCivil', 'undecided'] as const;

export function KindsBetween({ between, sheet }: Props): React.JSX.Element {
  const text = usePane().words.kinds.between;
  const { education, civil, both } = between;
  return (
    <section className="stack" data-testid="kinds-between">
      <strong>{fill(text.totals, { education, civil, both })}</strong>
      {LISTS.every((list) => between[list].length === 0) && <p className="good">{text.same}</p>}
      {LISTS.map((list) => (
        <Contrast key={list} list={list} rows={between[list]} sheet={sheet} />
      ))}
    </section>
  );
}

interface ContrastProps {
  readonly list: (typeof LISTS)[number];
  readonly rows: readonly ContrastRow[];
  readonly sheet: string;
}

function Contrast({ list, rows, sheet }: ContrastProps): React.JSX.Element | null {
  const { words, command } = usePane();
  const text = words.kinds;
  const [shown, more] = useMore(rows, text.more);
  if (rows.length === 0) return null;
  return (
    <details data-testid={`kinds-${list}`}>
      <summary>{fill(text.between[list], { count: rows.length })}</summary>
      <ul className="plain-list">
        {shown.map((row) => (
          <li key={row.child.childId}>
            <KindsChild child={row.child} column={row.open[0]?.column ?? 'civilAffairsKind'} sheet={sheet} />
            <div className="soft">{contrastSentence(row, command.language)}</div>
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
