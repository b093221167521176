/** The day as of which everything is shown. A native date input: small, and in every language. */
import { dayOfIso, isoOf } from '../../ledger/calendar/day';
import { usePane } from '../state/pane-context';

export function DayField(): React.JSX.Element {
  const { words, command, setToday } = usePane();
  return (
    <label className="day-field" title={words.pane.asOfHelp}>
      <span>{words.pane.asOf}</span>
      <input
        type="date"
        value={isoOf(command.today)}
        onChange={(event) => {
          const day = dayOfIso(event.target.value);
          if (day !== null) setToday(day);
        }}
      />
    </label>
  );
}
