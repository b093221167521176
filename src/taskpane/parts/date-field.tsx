/** A day in a form: the browser's own field, and below it the day in words, as the field shows it in the order of the computer's language. */
import { TextField, type ITextFieldProps } from '@fluentui/react/lib/TextField';
import { dayOfIso } from '../../ledger/calendar/day';
import { fill } from '../../locales';
import { dayInWords } from '../../locales/day-in-words';
import { usePane } from '../state/pane-context';

interface Props extends Pick<ITextFieldProps, 'label' | 'required' | 'autoFocus' | 'max'> {
  /** `2026-11-23`; `''` = none yet. */
  readonly value: string;
  onValue(value: string): void;
}

export function DateField({ value, onValue, ...field }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const day = dayOfIso(value);
  const said = dayInWords(words.pane, day ?? command.recordDay);
  return (
    <TextField
      {...field}
      type="date"
      value={value}
      description={day === null ? fill(words.pane.dayExample, { day: said }) : said}
      onChange={(_event, next) => onValue(next ?? '')}
    />
  );
}
