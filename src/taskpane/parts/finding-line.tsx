/** One finding: its cell, its content and how to mend it. */
import { cellAddress } from '../../ledger/model/cell-address';
import { shownContent } from '../../ledger/audit';
import type { Finding } from '../../ledger/model/finding';
import { fill, shortened } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from '../state/pane-context';
import { CellLink } from './cell-link';

/** How grave a finding is, as a class of the style sheet. */
export const TONES = { error: 'late', warning: 'near', hint: 'soft' } as const;

/** What tells findings apart also when others above them are gone. */
export function keyOf({ code, place, parameters }: Finding): string {
  return `${code} ${place.sheet} ${place.row} ${place.column} ${JSON.stringify(parameters ?? {})}`;
}

/** Where a finding is, in words: sheet, header, address. */
export function placeText({ sheet, header, row, column }: Finding['place']): string {
  const address = row === undefined ? '' : cellAddress(row, column ?? 0);
  return [sheet, header ?? '', address].filter((part) => part !== '').join(' ');
}

interface Props {
  readonly finding: Finding;
  /** Name of the child it is about, `''` when it is about none. */
  readonly name: string;
  /** Below others that say the same: the sentence stands above them. */
  readonly isOneOfMany?: boolean;
  readonly children: React.ReactNode;
}

export function FindingLine({ finding, name, isOneOfMany = false, children }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.check;
  const { sheet, row, column, content } = finding.place;
  return (
    <li className="finding">
      <div className="row">
        <span>
          {!isOneOfMany && <span className={TONES[finding.severity]}>{text.severity[finding.severity]}</span>} <strong>{name}</strong>
        </span>
        {row !== undefined && (
          <CellLink sheet={sheet} row={row} column={column ?? 0}>
            {placeText(finding.place)}
          </CellLink>
        )}
      </div>
      {!isOneOfMany && <div>{findingSentence(command.language, finding)}</div>}
      {content !== undefined && content !== '' && (
        <div className="soft">{fill(text.content, { content: shortened(shownContent(finding.place, content)) })}</div>
      )}
      {children}
    </li>
  );
}
