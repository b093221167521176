/** The day as of which everything is shown. A native date input: small, and in every language. */
import { useEffect, useId, useState } from 'react';
import { dayOfIso, isoOf } from '../../ledger/calendar/day';
import { dayOfYearInWords } from '../../locales/day-in-words';
import { usePane } from '../state/pane-context';

/** Years that are only half typed (0202) lie outside: nothing is read for them. */
const FIRST = '2000-01-01';
const LAST = '2099-12-31';

export function DayField(): React.JSX.Element {
  const { words, command, setToday } = usePane();
  const id = useId();
  const shown = isoOf(command.today);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const take = (text: string): void => {
    setTyped(text);
    const day = dayOfIso(text);
    if (day !== null && text >= FIRST && text <= LAST) setToday(day);
  };
  return (
    <div className="day-field" title={words.pane.asOfHelp}>
      <label htmlFor={id}>{words.pane.asOf}</label>
      <input
        id={id}
        type="date"
        aria-describedby={`${id}-words`}
        min={FIRST}
        max={LAST}
        value={typed}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(shown)}
      />
      <span id={`${id}-words`}>{dayOfYearInWords(words.pane, command.today)}</span>
    </div>
  );
}
