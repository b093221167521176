/** First run and repair: one sentence, the school's name and term, what will be made, one button. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CommandContext } from '../../commands/command';
import { apply, prepare, type Prepared } from '../../commands/run-command';
import { SET_UP, type SetUpOutcome } from '../../commands/set-up';
import { parseTermId, termIdAt } from '../../ledger/setup';
import type { Language } from '../../ledger/model/raw';
import { fill } from '../../locales';
import { Choice } from '../parts/choice';
import { TaskView } from '../parts/task-view';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Draft {
  readonly schoolName: string;
  readonly term: string;
  readonly language: Language;
}

export function SetUpForm({ firstRun }: { readonly firstRun?: boolean }): React.JSX.Element {
  const { words, command, open, readAnew, notify } = usePane();
  const text = words.pane.firstRun;
  const [draft, setDraft] = useState<Draft>(() => ({ schoolName: '', term: usualTerm(command), language: command.language }));
  const [missing, setMissing] = useState(false);
  const [preview, startPreview] = useTask<Prepared<SetUpOutcome>>();
  const [writing, startWriting] = useTask<void>();
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));

  // What will be made depends on neither the name nor the keystrokes in it.
  const { term, language } = draft;
  const look = useCallback(
    () => startPreview(() => prepare(SET_UP, { schoolName: '', term, language }, command)),
    [startPreview, term, language, command],
  );
  useEffect(look, [look]);
  // The form stays while another choice is looked at, so that the keyboard keeps its place.
  const seen = useRef<SetUpOutcome | null>(null);
  if (preview.state === 'done') seen.current = preview.value.outcome;
  const outcome = seen.current;

  const run = (): void => {
    if (outcome === null || writing.state === 'working') return;
    const { exists } = outcome;
    const schoolName = draft.schoolName.trim();
    if (!exists && schoolName === '') return setMissing(true);
    startWriting(async (isCurrent) => {
      await apply(await prepare(SET_UP, { ...draft, schoolName }, command));
      if (isCurrent()) open('ShowPane');
      else readAnew();
      notify({ text: exists ? text.repaired : text.done, tone: 'success' });
    });
  };

  return (
    <div className="stack">
      {firstRun && <p>{text.sentence}</p>}
      {(outcome === null || preview.state === 'failed') && <TaskView task={preview} onRetry={look} />}
      {outcome && (
        <>
          {outcome.exists || (
            <>
              <TextField
                label={text.school}
                required
                value={draft.schoolName}
                {...(missing && draft.schoolName.trim() === '' && { errorMessage: text.schoolMissing })}
                onChange={(_event, value) => change({ schoolName: value ?? '' })}
                onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && run()}
              />
              <Choice
                label={text.term}
                chosen={term}
                options={termsAround(command).map((one) => ({ key: one, text: fill(text.termName, termParts(one)) }))}
                onChoose={(chosen) => change({ term: chosen })}
              />
              <Choice
                label={text.ledgerLanguage}
                chosen={language}
                options={LANGUAGES}
                onChoose={(chosen) => change({ language: chosen as Language })}
              />
            </>
          )}
          <Preview outcome={outcome} />
          {outcome.repairs > 0 && (
            <PrimaryButton onClick={run} disabled={writing.state === 'working'}>
              {outcome.exists ? text.repairButton : text.button}
            </PrimaryButton>
          )}
        </>
      )}
      <TaskView task={writing} label={words.pane.writing} onRetry={run} />
    </div>
  );
}

const LANGUAGES = [
  { key: 'zh-CN', text: '中文' },
  { key: 'en', text: 'English' },
];

function Preview({ outcome }: { readonly outcome: SetUpOutcome }): React.JSX.Element {
  const { firstRun: text, separator } = usePane().words.pane;
  if (outcome.repairs === 0) return <p className="good">{text.intact}</p>;
  if (outcome.exists) {
    return (
      <div>
        <div>{fill(text.repairPreview, { count: outcome.repairs })}</div>
        {outcome.newSheets.length > 0 && <div className="soft">{fill(text.repairSheets, { sheets: outcome.newSheets })}</div>}
      </div>
    );
  }
  return (
    <div>
      <div>{text.preview}</div>
      <div className="soft">{outcome.newSheets.join(separator)}</div>
    </div>
  );
}

function termText(startYear: number, number: number): string {
  return `${startYear}-${startYear + 1}-${number}`;
}

/** Parts of the term's name in words. */
function termParts(term: string): Readonly<Record<string, number>> {
  const { startYear, number } = parseTermId(term) ?? { startYear: 0, number: 0 };
  return { from: startYear, to: startYear + 1, number };
}

function usualTerm({ today }: CommandContext): string {
  const { startYear, number } = termIdAt(today);
  return termText(startYear, number);
}

/** The terms of the school year of the day and of its neighbours. */
function termsAround(command: CommandContext): string[] {
  const year = parseTermId(usualTerm(command))?.startYear ?? 0;
  return [year - 1, year, year + 1].flatMap((start) => [termText(start, 1), termText(start, 2)]);
}
