/** One row of a roster in the preview: who it is, where it stands, what changes cell by cell, what is said about it. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { isoOf } from '../../ledger/calendar/day';
import type { Finding } from '../../ledger/model/finding';
import { inLanguage, type Raw } from '../../ledger/model/raw';
import { canBeLeft, cellKey, isLeftOut, type ImportChange, type ImportRow } from '../../ledger/roster';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { fill, shortened } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { TONES } from '../parts/finding-line';
import { useGoTo } from '../parts/use-go-to';
import { usePane } from '../state/pane-context';
import type { ImportState } from '../state/use-import';

interface Props {
  readonly row: ImportRow;
  readonly ledgerSheet: string;
  /** Whether several sheets are imported, so that each row names its own. */
  readonly isOfSeveral: boolean;
  /** Whether the roster is a sheet of the workbook, where its rows can be shown. */
  readonly isAtHand: boolean;
  readonly state: ImportState;
}

export function RosterRow({ row, ledgerSheet, isOfSeveral, isAtHand, state }: Props): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const goTo = useGoTo();
  const { ledgerRow, sheet, sourceRow, lastRow } = row;
  const name = row.name || text.empty;
  const isLeft = isLeftOut(row, state.left);
  const cells = row.outcome === 'changed' ? row.changes.map(({ column }) => cellKey(row.key, column)) : [];
  const place = fill(isOfSeveral ? text.rowOfSheet : text.rowLabel, {
    sheet,
    row: lastRow === undefined ? sourceRow : `${sourceRow}–${lastRow}`,
  });
  return (
    <li>
      <div className={isLeft ? 'row taken left-out' : 'row taken'}>
        {canBeLeft(row) && (
          <Checkbox
            ariaLabel={fill(text.take, { name })}
            checked={!isLeft}
            onChange={(_event, isIn) => state.leave(isIn === true ? [row.key, ...cells] : [row.key], isIn !== true)}
          />
        )}
        {ledgerRow === undefined ? (
          <strong>{name}</strong>
        ) : (
          <button type="button" className="link" title={fill(text.toLedger, { name })} onClick={() => goTo(ledgerSheet, ledgerRow)}>
            {name}
          </button>
        )}
        {isAtHand ? (
          <button type="button" className="link tag" title={text.toRoster} onClick={() => goTo(sheet, sourceRow)}>
            {place}
          </button>
        ) : (
          <span className="tag">{place}</span>
        )}
      </div>
      {row.outcome === 'changed' && row.changes.map((change) => <ChangeLine key={change.column} change={change} row={row} state={state} />)}
      <FindingLines findings={row.remarks} />
    </li>
  );
}

interface ChangeProps {
  readonly change: ImportChange;
  readonly row: ImportRow;
  readonly state: ImportState;
}

/** A changed cell; of several each can be left out by itself. */
function ChangeLine({ change, row, state }: ChangeProps): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const column = columnOf(CHILDREN, change.column);
  const asDay = (value: Raw): string => (typeof value === 'number' ? isoOf(value) : String(value));
  const shown = (value: Raw, blank: string): string => {
    if (value === '') return blank;
    return column.kind.name === 'date' ? asDay(value) : String(value);
  };
  const to = shown(change.to, text.cleared);
  const name = inLanguage(column.header, command.language);
  const key = cellKey(row.key, change.column);
  const isLeft = state.left.has(row.key) || state.left.has(key);
  return (
    <>
      <div className={isLeft ? 'row taken soft left-out' : 'row taken soft'}>
        {row.changes.length > 1 && (
          <Checkbox
            ariaLabel={fill(text.takeCell, { column: name })}
            checked={!isLeft}
            disabled={state.left.has(row.key)}
            onChange={(_event, isIn) => state.leave([key], isIn !== true)}
          />
        )}
        <span>{fill(text.change, { column: name, from: shown(change.from, text.empty), to })}</span>
      </div>
      {change.changedAwayOn !== undefined && (
        <div className="near">{fill(text.changedAway, { date: asDay(change.changedAwayOn), value: to })}</div>
      )}
    </>
  );
}

export function FindingLines({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const { command } = usePane();
  return (
    <>
      {findings.map((finding, index) => (
        <div key={index} className={TONES[finding.severity]}>
          {cellOf(finding)}
          {findingSentence(command.language, finding)}
        </div>
      ))}
    </>
  );
}

/** The cell that a finding is about, with what it holds; nothing for findings about a whole row. */
function cellOf({ place: { header, content } }: Finding): React.ReactNode {
  if (header === undefined || content === undefined) return null;
  return (
    <b>
      {header} {shortened(String(content))}{' '}
    </b>
  );
}
