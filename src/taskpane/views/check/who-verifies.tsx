/** Who vouches: shown once it is known, with the way to change it. */
import { fill } from '../../../locales';
import { usePane } from '../../state/pane-context';
import type { useVerifier } from '../../state/verifier';

export type Verifier = ReturnType<typeof useVerifier>;

export function WhoVerifies({ verifier: [name, setName] }: { readonly verifier: Verifier }): React.JSX.Element | null {
  const text = usePane().words.pane.check;
  if (name === '') return null;
  return (
    <p className="soft row">
      <span>{fill(text.verifier, { name })}</span>
      <button type="button" className="link" onClick={() => setName('')}>
        {text.changeVerifier}
      </button>
    </p>
  );
}
