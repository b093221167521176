/** 儿童变动: find the child, say what happens, look at what will be written, confirm. */
import { useCallback, useEffect, useState } from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { CHILD_CHANGE, type ChildChangeOutcome } from '../../commands/child-change';
import { prepare, type Prepared } from '../../commands/run-command';
import type { ActionKind } from '../../ledger/child-actions';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { useGoTo } from '../parts/use-go-to';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { ChildActionForm } from './child-action-form';
import { ChildLine, ChildSearch } from './child-search';
import { GraduateForm } from './graduate-form';

export function ChildChangeView(): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [task, start] = useTask<Prepared<ChildChangeOutcome>>();
  const read = useCallback(() => start(() => prepare(CHILD_CHANGE, undefined, command)), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={text.title}>
      <TaskView task={task} keeps onRetry={read}>
        {(prepared) => (prepared.outcome.hasLedger ? <ChildChange prepared={prepared} readAnew={read} /> : <NoLedger />)}
      </TaskView>
    </ViewFrame>
  );
}

interface Props {
  readonly prepared: Prepared<ChildChangeOutcome>;
  /** What stands here is no longer so. What has been typed stays. */
  readAnew(): void;
}

/** What the state of a child lets happen to it, the most frequent first. */
const POSSIBLE: Readonly<Record<string, readonly Exclude<ActionKind, 'join'>[]>> = {
  active: ['contact', 'changeClass', 'leave', 'suspend'],
  suspended: ['resume', 'contact', 'leave'],
  left: ['return', 'contact'],
};

function ChildChange({ prepared, readAnew }: Props): React.JSX.Element {
  const text = useWords(CHILD_ACTIONS_WORDS);
  const goTo = useGoTo();
  const [childId, setChildId] = useState<string | null>(null);
  const [kind, setKind] = useState<ActionKind | 'graduate' | null>(null);
  const { outcome } = prepared;
  const child = outcome.children.find((one) => one.childId === childId) ?? null;
  const back = (): void => {
    setChildId(null);
    setKind(null);
  };
  const form = {
    prepared,
    readAnew,
    onWritten: (): void => {
      back();
      readAnew();
    },
  };
  if (kind === 'graduate') return <GraduateForm {...form} onBack={back} />;
  if (kind === 'join') return <ChildActionForm {...form} kind="join" child={null} onBack={back} />;
  if (!child) {
    return (
      <div className="stack">
        <ChildSearch
          children={outcome.children}
          besides={
            <div className="choices">
              <DefaultButton onClick={() => setKind('join')}>{text.kinds.join}</DefaultButton>
              {outcome.classes.length > 0 && <DefaultButton onClick={() => setKind('graduate')}>{text.kinds.graduate}</DefaultButton>}
            </div>
          }
          onChoose={(chosen) => {
            setChildId(chosen.childId);
            setKind(null);
          }}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      <ChildLine child={child} />
      <div className="row">
        <button type="button" className="link" onClick={back}>
          {text.other}
        </button>
        <button type="button" className="link" onClick={() => goTo(outcome.sheets.Children ?? '', child.row)}>
          {text.goTo}
        </button>
      </div>
      {kind === null ? (
        <>
          <strong>{text.what}</strong>
          {(POSSIBLE[child.left === null ? child.status : 'left'] ?? []).map((one, at) => (
            <DefaultButton key={one} autoFocus={at === 0} onClick={() => setKind(one)}>
              {text.kinds[one]}
            </DefaultButton>
          ))}
        </>
      ) : (
        <ChildActionForm {...form} kind={kind} child={child} onBack={() => setKind(null)} />
      )}
    </div>
  );
}
