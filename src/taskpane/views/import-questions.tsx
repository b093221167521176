/** Asks what a header means that may mean several things; the answer is kept for rosters of the same shape. */
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
  const label = (key: string): string => inLanguage(columnOf(CHILDREN, key).header, command.language);
  return (
    <>
      {headers.map(({ header, choices, chosen }) => (
        <Choice
          key={header}
          label={fill(words.pane.importRoster.ambiguous, { header })}
          chosen={chosen}
          options={choices.map((key) => ({ key, text: label(key) }))}
          onChoose={(column) => onAnswer(header, column)}
        />
      ))}
    </>
  );
}
