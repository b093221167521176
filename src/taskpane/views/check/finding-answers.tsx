/** What can be done about one finding: write its fix, go to set-up, or say that it is right as it is. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useState } from 'react';
import type { CheckOutcome } from '../../../commands/check-ledger';
import type { Prepared } from '../../../commands/run-command';
import { canVouch, isRestoredBySetUp, shownContent } from '../../../ledger/audit';
import type { Finding } from '../../../ledger/model/finding';
import { fill } from '../../../locales';
import { SuggestField } from '../../parts/suggest-field';
import { onEscape } from '../../state/on-escape';
import { usePane } from '../../state/pane-context';
import type { Answers } from './use-answers';

interface Props {
  readonly finding: Finding;
  readonly prepared: Prepared<CheckOutcome>;
  readonly answers: Answers;
}

export function FindingAnswers({ finding, prepared, answers }: Props): React.JSX.Element | null {
  const { words, author, open } = usePane();
  const text = words.pane.check;
  const [asking, setAsking] = useState(false);
  const mend = prepared.outcome.mends.find((one) => one.finding === finding);
  const mayVouch = canVouch(finding);
  const busy = answers.task.state === 'working';
  const isRestored = isRestoredBySetUp(finding);
  if (!mend && !mayVouch && !isRestored) return null;
  if (asking) return <AskWho {...{ finding, prepared, answers }} onDone={() => setAsking(false)} />;
  return (
    <div className="answers">
      {mend && (
        <button type="button" className="link" disabled={busy} onClick={() => answers.mend([mend])}>
          {fill(text.mend, { normal: shownContent(finding.place, finding.fix ?? '') })}
        </button>
      )}
      {isRestored && (
        <button type="button" className="link" onClick={() => open('SetUp')}>
          {text.restore}
        </button>
      )}
      {mayVouch && (
        <button
          type="button"
          className="link"
          title={text.verifyHelp}
          disabled={busy}
          onClick={() => (author.trim() === '' ? setAsking(true) : answers.verify([finding], author.trim(), ''))}
        >
          {text.verify}
        </button>
      )}
    </div>
  );
}

function AskWho({ finding, prepared, answers, onDone }: Props & { onDone(): void }): React.JSX.Element {
  const { words, setAuthor } = usePane();
  const text = words.pane.check;
  const [who, setWho] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (who.trim() === '') return setMissing(true);
    setAuthor(who.trim());
    answers.verify([finding], who.trim(), note.trim());
    onDone();
  };
  return (
    <form className="stack" onSubmit={submit} onKeyDown={onEscape(onDone)}>
      <SuggestField
        label={text.who}
        description={text.whoHelp}
        value={who}
        options={prepared.outcome.staff}
        autoFocus
        {...(missing && who.trim() === '' && { errorMessage: text.whoMissing })}
        onValue={setWho}
      />
      <TextField label={text.note} value={note} autoComplete="off" onChange={(_event, value) => setNote(value ?? '')} />
      <div className="choices">
        <PrimaryButton type="submit">{text.verify}</PrimaryButton>
        <DefaultButton onClick={onDone}>{words.pane.cancel}</DefaultButton>
      </div>
    </form>
  );
}
