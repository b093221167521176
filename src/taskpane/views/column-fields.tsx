/** Fields of a form for columns of the archive, by their definition: a list for codes, a day for dates, else text. */
import { TextField } from '@fluentui/react/lib/TextField';
import { codeListOf } from '../../ledger/codes';
import { inLanguage } from '../../ledger/model/raw';
import { CHILDREN, columnOf } from '../../ledger/tables';
import { Choice } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { usePane } from '../state/pane-context';

interface Props {
  readonly columns: readonly string[];
  readonly required?: readonly string[];
  valueOf(column: string): string;
  onValue(column: string, value: string): void;
}

export function ColumnFields({ columns, required = [], valueOf, onValue }: Props): React.JSX.Element {
  return (
    <>
      {columns.map((column, at) => (
        <ColumnField
          key={column}
          column={column}
          value={valueOf(column)}
          required={required.includes(column)}
          isFirst={at === 0}
          onValue={(value) => onValue(column, value)}
        />
      ))}
    </>
  );
}

interface FieldProps {
  readonly column: string;
  readonly value: string;
  readonly required: boolean;
  readonly isFirst: boolean;
  onValue(value: string): void;
}

function ColumnField({ column, value, required, isFirst, onValue }: FieldProps): React.JSX.Element {
  const { language } = usePane().command;
  const { header, kind } = columnOf(CHILDREN, column);
  const label = inLanguage(header, language);
  if (kind.codes !== undefined) {
    const labels = codeListOf(kind.codes).codes.map((code) => inLanguage(code.label, language));
    // What stands there may be a value of the school's own, or in the other language of the ledger.
    const options = value === '' || labels.includes(value) ? labels : [value, ...labels];
    return <Choice label={label} chosen={value} options={options.map((text) => ({ key: text, text }))} onChoose={onValue} />;
  }
  const field = { label, value, required, autoFocus: isFirst };
  if (kind.name === 'date') return <DateField {...field} onValue={onValue} />;
  return <TextField {...field} autoComplete="off" onChange={(_event, next) => onValue(next ?? '')} />;
}
