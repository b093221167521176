/** 多口径对照: who counts under which definition and why, what is filled in beside the facts, and filled from them after a look. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { COMPARE_KINDS, type KindsOutcome } from '../../commands/compare-kinds';
import { apply, prepare, type Prepared } from '../../commands/run-command';
import { labelOf } from '../../ledger/codes';
import { DERIVED_LISTS, type KindCounts, type KindRow } from '../../ledger/kinds';
import { inLanguage } from '../../ledger/model/raw';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { fill } from '../../locales';
import { factsSentence } from '../../locales/kind-sentence';
import { KINDS_WORDS } from '../../locales/kinds';
import { DayField } from '../parts/day-field';
import { NoChildren } from '../parts/no-children';
import { NoLedger } from '../parts/no-ledger';
import { PersonField } from '../parts/person-field';
import { TaskView } from '../parts/task-view';
import { useMore } from '../parts/use-more';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { KindsBetween } from './kinds-between';
import { KindsChild } from './kinds-child';

export function KindsView(): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(KINDS_WORDS);
  const [task, start] = useTask<Prepared<KindsOutcome>>();
  const read = useCallback(() => start(() => prepare(COMPARE_KINDS, undefined, command)), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={text.title}>
      <div className="stack">
        <DayField />
        <TaskView task={task} keeps onRetry={read}>
          {(prepared) => (prepared.outcome.hasLedger ? <Kinds prepared={prepared} onWritten={read} /> : <NoLedger />)}
        </TaskView>
      </div>
    </ViewFrame>
  );
}

interface Props {
  readonly prepared: Prepared<KindsOutcome>;
  onWritten(): void;
}

function Kinds({ prepared, onWritten }: Props): React.JSX.Element {
  const text = useWords(KINDS_WORDS);
  const { comparison, awayMonths } = prepared.outcome;
  if (comparison.children === 0) return <NoChildren />;
  return (
    <>
      <strong>{fill(text.children, { count: comparison.children })}</strong>
      <KindsBetween outcome={prepared.outcome} />
      {comparison.counts.map((counts) => (
        <section key={counts.column}>
          <p className="soft">{counts.column === 'leftBehindKind' ? fill(text.education, { months: awayMonths }) : text.civil}</p>
          <CountTable counts={counts} />
        </section>
      ))}
      {comparison.differing.length === 0 ? <p className="good">{text.agree}</p> : <Differing prepared={prepared} onWritten={onWritten} />}
    </>
  );
}

function CountTable({ counts }: { readonly counts: KindCounts }): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(KINDS_WORDS);
  return (
    <table className="counts" data-testid={`counts-${counts.column}`}>
      <thead>
        <tr>
          <th scope="col">{text.head.kind}</th>
          <th scope="col">{text.head.typed}</th>
          <th scope="col">{text.head.derived}</th>
        </tr>
      </thead>
      <tbody>
        {counts.kinds.map(({ key, typed, derived }) => (
          <tr key={key}>
            <th scope="row">{labelOf(DERIVED_LISTS[counts.column], key, command.language)}</th>
            <td>{typed}</td>
            <td>{derived}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{text.blank}</th>
          <td>{counts.blank}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">{text.undecided}</th>
          <td />
          <td>{counts.undecided}</td>
        </tr>
      </tbody>
    </table>
  );
}

const keyOf = ({ child, column }: KindRow): string => `${child.childId} ${column}`;

function Differing({ prepared, onWritten }: Props): React.JSX.Element {
  const { words, command, author, notify } = usePane();
  const text = useWords(KINDS_WORDS);
  const { differing } = prepared.outcome.comparison;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [writing, start, forget] = useTask<void>();
  const [shown, more] = useMore(differing, text.more);
  const chosen = useMemo(() => differing.filter((row) => !left.has(keyOf(row))), [differing, left]);
  const toggle = (key: string): void => setLeft((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  const write = (clearFilters: boolean): void =>
    start(async () => {
      const { snapshot } = prepared;
      const { language } = snapshot.settings;
      const choices = chosen.map(({ child, column }) => ({ childId: child.childId, column }));
      const { plan } = COMPARE_KINDS.plan(snapshot, { choices, reason: KINDS_WORDS[language].reason, by: author }, command);
      await apply({ snapshot, plan }, { clearFilters });
      notify({ text: fill(text.filled, { count: chosen.length }), tone: 'success' });
      onWritten();
    });
  const lookAgain = (): void => {
    forget();
    onWritten();
  };
  return (
    <section className="stack" data-testid="kinds-differing">
      <strong className="near">{fill(text.differing, { count: differing.length })}</strong>
      <div className="choices">
        <DefaultButton onClick={() => setLeft(new Set())}>{text.all}</DefaultButton>
        <DefaultButton onClick={() => setLeft(new Set(differing.map(keyOf)))}>{text.noneChosen}</DefaultButton>
      </div>
      <ul className="plain-list">
        {shown.map((row) => (
          <DifferingRow
            key={keyOf(row)}
            row={row}
            isChosen={!left.has(keyOf(row))}
            outcome={prepared.outcome}
            onToggle={() => toggle(keyOf(row))}
          />
        ))}
      </ul>
      {more}
      <PersonField names={prepared.outcome.staff} />
      <PrimaryButton onClick={() => write(false)} disabled={chosen.length === 0 || writing.state === 'working'}>
        {fill(text.fill, { count: chosen.length })}
      </PrimaryButton>
      <div className="soft">{text.nothingWritten}</div>
      <TaskView task={writing} label={words.pane.writing} onRetry={lookAgain} onClearFilters={() => write(true)} />
    </section>
  );
}

interface RowProps {
  readonly row: KindRow;
  readonly isChosen: boolean;
  readonly outcome: KindsOutcome;
  onToggle(): void;
}

function DifferingRow({ row, isChosen, outcome, onToggle }: RowProps): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(KINDS_WORDS);
  const { language } = command;
  const column = inLanguage(columnOf(CHILDREN, row.column).header, language);
  const derived = row.kind === null ? text.undecided : labelOf(DERIVED_LISTS[row.column], row.kind, language);
  const change = fill(text.change, { column, typed: row.typed || text.empty, derived });
  return (
    <li>
      <KindsChild child={row.child} column={outcome.columnAt(row.column)} sheet={outcome.childrenSheet} />
      <Checkbox label={change} checked={isChosen} onChange={onToggle} />
      <div className="soft">{fill(text.becauseOf, { facts: factsSentence(row, language) })}</div>
    </li>
  );
}
