/** Asks what a header means that may mean several things; the answer is kept for rosters of the same shape and not asked again. */
import { useState } from 'react';
import type { AmbiguousHeader } from '../../ledger/roster';
import { inLanguage } from '../../ledger/model/raw';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { fill } from '../../locales';
import { Choice } from '../parts/choice';
import { usePane } from '../state/pane-context';

interface Props {
  readonly headers: readonly AmbiguousHeader[];
  onAnswer(header: string, column: string): void;
}

export function ImportQuestions({ headers, onAnswer }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  /** Headers that were answered and are asked about again. */
  const [open, setOpen] = useState<readonly string[]>([]);
  const label = (key: string): string => inLanguage(columnOf(CHILDREN, key).header, command.language);
  return (
    <>
      {headers.map(({ header, choices, chosen, answered }) =>
        answered && !open.includes(header) ? (
          <div key={header} className="row soft">
            <span>{fill(text.answered, { header, column: label(chosen) })}</span>
            <button type="button" className="link" onClick={() => setOpen([...open, header])}>
              {text.changeAnswer}
            </button>
          </div>
        ) : (
          <Choice
            key={header}
            label={fill(text.ambiguous, { header })}
            chosen={chosen}
            options={choices.map((key) => ({ key, text: label(key) }))}
            onChoose={(column) => onAnswer(header, column)}
          />
        ),
      )}
    </>
  );
}
