/** Findings, each with its cell, its content and how to mend it. */
import { describeFailure } from '../../commands/failure';
import { goToCell } from '../../commands/go-to';
import { isoOf } from '../../ledger/calendar/day';
import { cellAddress } from '../../ledger/model/cell-address';
import type { Finding } from '../../ledger/model/finding';
import { TABLES } from '../../ledger/tables';
import { fill } from '../../locales';
import { failureSentence } from '../../locales/failure-sentence';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from '../state/pane-context';
import { useMore } from './use-more';

/** How grave a finding is, as a class of the style sheet. */
export const TONES = { error: 'late', warning: 'near', hint: 'soft' } as const;

export function FindingList({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const [shown, more] = useMore(findings, usePane().words.pane.check.more);
  return (
    <>
      <ul className="plain-list" data-testid="findings">
        {shown.map((finding, index) => (
          <FindingLine key={index} finding={finding} />
        ))}
      </ul>
      {more}
    </>
  );
}

/** The cell's content as the sheet shows it: a date column holds serial days. */
function shownContent({ table, header, content }: Finding['place']): string {
  const column = table && TABLES[table].columns.find((one) => header !== undefined && Object.values(one.header).includes(header));
  return typeof content === 'number' && column?.kind.name === 'date' ? isoOf(content) : String(content);
}

function FindingLine({ finding }: { readonly finding: Finding }): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = words.pane.check;
  const { sheet, row, column, header, content } = finding.place;
  const goTo = (): void => {
    goToCell(sheet, row ?? 1, column ?? 0).catch((error: unknown) =>
      notify({ text: failureSentence(words.workbook, describeFailure(error)), tone: 'error' }),
    );
  };
  return (
    <li>
      <div className="row">
        <span className={TONES[finding.severity]}>{text.severity[finding.severity]}</span>
        {row !== undefined && (
          <button type="button" className="link" title={text.goTo} onClick={goTo}>
            {[sheet, header, cellAddress(row, column ?? 0)].filter((part) => part !== undefined && part !== '').join(' ')}
          </button>
        )}
      </div>
      <div>{findingSentence(command.language, finding)}</div>
      {content !== undefined && content !== '' && (
        <div className="soft">{fill(text.content, { content: shownContent(finding.place) })}</div>
      )}
    </li>
  );
}
