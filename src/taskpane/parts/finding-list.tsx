/** Findings, each with its cell, its content and how to mend it; what is said of many cells is said once, with the cells below it. */
import { bundleSame, sentenceKey, type SameFindings, type Subject } from '../../ledger/audit';
import type { Finding } from '../../ledger/model/finding';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from '../state/pane-context';
import { FindingLine, keyOf, placeText, TONES } from './finding-line';
import { useMore } from './use-more';

interface Props {
  readonly findings: readonly Finding[];
  /** What a person can do about a finding, shown below it. */
  readonly answers?: ((finding: Finding) => React.ReactNode) | undefined;
  /** Whom a finding is about; not needed where the list stands below the child's name. */
  readonly subjectOf?: ((finding: Finding) => Subject | null) | undefined;
}

export function FindingList({ findings, ...about }: Props): React.JSX.Element {
  const [shown, more] = useMore(bundleSame(findings), usePane().words.pane.check.more);
  return (
    <>
      <ul className="plain-list" data-testid="findings">
        {shown.map((same) =>
          same.length === 1 ? (
            <Line key={keyOf(same[0])} finding={same[0]} {...about} />
          ) : (
            <Same key={sentenceKey(same[0])} same={same} {...about} />
          ),
        )}
      </ul>
      {more}
    </>
  );
}

type About = Omit<Props, 'findings'>;

function Line({
  finding,
  answers,
  subjectOf,
  ...how
}: About & { readonly finding: Finding; readonly isOneOfMany?: true }): React.JSX.Element {
  return (
    <FindingLine finding={finding} name={subjectOf?.(finding)?.name ?? ''} {...how}>
      {answers?.(finding)}
    </FindingLine>
  );
}

/** One sentence for many cells; the cells on request. */
function Same({ same, ...about }: About & { readonly same: SameFindings }): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.check;
  const [shown, more] = useMore(same, text.more);
  const [{ severity, place, ...first }] = same;
  return (
    <li>
      <details>
        <summary className="same">
          <span className={TONES[severity]}>{text.severity[severity]}</span>{' '}
          <strong>{placeText({ sheet: place.sheet, ...(place.header && { header: place.header }) })}</strong>{' '}
          <span className="tag">{fill(text.count, { count: same.length })}</span>
          <div>{findingSentence(command.language, { severity, ...first })}</div>
        </summary>
        <ul className="plain-list">
          {shown.map((finding) => (
            <Line key={keyOf(finding)} finding={finding} isOneOfMany {...about} />
          ))}
        </ul>
        {more}
      </details>
    </li>
  );
}
