/** The two definitions side by side: how many children each counts, and the children that only one of them counts, each with the reason. */
import type { KindsOutcome } from '../../commands/compare-kinds';
import type { ContrastRow } from '../../ledger/kinds';
import { fill } from '../../locales';
import { contrastSentence } from '../../locales/kind-sentence';
import { KINDS_WORDS } from '../../locales/kinds';
import { useMore } from '../parts/use-more';
import { usePane, useWords } from '../state/pane-context';
import { KindsChild } from './kinds-child';

interface Props {
  readonly outcome: KindsOutcome;
}

const LISTS = ['onlyEducation', 'onlyCivil', 'undecided'] as const;

export function KindsBetween({ outcome }: Props): React.JSX.Element {
  const text = useWords(KINDS_WORDS).between;
  const { between } = outcome.comparison;
  const { education, civil, both } = between;
  return (
    <section className="stack" data-testid="kinds-between">
      <strong>{fill(text.totals, { education, civil, both })}</strong>
      {LISTS.every((list) => between[list].length === 0) && <p className="good">{text.same}</p>}
      {LISTS.map((list) => (
        <Contrast key={list} list={list} rows={between[list]} outcome={outcome} />
      ))}
    </section>
  );
}

interface ContrastProps extends Props {
  readonly list: (typeof LISTS)[number];
  readonly rows: readonly ContrastRow[];
}

function Contrast({ list, rows, outcome }: ContrastProps): React.JSX.Element | null {
  const { command } = usePane();
  const text = useWords(KINDS_WORDS);
  const [shown, more] = useMore(rows, text.more);
  if (rows.length === 0) return null;
  return (
    <details data-testid={`kinds-${list}`}>
      <summary>{fill(text.between[list], { count: rows.length })}</summary>
      <ul className="plain-list">
        {shown.map((row) => (
          <li key={row.child.childId}>
            <KindsChild
              child={row.child}
              column={outcome.columnAt(row.open[0]?.column ?? 'civilAffairsKind')}
              sheet={outcome.childrenSheet}
            />
            <div className="soft">{contrastSentence(row, command.language)}</div>
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
