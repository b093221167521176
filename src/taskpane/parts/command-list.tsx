/** All commands of the product, by what a person comes for. */
import { Icon } from '@fluentui/react/lib/Icon';
import { COMMANDS, type CommandEntry, type CommandGroup } from '../../commands';
import type { CommandId } from '../../commands/command';
import { usePane } from '../state/pane-context';

export function CommandList(): React.JSX.Element {
  const { words } = usePane();
  return (
    <nav>
      {(Object.keys(COMMANDS) as CommandGroup[]).map((group) => (
        <section key={group} aria-label={words.pane.home.groups[group]}>
          <h2>{words.pane.home.groups[group]}</h2>
          {COMMANDS[group].map((entry) => (
            <CommandButton key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
    </nav>
  );
}

/** The element of a command's button, where the keyboard stands again when a person comes back. */
export const commandElement = (id: CommandId): string => `command-${id}`;

function CommandButton({ entry }: { readonly entry: CommandEntry }): React.JSX.Element {
  const { words, open } = usePane();
  const { label, hint } = words.pane.commands[entry.id];
  return (
    <button type="button" className="command" id={commandElement(entry.id)} onClick={() => open(entry.id)}>
      <Icon iconName={entry.icon} aria-hidden />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </button>
  );
}
