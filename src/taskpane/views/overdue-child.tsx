/** One child of the overdue list with everything that is still to be done for it. */
import { DUTY_ROLE } from '../../ledger/codes';
import { isoOf, type Day } from '../../ledger/calendar/day';
import { isPairingRole } from '../../ledger/duties/role-holders';
import type { OverdueRow } from '../../ledger/duties/overdue-list';
import { inLanguage } from '../../ledger/model/raw';
import { fill, type Locale } from '../../locales';
import type { OfOneChild } from '../parts/by-child';
import { useGoTo } from '../parts/use-go-to';
import { usePane } from '../state/pane-context';

interface Props {
  readonly rows: OfOneChild<OverdueRow>;
  /** Sheet of the children, for going to the row. */
  readonly sheet: string;
}

export function OverdueChild({ rows, sheet }: Props): React.JSX.Element {
  const { words, command } = usePane();
  const goTo = useGoTo();
  const text = words.pane.overdue;
  const [first] = rows;
  return (
    <li>
      <div className="row">
        <button type="button" className="link" title={fill(text.goTo, { name: first.name })} onClick={() => goTo(sheet, first.row)}>
          <strong>{first.name}</strong>
        </button>
        <span className="tag">{first.className || text.noClass}</span>
      </div>
      <ul className="plain-duties">
        {rows.map((row) => (
          <DutyLine key={`${row.dutyId} ${row.period.start}`} row={row} />
        ))}
      </ul>
      <div className="soft">{lastReached(first.lastContact, command.today, text)}</div>
    </li>
  );
}

function lastReached(last: Day | null, today: Day, text: Locale['pane']['overdue']): string {
  if (last === null) return text.never;
  return last === today ? text.lastToday : fill(text.last, { date: isoOf(last), days: today - last });
}

function DutyLine({ row }: { readonly row: OverdueRow }): React.JSX.Element {
  const { words, command } = usePane();
  const text = words.pane.overdue;
  const role = DUTY_ROLE.codes.find((code) => code.key === row.performer);
  const roleName = role ? inLanguage(role.label, command.language) : row.performer;
  const vacant = isPairingRole(row.performer) && row.names.length === 0;
  const owner = vacant ? text.nobody : fill(text.owner, { owner: [roleName, ...row.names].join(' ') });
  const when =
    row.status === 'overdue'
      ? fill(text.overdueDays, { days: row.daysOverdue })
      : row.daysLeft === 0
        ? text.dueToday
        : fill(text.soonDays, { days: row.daysLeft });
  return (
    <li>
      <span className={row.status === 'overdue' ? 'late' : 'near'}>{when}</span> {row.dutyTitle}{' '}
      <span className={`owner ${vacant ? 'near' : 'soft'}`}>{owner}</span>
      {row.earlier > 0 && <span className="late"> {fill(text.earlier, { count: row.earlier })}</span>}
      {row.need > 1 && <span className="soft"> {fill(text.need, { need: row.need, done: row.done })}</span>}
    </li>
  );
}
