/** Findings, each with its cell, its content and how to mend it. */
import { cellAddress } from '../../ledger/model/cell-address';
import { shownContent, type Subject } from '../../ledger/audit';
import type { Finding } from '../../ledger/model/finding';
import { fill, shortened } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from '../state/pane-context';
import { CellLink } from './cell-link';
import { useMore } from './use-more';

/** How grave a finding is, as a class of the style sheet. */
export const TONES = { error: 'late', warning: 'near', hint: 'soft' } as const;

interface Props {
  readonly findings: readonly Finding[];
  /** What a person can do about a finding, shown below it. */
  readonly answers?: (finding: Finding) => React.ReactNode;
  /** Whom a finding is about; not needed where the list stands below the child's name. */
  readonly subjectOf?: ((finding: Finding) => Subject | null) | undefined;
}

export function FindingList({ findings, answers, subjectOf }: Props): React.JSX.Element {
  const [shown, more] = useMore(findings, usePane().words.pane.check.more);
  return (
    <>
      <ul className="plain-list" data-testid="findings">
        {shown.map((finding) => (
          <FindingLine key={keyOf(finding)} finding={finding} name={subjectOf?.(finding)?.name ?? ''}>
            {answers?.(finding)}
          </FindingLine>
        ))}
      </ul>
      {more}
    </>
  );
}

/** What tells findings apart also when others above them are gone. */
export function keyOf({ code, place, parameters }: Finding): string {
  return `${code} ${place.sheet} ${place.row} ${place.column} ${JSON.stringify(parameters ?? {})}`;
}

/** Where a finding is, in words: sheet, header, address. */
export function placeText({ sheet, header, row, column }: Finding['place']): string {
  const address = row === undefined ? '' : cellAddress(row, column ?? 0);
  return [sheet, header ?? '', address].filter((part) => part !== '').join(' ');
}

interface LineProps {
  readonly finding: Finding;
  /** Name of the child it is about, `''` when it is about none. */
  readonly name: string;
  readonly children: React.ReactNode;
}

function FindingLine({ finding, name, children }: LineProps): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.check;
  const { sheet, row, column, content } = finding.place;
  return (
    <li>
      <div className="row">
        <span>
          <span className={TONES[finding.severity]}>{text.severity[finding.severity]}</span> <strong>{name}</strong>
        </span>
        {row !== undefined && (
          <CellLink sheet={sheet} row={row} column={column ?? 0}>
            {placeText(finding.place)}
          </CellLink>
        )}
      </div>
      <div>{findingSentence(command.language, finding)}</div>
      {content !== undefined && content !== '' && (
        <div className="soft">{fill(text.content, { content: shortened(shownContent(finding.place, content)) })}</div>
      )}
      {children}
    </li>
  );
}
