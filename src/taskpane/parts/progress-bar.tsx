/** How far a long piece of work is, with a button to stop it; what was written is then taken back. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { fill } from '../../locales';
import { usePane } from '../state/pane-context';
import type { ProgressState } from '../state/use-progress';

interface Props {
  readonly state: ProgressState;
  /** Sentence with places for `{done}` and `{total}`; default: parts that are written. */
  readonly sentence?: string;
}

export function ProgressBar({ state, sentence }: Props): React.JSX.Element | null {
  const { words } = usePane();
  if (!state.progress) return null;
  const { done, total } = state.progress;
  return (
    <div className="bar">
      <ProgressIndicator label={fill(sentence ?? words.pane.writingPart, { done, total })} percentComplete={done / total} />
      <DefaultButton onClick={state.cancel}>{words.pane.cancel}</DefaultButton>
    </div>
  );
}
