/** Who vouches: shown once it is known, with the way to change it. */
import { fill } from '../../../locales';
import { usePane } from '../../state/pane-context';

export function WhoVerifies(): React.JSX.Element | null {
  const { words, author, setAuthor } = usePane();
  const text = words.pane.check;
  if (author === '') return null;
  return (
    <p className="soft row">
      <span>{fill(text.verifier, { name: author })}</span>
      <button type="button" className="link" onClick={() => setAuthor('')}>
        {text.changeVerifier}
      </button>
    </p>
  );
}
