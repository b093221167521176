/** What an import would do, as tabs: new, changed with old and new value, unchanged, blocked with the reason, missing. */
import { useState } from 'react';
import type { ImportOutcome } from '../../commands/import-roster';
import { cellAddress } from '../../ledger/model/cell-address';
import type { Finding } from '../../ledger/model/finding';
import type { Outcome } from '../../ledger/roster';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { useGoTo } from '../parts/use-go-to';
import { useMore } from '../parts/use-more';
import { usePane } from '../state/pane-context';
import type { ImportState } from '../state/use-import';
import { FindingLines, RosterRow } from './import-row';

const OUTCOMES: readonly Outcome[] = ['new', 'changed', 'unchanged', 'blocked'];
/** What wants a look comes first. */
const FIRST_LOOK: readonly Outcome[] = ['blocked', 'new', 'changed'];
type Tab = Outcome | 'missing';

interface Props {
  readonly outcome: ImportOutcome;
  /** Whether the roster is a sheet of the workbook. */
  readonly isAtHand: boolean;
  readonly state: ImportState;
  /** What can be done about it: stands between the counts and the rows. */
  readonly children: React.ReactNode;
}

export function ImportPreviewList({ outcome, isAtHand, state, children }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const { preview, refused } = outcome;
  const { counts, missing } = preview;
  const [tab, setTab] = useState<Tab>(FIRST_LOOK.find((one) => counts[one] > 0) ?? 'unchanged');
  if (refused) return <p className="late">{findingSentence(command.language, refused)}</p>;
  const tabs: readonly (readonly [Tab, string, number])[] = [
    ...OUTCOMES.map((one) => [one, text.outcomes[one], counts[one]] as const),
    ['missing', text.missing, missing.length],
  ];
  return (
    <div data-testid="import-preview">
      <div className="tiles five">
        {tabs.map(([key, label, count]) => (
          <button key={key} type="button" className="tile" aria-pressed={key === tab} onClick={() => setTab(key)}>
            <b className={key === 'blocked' && count > 0 ? 'late' : ''}>{count}</b>
            {label}
          </button>
        ))}
      </div>
      {children}
      {preview.unmappedHeaders.length > 0 && <p className="soft">{fill(text.unmapped, { headers: preview.unmappedHeaders })}</p>}
      <OfTheSheet outcome={outcome} />
      {tab === 'missing' ? (
        <Missing outcome={outcome} />
      ) : (
        <Rows key={tab} outcome={outcome} shown={tab} isAtHand={isAtHand} state={state} />
      )}
    </div>
  );
}

function Rows({ outcome, shown, isAtHand, state }: Omit<Props, 'children'> & { readonly shown: Outcome }): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const { rows: all, ledgerSheet, sheets } = outcome.preview;
  const [rows, more] = useMore(
    all.filter((row) => row.outcome === shown),
    text.more,
  );
  if (rows.length === 0) return <p className="soft">{text.nobody[shown]}</p>;
  return (
    <>
      <ul className="plain-list">
        {rows.map((row) => (
          <RosterRow key={row.key} row={row} ledgerSheet={ledgerSheet} isOfSeveral={sheets.length > 1} isAtHand={isAtHand} state={state} />
        ))}
      </ul>
      {more}
    </>
  );
}

function Missing({ outcome }: { readonly outcome: ImportOutcome }): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const goTo = useGoTo();
  const { missing, ledgerSheet } = outcome.preview;
  const [shown, more] = useMore(missing, text.more);
  if (missing.length === 0) return <p className="soft">{text.nobodyMissing}</p>;
  return (
    <>
      <p className="soft">{text.missingHelp}</p>
      <ul className="plain-list">
        {shown.map(({ row, name, className }) => (
          <li key={row} className="row">
            <button type="button" className="link" title={fill(text.toLedger, { name })} onClick={() => goTo(ledgerSheet, row)}>
              {name}
            </button>
            <span className="tag">{className}</span>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

/** What the questions and the list of columns say already. */
const SAID_ABOVE = new Set([
  'roster.ambiguousHeader',
  'roster.ambiguousToNotes',
  'roster.unmappedHeader',
  'roster.leftHeader',
  'roster.notLeftBehind',
]);

/** What is said about the sheet and not about a child: what wants a look at once, the rest on request. */
function OfTheSheet({ outcome }: { readonly outcome: ImportOutcome }): React.JSX.Element | null {
  const text = usePane().words.pane.importRoster;
  const { preview, findings } = outcome;
  const ofRows = new Set(preview.rows.flatMap((row) => row.remarks));
  const own = findings.filter((finding) => !ofRows.has(finding) && !SAID_ABOVE.has(finding.code));
  const atOnce = own.filter((finding) => finding.place.row === undefined);
  const others = own.filter((finding) => finding.place.row !== undefined);
  return (
    <>
      <FindingLines findings={atOnce.filter((finding) => !preview.sheets.some((sheet) => sheet.refused?.code === finding.code))} />
      {others.length > 0 && (
        <details>
          <summary className="soft">{fill(text.notChildren, { count: others.length })}</summary>
          <ul className="plain-list">
            {others.map((finding, index) => (
              <li key={index}>
                <span className="tag">{placeOf(finding)}</span> <FindingLines findings={[finding]} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function placeOf({ place }: Finding): string {
  const { sheet, row = 1, column } = place;
  return column === undefined ? `${sheet} ${row}` : `${sheet} ${cellAddress(row, column)}`;
}
