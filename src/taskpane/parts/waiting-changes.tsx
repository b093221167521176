/** The home view's line about changes that wait for a reason. The first time in a session the archive is compared for it. */
import { useEffect, useRef } from 'react';
import type { CommandContext } from '../../commands/command';
import { recordChanges } from '../../commands/record-changes';
import { prepare } from '../../commands/run-command';
import { COUNT_WAITING } from '../../commands/show-changes';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';

export function WaitingChanges(): React.JSX.Element | null {
  const { words, command, recording, waiting, setWaiting, open } = usePane();
  const isKept = recording?.state === 'recorded' || recording?.state === 'unchanged';
  const counted = useRef<CommandContext>();
  // Once for what the home view shows: what comes later is told by the comparisons themselves.
  useEffect(() => {
    if (counted.current === command) return;
    counted.current = command;
    if (!isKept) {
      void recordChanges(command);
      return;
    }
    prepare(COUNT_WAITING, undefined, command).then(
      ({ outcome }) => setWaiting(outcome),
      () => setWaiting(null),
    );
  }, [isKept, command, setWaiting]);
  if (waiting === null || waiting === 0) return null;
  return (
    <p>
      <button type="button" className="link near" onClick={() => open('ShowChanges')}>
        {fill(words.history.waiting, { count: waiting })}
      </button>
    </p>
  );
}
