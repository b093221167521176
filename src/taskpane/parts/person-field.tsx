/** Who enters what is written: asked once in a session, with the names of the staff list as suggestions. */
import { usePane } from '../state/pane-context';
import { SuggestField } from './suggest-field';

export function PersonField({ names }: { readonly names: readonly string[] }): React.JSX.Element {
  const { words, author, setAuthor } = usePane();
  const { enteredBy, enteredByHint } = words.pane;
  return <SuggestField label={enteredBy} placeholder={enteredByHint} value={author} options={names} onValue={setAuthor} />;
}
