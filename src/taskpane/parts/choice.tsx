/** A drop-down list. Fluent opens it as a panel in windows as narrow as this one; here it opens below its field. */
import { Dropdown, type IDropdownProps } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';

interface Props extends Pick<IDropdownProps, 'label' | 'ariaLabel' | 'placeholder' | 'errorMessage'> {
  /** Key of the chosen option; absent = none yet. */
  readonly chosen?: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  onChoose(key: string): void;
}

export function Choice({ chosen, options, onChoose, placeholder, ...field }: Props): React.JSX.Element {
  // Fluent learns what is chosen only after it was drawn: without these words the field would be empty, or show an older choice, for a moment.
  const shown = options.find((option) => option.key === chosen)?.text;
  const inPlace = shown ?? placeholder;
  return (
    <Dropdown
      {...field}
      {...(inPlace !== undefined && { placeholder: inPlace })}
      {...(shown !== undefined && { onRenderTitle: () => <>{shown}</> })}
      responsiveMode={ResponsiveMode.large}
      calloutProps={{ calloutMaxHeight: 320 }}
      selectedKey={chosen ?? null}
      options={options.map((option) => ({ ...option }))}
      onChange={(_event, option) => option && onChoose(String(option.key))}
    />
  );
}
