/** What an import would do, row by row: new, changed with old and new value, blocked with the reason, missing from the roster. */
import { useState } from 'react';
import type { ImportOutcome } from '../../commands/import-roster';
import { isoOf } from '../../ledger/calendar/day';
import type { Finding } from '../../ledger/model/finding';
import { inLanguage, type Raw } from '../../ledger/model/raw';
import type { ImportChange, ImportRow, Outcome } from '../../ledger/roster';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { TONES } from '../parts/finding-list';
import { useMore } from '../parts/use-more';
import { usePane } from '../state/pane-context';

const OUTCOMES: readonly Outcome[] = ['new', 'changed', 'unchanged', 'blocked'];

interface Props {
  readonly outcome: ImportOutcome;
  /** What can be done about it: stands between the counts and the rows. */
  readonly children: React.ReactNode;
}

export function ImportPreviewList({ outcome, children }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const { preview, refused, findings } = outcome;
  const [shown, setShown] = useState<Outcome>(preview.counts.blocked > 0 ? 'blocked' : 'new');
  const [rows, more] = useMore(
    preview.rows.filter((row) => row.outcome === shown),
    text.more,
  );
  if (refused) return <p className="late">{findingSentence(command.language, refused)}</p>;
  return (
    <div data-testid="import-preview">
      <div className="tiles four">
        {OUTCOMES.map((one) => (
          <button key={one} type="button" className="tile" aria-pressed={one === shown} onClick={() => setShown(one)}>
            <b className={one === 'blocked' && preview.counts[one] > 0 ? 'late' : ''}>{preview.counts[one]}</b>
            {text.outcomes[one]}
          </button>
        ))}
      </div>
      {children}
      {preview.unmappedHeaders.length > 0 && <p className="soft">{fill(text.unmapped, { headers: preview.unmappedHeaders })}</p>}
      <RosterFindings findings={findings.filter((finding) => finding.place.row === undefined)} />
      <ul className="plain-list">
        {rows.map((row) => (
          <RosterRow key={row.sourceRow} row={row} />
        ))}
      </ul>
      {more}
      {preview.missing.length > 0 && (
        <p className="soft">
          {text.missing}：{preview.missing.map((child) => child.name).join('、')}
        </p>
      )}
    </div>
  );
}

function RosterRow({ row }: { readonly row: ImportRow }): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  return (
    <li>
      <div className="row">
        <strong>{row.name || text.empty}</strong>
        <span className="tag">{fill(text.rowLabel, { row: row.sourceRow })}</span>
      </div>
      {row.outcome === 'changed' && row.changes.map((change) => <ChangeLine key={change.column} change={change} />)}
      <RosterFindings findings={row.remarks} />
    </li>
  );
}

function ChangeLine({ change }: { readonly change: ImportChange }): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const column = columnOf(CHILDREN, change.column);
  const shown = (value: Raw): string => {
    if (value === '') return text.empty;
    return column.kind.name === 'date' && typeof value === 'number' ? isoOf(value) : String(value);
  };
  return (
    <div className="soft">
      {fill(text.change, { column: inLanguage(column.header, command.language), from: shown(change.from), to: shown(change.to) })}
    </div>
  );
}

function RosterFindings({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const { command } = usePane();
  return (
    <>
      {findings.map((finding, index) => (
        <div key={index} className={TONES[finding.severity]}>
          {findingSentence(command.language, finding)}
        </div>
      ))}
    </>
  );
}
