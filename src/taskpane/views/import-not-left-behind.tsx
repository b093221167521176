/** Asks about children of whom the roster does not say that they are left behind: all of them can be left out at once. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { ImportOutcome } from '../../commands/import-roster';
import { canBeLeft, isLeftOut } from '../../ledger/roster';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';
import type { ImportState } from '../state/use-import';
import { FindingLines } from './import-row';

interface Props {
  readonly outcome: ImportOutcome;
  readonly state: ImportState;
}

export function ImportNotLeftBehind({ outcome, state }: Props): React.JSX.Element | null {
  const text = usePane().words.pane.importRoster;
  const questions = outcome.findings.filter(({ code }) => code === 'roster.notLeftBehind');
  const asked = new Set(outcome.preview.notLeftBehind);
  const rows = outcome.preview.rows.filter((row) => asked.has(row.key) && canBeLeft(row));
  const open = rows.filter((row) => !isLeftOut(row, state.left));
  const leaveAll = (): void =>
    state.leave(
      open.map(({ key }) => key),
      true,
    );
  if (questions.length === 0) return null;
  return (
    <div data-testid="not-left-behind">
      <FindingLines findings={questions} />
      {open.length > 0 && <DefaultButton onClick={leaveAll}>{fill(text.leaveNotLeftBehind, { count: open.length })}</DefaultButton>}
      {open.length === 0 && rows.length > 0 && <div className="soft">{text.notLeftBehindLeft}</div>}
    </div>
  );
}
