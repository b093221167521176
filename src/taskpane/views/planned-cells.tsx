/** What an action will write: cell by cell for one child; for several first what is the same of them, then each child on request. */
import type { ChildChangeOutcome } from '../../commands/child-change';
import type { PlannedAction, PlannedCell } from '../../ledger/child-actions';
import { inLanguage } from '../../ledger/model/raw';
import { columnOf, TABLES } from '../../ledger/tables';
import { fill } from '../../locales';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { findingSentence } from '../../locales/finding-sentence';
import { byChild } from '../parts/by-child';
import { TONES } from '../parts/finding-line';
import { useMore } from '../parts/use-more';
import { usePane, useWords } from '../state/pane-context';

interface Props {
  readonly planned: PlannedAction;
  readonly sheets: ChildChangeOutcome['sheets'];
}

export function PlannedCells({ planned, sheets }: Props): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const { children, preview, findings } = planned;
  return (
    <section aria-live="polite" data-testid="action-preview">
      {findings.map((finding, at) => (
        <div key={at} className={TONES[finding.severity]}>
          {findingSentence(command.language, finding)}
        </div>
      ))}
      {preview.length > 0 && (
        <>
          <strong>{children <= 1 ? text.preview : fill(text.previewOf, { children, count: preview.length })}</strong>
          {children <= 1 ? <Cells cells={preview} sheets={sheets} /> : <OfSeveral planned={planned} sheets={sheets} />}
          <div className="soft">{text.nothingWritten}</div>
        </>
      )}
    </section>
  );
}

/** A class that graduates is twenty times the same: what happens how often stands first, so that the button is in sight. */
function OfSeveral({ planned, sheets }: Props): React.JSX.Element {
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [shown, more] = useMore(byChild(planned.preview), text.more);
  const sentenceOf = useSentence(sheets);
  const counts = new Map<string, number>();
  for (const sentence of planned.preview.map(sentenceOf)) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return (
    <>
      <ul className="plain-list" data-testid="same-of-all">
        {[...counts].map(([sentence, count]) => (
          <li key={sentence} className="compact">
            {fill(text.times, { sentence, count })}
          </li>
        ))}
      </ul>
      <details>
        <summary>{text.eachChild}</summary>
        <ul className="plain-list">
          {shown.map((cells) => (
            <li key={cells[0].childId}>
              <strong>{cells[0].childName}</strong>
              <Cells cells={cells} sheets={sheets} />
            </li>
          ))}
        </ul>
        {more}
      </details>
    </>
  );
}

function Cells({ cells, sheets }: { readonly cells: readonly PlannedCell[]; readonly sheets: Props['sheets'] }): React.JSX.Element {
  const text = useWords(CHILD_ACTIONS_WORDS);
  const sentenceOf = useSentence(sheets);
  return (
    <>
      {cells.map((cell, at) => {
        const previous = cells[at - 1];
        const startsRow = cell.isNew && !(previous?.isNew && previous.table === cell.table);
        return (
          <div key={at}>
            {startsRow && <div>{fill(text.newRow, { sheet: sheets[cell.table] ?? '' })}</div>}
            <div className={cell.isNew ? 'soft' : ''}>{sentenceOf(cell)}</div>
          </div>
        );
      })}
    </>
  );
}

function useSentence(sheets: Props['sheets']): (cell: PlannedCell) => string {
  const { command } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  return ({ table, column: key, before, after, isNew }) => {
    const header = inLanguage(columnOf(TABLES[table], key).header, command.language);
    if (isNew) return fill(text.added, { column: header, after });
    const column = table === 'Children' ? header : `${sheets[table] ?? ''} ${header}`;
    return fill(text.change, { column, before: before || text.empty, after: after || text.empty });
  };
}
