/** The columns that a list of the chosen profile may have, each with what happens to it there. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { ColumnChoice } from '../../ledger/privacy/lists/masked-list';
import { fill } from '../../locales';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { useWords } from '../state/pane-context';

interface Props {
  readonly choices: readonly ColumnChoice[];
  onChange(columns: readonly string[]): void;
}

const TONE = { shown: 'tag', masked: 'tag good', asked: 'tag near' } as const;

export function MaskedColumns({ choices, onChange }: Props): React.JSX.Element {
  const text = useWords(PRIVACY_WORDS).masked;
  const chosen = choices.filter((choice) => choice.chosen).map(({ key }) => key);
  const toggle = (key: string, checked: boolean): void => onChange(checked ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <details>
      <summary>{fill(text.columns, { chosen: chosen.length, all: choices.length })}</summary>
      <ul className="plain-list scroll" data-testid="masked-columns">
        {choices.map((choice) => (
          <li key={choice.key} className="row">
            <Checkbox label={choice.header} checked={choice.chosen} onChange={(_event, checked) => toggle(choice.key, checked ?? false)} />
            <span className={TONE[choice.fate]}>{text.fates[choice.fate]}</span>
          </li>
        ))}
      </ul>
      <div className="soft">{text.never}</div>
    </details>
  );
}
