/** A text field with suggestions; whatever is typed is taken. */
import { TextField, type ITextFieldProps } from '@fluentui/react/lib/TextField';
import { useId } from 'react';

interface Props extends Pick<ITextFieldProps, 'label' | 'placeholder' | 'description' | 'errorMessage' | 'autoFocus'> {
  readonly value: string;
  readonly options: readonly string[];
  onValue(value: string): void;
}

export function SuggestField({ value, options, onValue, ...field }: Props): React.JSX.Element {
  const id = useId();
  return (
    <>
      <TextField {...field} value={value} list={id} autoComplete="off" onChange={(_event, next) => onValue(next ?? '')} />
      <datalist id={id}>
        {options.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </>
  );
}
