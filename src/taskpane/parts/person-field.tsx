/** A person's name with the names of the staff list as suggestions; whatever is typed is taken. */
import { TextField } from '@fluentui/react/lib/TextField';
import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly name: string;
  readonly names: readonly string[];
  onName(name: string): void;
}

export function PersonField({ label, placeholder, name, names, onName }: Props): React.JSX.Element {
  const id = useId();
  return (
    <>
      <TextField
        label={label}
        {...(placeholder !== undefined && { placeholder })}
        value={name}
        list={id}
        autoComplete="off"
        onChange={(_event, value) => onName(value ?? '')}
      />
      <datalist id={id}>
        {names.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
