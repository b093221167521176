/** A drop-down list. Fluent opens it as a panel in windows as narrow as this one; here it opens below its field. */
import { Dropdown, type IDropdownProps } from '@fluentui/react/lib/Dropdown';
import { ResponsiveMode } from '@fluentui/react/lib/ResponsiveMode';

interface Props extends Pick<IDropdownProps, 'label' | 'ariaLabel' | 'placeholder'> {
  /** Key of the chosen option; absent = none yet. */
  readonly chosen?: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  onChoose(key: string): void;
}

export function Choice({ chosen, options, onChoose, ...field }: Props): React.JSX.Element {
  return (
    <Dropdown
      {...field}
      responsiveMode={ResponsiveMode.large}
      calloutProps={{ calloutMaxHeight: 320 }}
      selectedKey={chosen ?? null}
      options={options.map((option) => ({ ...option }))}
      onChange={(_event, option) => option && onChoose(String(option.key))}
    />
  );
}
