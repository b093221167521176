/** 同意书: the children whose consent wants a look, each with the way to its cell. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { CONSENTS, type ConsentsOutcome } from '../../commands/consents';
import { prepare } from '../../commands/run-command';
import { isoOf } from '../../ledger/calendar/day';
import type { ConsentAge, ConsentGap } from '../../ledger/privacy/consent';
import { fill } from '../../locales';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { compareClasses } from '../../ledger/fields/class-order';
import { Choice } from '../parts/choice';
import { ClassChoice, useChosenClass } from '../parts/class-choice';
import { DayField } from '../parts/day-field';
import { NoChildren } from '../parts/no-children';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { useGoTo } from '../parts/use-go-to';
import { useMore } from '../parts/use-more';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';

const AGES: readonly ConsentAge[] = ['year', 'term'];

export function ConsentsView(): React.JSX.Element {
  const { words, command } = usePane();
  const text = useWords(PRIVACY_WORDS).consents;
  const [age, setAge] = useState<ConsentAge>('year');
  const [task, start] = useTask<ConsentsOutcome>();
  const read = useCallback(() => start(async () => (await prepare(CONSENTS, { age }, command)).outcome), [start, command, age]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.Consents.label}>
      <div className="stack">
        <p>{text.intro}</p>
        <DayField />
        <Choice
          label={text.age}
          chosen={age}
          options={AGES.map((key) => ({ key, text: text.ages[key] }))}
          onChoose={(key) => setAge(AGES.find((one) => one === key) ?? 'year')}
        />
        <TaskView task={task} keeps onRetry={read}>
          {(outcome) => (outcome.hasLedger ? <Gaps outcome={outcome} /> : <NoLedger />)}
        </TaskView>
      </div>
    </ViewFrame>
  );
}

function Gaps({ outcome }: { readonly outcome: ConsentsOutcome }): React.JSX.Element {
  const { overdue } = usePane().words.pane;
  const text = useWords(PRIVACY_WORDS).consents;
  const classes = useMemo(() => [...new Set(outcome.gaps.map((gap) => gap.className))].sort(compareClasses), [outcome]);
  const chosen = useChosenClass(classes);
  const [shown, more] = useMore(
    outcome.gaps.filter((gap) => chosen === null || gap.className === chosen),
    text.more,
  );
  const { children, counts } = outcome;
  if (children === 0) return <NoChildren />;
  if (outcome.gaps.length === 0) return <p className="good">{fill(text.allGood, { children })}</p>;
  return (
    <>
      <strong>{fill(text.counts, { children, ...counts })}</strong>
      <ClassChoice ariaLabel={overdue.ofClass} classes={classes} />
      <ul className="plain-list" data-testid="consents">
        {shown.map((gap) => (
          <Gap key={`${gap.row}`} gap={gap} outcome={outcome} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Gap({ gap, outcome }: { readonly gap: ConsentGap; readonly outcome: ConsentsOutcome }): React.JSX.Element {
  const { overdue } = usePane().words.pane;
  const text = useWords(PRIVACY_WORDS).consents;
  const goTo = useGoTo();
  return (
    <li>
      <div className="row">
        <button
          type="button"
          className="link"
          title={fill(text.goTo, { name: gap.name })}
          onClick={() => goTo(outcome.sheet, gap.row, outcome.column ?? 0)}
        >
          {gap.name || gap.childId}
        </button>
        <span className="tag">{gap.className || overdue.noClass}</span>
      </div>
      <div className={gap.reason === 'old' ? 'near' : 'late'}>{text.reasons[gap.reason]}</div>
      <div className="soft">
        {[
          gap.consentOn === null ? '' : fill(text.dated, { date: isoOf(gap.consentOn) }),
          gap.changedOn === null || gap.reason !== 'guardianChanged' ? '' : fill(text.changed, { date: isoOf(gap.changedOn) }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </div>
    </li>
  );
}
