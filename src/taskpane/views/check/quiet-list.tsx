/** Findings that were verified: a count, and behind it each one with who and when, and the way to be told of it again. */
import { useState } from 'react';
import { isoOf } from '../../../ledger/calendar/day';
import type { Sifted } from '../../../ledger/audit';
import { fill } from '../../../locales';
import { FindingList } from '../../parts/finding-list';
import { usePane } from '../../state/pane-context';
import type { Answers } from './use-answers';

interface Props {
  readonly quiet: Sifted['quiet'];
  readonly answers: Answers;
}

export function QuietList({ quiet, answers }: Props): React.JSX.Element | null {
  const text = usePane().words.pane.check;
  const [open, setOpen] = useState(false);
  if (quiet.length === 0) return null;
  const verifications = new Map(quiet.map((one) => [one.finding, one.verification]));
  return (
    <section className="groups" aria-label={text.verify}>
      <button type="button" className="group" aria-expanded={open} onClick={() => setOpen(!open)} data-testid="quiet">
        {fill(text.quiet, { count: quiet.length })}
      </button>
      {open && (
        <FindingList
          findings={quiet.map((one) => one.finding)}
          answers={(finding) => {
            const verification = verifications.get(finding);
            if (!verification) return null;
            const on = typeof verification.on === 'number' ? isoOf(verification.on) : String(verification.on);
            return (
              <div className="answers">
                <span className="soft">
                  {fill(text.quietBy, { by: verification.by, on })}
                  {verification.note === '' ? '' : `：${verification.note}`}
                </span>
                <button
                  type="button"
                  className="link"
                  disabled={answers.task.state === 'working'}
                  onClick={() => answers.withdraw(verification)}
                >
                  {text.withdraw}
                </button>
              </div>
            );
          }}
        />
      )}
    </section>
  );
}
