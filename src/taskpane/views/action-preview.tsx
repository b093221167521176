/** A form with what it will write below it, cell by cell, as it is typed; one button writes all of it. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useDeferredValue, useMemo } from 'react';
import { CHILD_CHANGE, type ChildChangeOutcome } from '../../commands/child-change';
import { apply, type Prepared } from '../../commands/run-command';
import type { ActionNote, ChildAction, PlannedAction, PlannedCell } from '../../ledger/child-actions';
import { inLanguage } from '../../ledger/model/raw';
import { columnOf, TABLES } from '../../ledger/tables';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { TONES } from '../parts/finding-list';
import { TaskView } from '../parts/task-view';
import { useMore } from '../parts/use-more';
import { onEscape } from '../state/on-escape';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Props {
  readonly prepared: Prepared<ChildChangeOutcome>;
  /** `null` while something that it needs has not been filled in. */
  readonly action: ChildAction | null;
  readonly note: ActionNote;
  /** Name of the action. */
  readonly what: string;
  readonly children: React.ReactNode;
  onWritten(): void;
  onBack(): void;
}

export function ActionPreview({ prepared, action, note, what, children, onWritten, onBack }: Props): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [writing, start] = useTask<void>();
  // The whole archive is compared for the preview: typing must not wait for it.
  const [shownAction, shownNote] = [useDeferredValue(action), useDeferredValue(note)];
  const planned = useMemo(
    () => (shownAction ? CHILD_CHANGE.plan(prepared.snapshot, { action: shownAction, note: shownNote }, command).outcome.planned : null),
    [prepared, shownAction, shownNote, command],
  );
  const write = (clearFilters: boolean): void => {
    if (!action || writing.state === 'working') return;
    // Planned anew: what is shown may be one keystroke behind.
    const { snapshot } = prepared;
    const { plan, outcome } = CHILD_CHANGE.plan(snapshot, { action, note }, command);
    if (!plan || plan.edits.length === 0) return;
    start(async () => {
      await apply({ snapshot, plan }, { clearFilters });
      notify({ text: fill(text.done, { what, children: outcome.planned?.children ?? 0 }), tone: 'success' });
      onWritten();
    });
  };
  return (
    <form
      className="stack"
      onKeyDown={onEscape(onBack)}
      onSubmit={(event) => {
        event.preventDefault();
        write(false);
      }}
    >
      {children}
      {planned ? <Planned planned={planned} outcome={prepared.outcome} /> : <p className="soft">{text.notFilled}</p>}
      <div className="choices">
        <PrimaryButton type="submit" disabled={writing.state === 'working' || !planned || planned.plan.edits.length === 0}>
          {text.write}
        </PrimaryButton>
        <DefaultButton onClick={onBack}>{words.pane.cancel}</DefaultButton>
      </div>
      <TaskView task={writing} label={words.pane.writing} onRetry={onWritten} onClearFilters={() => write(true)} />
    </form>
  );
}

function Planned({ planned, outcome }: { readonly planned: PlannedAction; readonly outcome: ChildChangeOutcome }): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [shown, more] = useMore(byChild(planned.preview), text.more);
  const isOne = planned.children <= 1;
  return (
    <section aria-live="polite" data-testid="action-preview">
      {planned.findings.map((finding, at) => (
        <div key={at} className={TONES[finding.severity]}>
          {findingSentence(command.language, finding)}
        </div>
      ))}
      {planned.preview.length > 0 && (
        <>
          <strong>{isOne ? text.preview : fill(text.previewOf, { children: planned.children, count: planned.preview.length })}</strong>
          <ul className="plain-list">
            {shown.map((cells) => (
              <li key={cells[0]?.childId ?? ''}>
                {!isOne && <strong>{cells[0]?.childName}</strong>}
                {cells.map((cell, at) => (
                  <CellLine key={at} cell={cell} previous={cells[at - 1]} sheet={outcome.sheets[cell.table] ?? ''} />
                ))}
              </li>
            ))}
          </ul>
          {more}
          <div className="soft">{text.nothingWritten}</div>
        </>
      )}
    </section>
  );
}

interface CellLineProps {
  readonly cell: PlannedCell;
  readonly previous: PlannedCell | undefined;
  readonly sheet: string;
}

function CellLine({ cell, previous, sheet }: CellLineProps): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const column = inLanguage(columnOf(TABLES[cell.table], cell.column).header, command.language);
  const startsRow = cell.isNew && !(previous?.isNew && previous.table === cell.table);
  const place = cell.table === 'Children' || cell.isNew ? column : `${sheet} ${column}`;
  return (
    <>
      {startsRow && <div>{fill(text.newRow, { sheet })}</div>}
      <div className={cell.isNew ? 'soft' : ''}>
        {cell.isNew
          ? fill(text.added, { column, after: cell.after })
          : fill(text.change, { column: place, before: cell.before || text.empty, after: cell.after || text.empty })}
      </div>
    </>
  );
}

function byChild(cells: readonly PlannedCell[]): PlannedCell[][] {
  const groups = new Map<string, PlannedCell[]>();
  for (const cell of cells) groups.set(cell.childId, [...(groups.get(cell.childId) ?? []), cell]);
  return [...groups.values()];
}
