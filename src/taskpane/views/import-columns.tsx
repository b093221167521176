/** Which column of the ledger each column of the roster goes to; each can be left out, and the roster is then read without it. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { GRADE, MEMBER, type MappedColumn } from '../../ledger/roster';
import { inLanguage } from '../../ledger/model/raw';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';
import type { ImportState } from '../state/use-import';

interface Props {
  readonly mapping: readonly MappedColumn[];
  readonly state: ImportState;
}

export function ImportColumns({ mapping, state }: Props): React.JSX.Element | null {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const { leftColumns } = state.choice;
  // Sheets of the same shape have the same columns.
  const columns = [...new Map(mapping.map((one) => [one.header, one])).values()];
  if (columns.length === 0) return null;
  const left = columns.filter(({ column }) => column === null).length;
  const label = ({ header, column }: MappedColumn): string => {
    if (column === null) return fill(text.columnLeft, { header });
    if (column === MEMBER) return fill(text.memberColumn, { header });
    const key = column === GRADE ? 'class' : column;
    return fill(text.column, { header, column: inLanguage(columnOf(CHILDREN, key).header, command.language) });
  };
  const toggle = (header: string, isIn: boolean): void =>
    state.say({ leftColumns: isIn ? leftColumns.filter((one) => one !== header) : [...leftColumns, header] });
  return (
    <details data-testid="import-columns">
      <summary className="soft">{fill(left > 0 ? text.columnsLeft : text.columns, { count: columns.length - left, left })}</summary>
      <p className="soft">{text.columnsHelp}</p>
      <fieldset className="sheets" aria-label={text.columnsHelp}>
        {columns.map((one) => (
          <Checkbox
            key={one.header}
            label={label(one)}
            checked={one.column !== null}
            disabled={one.column === 'name'}
            onChange={(_event, isIn) => toggle(one.header, isIn === true)}
          />
        ))}
      </fieldset>
    </details>
  );
}
