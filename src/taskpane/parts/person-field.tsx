/** A person's name with the names of the staff list as suggestions. */
import { SuggestField } from './suggest-field';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly name: string;
  readonly names: readonly string[];
  onName(name: string): void;
}

export function PersonField({ label, placeholder, name, names, onName }: Props): React.JSX.Element {
  return <SuggestField label={label} {...(placeholder !== undefined && { placeholder })} value={name} options={names} onValue={onName} />;
}
