/** The findings in groups, the mends that can be made at once, and those that were verified. */
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import { groupFindings, GROUPINGS, type FindingGroup, type Grouping } from '../../../ledger/audit';
import type { Severity } from '../../../ledger/model/finding';
import { fill } from '../../../locales';
import { Choice } from '../../parts/choice';
import { TONES } from '../../parts/finding-line';
import { FindingList } from '../../parts/finding-list';
import { useMore } from '../../parts/use-more';
import { usePane } from '../../state/pane-context';
import { FindingAnswers } from './finding-answers';
import { MendPanel } from './mend-panel';
import { QuietList } from './quiet-list';
import type { Answers } from './use-answers';
import { WhoVerifies } from './who-verifies';

const SEVERITIES: readonly (readonly [severity: Severity, count: 'errors' | 'warnings' | 'hints'])[] = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['hint', 'hints'],
];

/** How a person looks at the findings; it stays when the ledger is read anew. */
export interface Looking {
  readonly by: Grouping;
  /** `null` = all. */
  readonly only: Severity | null;
  /** Groups that are open; the first one when nobody has chosen. */
  readonly open: readonly string[] | null;
}

interface Props {
  readonly prepared: Prepared<CheckOutcome>;
  readonly answers: Answers;
  readonly looking: Looking;
  onLook(looking: Looking): void;
}

export function CheckFindings({ prepared, answers, looking, onLook }: Props): React.JSX.Element {
  const text = usePane().words.pane.check;
  const { findings, counts, quiet, mends, children, subjectOf } = prepared.outcome;
  if (findings.length === 0) {
    return (
      <>
        <p className="good">{quiet.length > 0 ? text.allQuiet : fill(text.none, { count: children })}</p>
        <QuietList quiet={quiet} answers={answers} />
        <NotBySound outcome={prepared.outcome} />
      </>
    );
  }
  const ofOnly = findings.filter((finding) => finding.severity === looking.only);
  // The last one of its kind may have been mended meanwhile.
  const only = ofOnly.length > 0 ? looking.only : null;
  const shown = only === null ? findings : ofOnly;
  return (
    <>
      <div className="tiles">
        {SEVERITIES.map(([severity, count]) => (
          <button
            key={severity}
            type="button"
            className="tile"
            title={fill(text.onlyThese, { severity: text.severity[severity] })}
            aria-pressed={only === severity}
            onClick={() => onLook({ ...looking, only: only === severity ? null : severity, open: null })}
          >
            <b className={counts[count] > 0 ? TONES[severity] : ''}>{counts[count]}</b>
            {text.severities[severity]}
          </button>
        ))}
      </div>
      <MendPanel mends={mends} answers={answers} subjectOf={subjectOf} />
      <Choice
        label={text.groupBy}
        chosen={looking.by}
        options={GROUPINGS.map((key) => ({ key, text: text.groupings[key] }))}
        onChoose={(by) => onLook({ ...looking, by: by as Looking['by'], open: null })}
      />
      <WhoVerifies />
      <Groups groups={groupFindings(shown, looking.by, subjectOf)} looking={looking} onLook={onLook}>
        {(group) => (
          <FindingList
            findings={group.findings}
            answers={(finding) => <FindingAnswers finding={finding} prepared={prepared} answers={answers} />}
            subjectOf={looking.by === 'child' ? undefined : subjectOf}
          />
        )}
      </Groups>
      <QuietList quiet={quiet} answers={answers} />
      <NotBySound outcome={prepared.outcome} />
    </>
  );
}

/** Said instead of an error: the rest of the check is whole. */
function NotBySound({ outcome }: { readonly outcome: CheckOutcome }): React.JSX.Element | null {
  const text = usePane().words.pane.check;
  return outcome.comparedBySound ? null : <p className="soft">{text.notBySound}</p>;
}

interface GroupsProps extends Pick<Props, 'looking' | 'onLook'> {
  readonly groups: readonly FindingGroup[];
  readonly children: (group: FindingGroup) => React.ReactNode;
}

function Groups({ groups, looking, onLook, children }: GroupsProps): React.JSX.Element {
  const text = usePane().words.pane.check;
  const [shown, more] = useMore(groups, text.moreGroups);
  const open = looking.open ?? (groups[0] ? [groups[0].key] : []);
  const without = { severity: '', child: text.noChild, column: text.noColumn, class: text.noClass }[looking.by];
  const toggle = (key: string): void =>
    onLook({ ...looking, open: open.includes(key) ? open.filter((other) => other !== key) : [...open, key] });
  return (
    <div className="groups">
      {shown.map((group) => {
        const label = looking.by === 'severity' ? text.severity[group.key as Severity] : (group.label ?? without);
        return (
          <section key={group.key} aria-label={label}>
            <button type="button" className="group" aria-expanded={open.includes(group.key)} onClick={() => toggle(group.key)}>
              <span>{label}</span>
              <span className="tag">{fill(text.count, { count: group.findings.length })}</span>
            </button>
            {open.includes(group.key) && children(group)}
          </section>
        );
      })}
      {more}
    </div>
  );
}
