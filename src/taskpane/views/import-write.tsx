/** The button that writes, what it would write, and whether the results go beside the roster. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { PreparedImport } from '../../commands/import-roster';
import { countChosen } from '../../ledger/roster';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';
import type { ImportState } from '../state/use-import';

interface Props {
  readonly prepared: PreparedImport;
  readonly state: ImportState;
}

export function ImportWrite({ prepared, state }: Props): React.JSX.Element | null {
  const text = usePane().words.pane.importRoster;
  const { refused, preview } = prepared.outcome;
  if (refused) return null;
  const { counts } = preview;
  const chosen = countChosen(preview, state.left);
  const count = chosen.new + chosen.changed;
  const isBusy = state.writing.state === 'working';
  return (
    <div className="bar">
      {chosen.left + chosen.cells > 0 && <LeftOutLine state={state} {...chosen} />}
      {state.choice.leftColumns.length > 0 && <LeftColumnsLine state={state} />}
      {count === 0 && chosen.left > 0 && <p className="near">{text.allLeftOut}</p>}
      {count === 0 && chosen.left === 0 && counts.blocked > 0 && (
        <p className="late">{fill(text.onlyBlocked, { count: counts.blocked })}</p>
      )}
      {count === 0 && chosen.left === 0 && counts.blocked === 0 && <p className="good">{text.nothing}</p>}
      {(count > 0 || state.choice.results) && (
        <>
          <PrimaryButton onClick={() => state.write(prepared, false)} disabled={isBusy} data-testid="write-import">
            {count > 0 ? fill(text.write, { count }) : text.writeResults}
          </PrimaryButton>
          <div className="soft">{text.nothingWritten}</div>
        </>
      )}
      {state.choice.origin.kind === 'sheets' && <Results prepared={prepared} state={state} />}
    </div>
  );
}

/** How much is left out, and the way to take it in again. */
function LeftOutLine({
  state,
  left,
  cells,
}: {
  readonly state: ImportState;
  readonly left: number;
  readonly cells: number;
}): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const parts = [...(left > 0 ? [fill(text.left, { count: left })] : []), ...(cells > 0 ? [fill(text.leftCells, { count: cells })] : [])];
  return (
    <div className="row near" data-testid="left-out">
      <span>{parts.join(' · ')}</span>
      <button type="button" className="link" onClick={() => state.leave([...state.left], false)}>
        {text.takeAll}
      </button>
    </div>
  );
}

/** Which columns are left out, and the way to take them in again. */
function LeftColumnsLine({ state }: Pick<Props, 'state'>): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  return (
    <div className="row near" data-testid="left-columns">
      <span>{fill(text.leftColumns, { headers: state.choice.leftColumns })}</span>
      <button type="button" className="link" onClick={() => state.say({ leftColumns: [] })}>
        {text.takeColumns}
      </button>
    </div>
  );
}

function Results({ prepared, state }: Props): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const canWrite = prepared.outcome.preview.sheets.some((sheet) => sheet.takesResults);
  return (
    <>
      <Checkbox
        className="results"
        label={text.results}
        title={text.resultsHelp}
        disabled={!canWrite}
        checked={state.choice.results && canWrite}
        onChange={(_event, isOn) => state.say({ results: isOn === true })}
      />
      {!canWrite && <div className="soft">{text.resultsProtected}</div>}
    </>
  );
}
