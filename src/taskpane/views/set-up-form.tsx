/** First run and repair: one sentence, the school's name and term, what will be made, one button. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { useCallback, useEffect, useState } from 'react';
import type { CommandContext } from '../../commands/command';
import { apply, prepare, type Prepared } from '../../commands/run-command';
import { SET_UP, type SetUpOutcome } from '../../commands/set-up';
import { parseTermId, termIdAt } from '../../ledger/setup';
import type { Language } from '../../ledger/model/raw';
import { fill } from '../../locales';
import { TaskView } from '../parts/task-view';
import { usePane } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Draft {
  readonly schoolName: string;
  readonly term: string;
  readonly language: Language;
}

export function SetUpForm({ firstRun }: { readonly firstRun?: boolean }): React.JSX.Element {
  const { words, command, open, notify } = usePane();
  const text = words.pane.firstRun;
  const [draft, setDraft] = useState<Draft>(() => ({ schoolName: '', term: usualTerm(command), language: command.language }));
  const [missing, setMissing] = useState(false);
  const [preview, startPreview] = useTask<Prepared<SetUpOutcome>>();
  const [writing, startWriting] = useTask<void>();
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));

  const look = useCallback(() => startPreview(() => prepare(SET_UP, draft, command)), [startPreview, draft, command]);
  useEffect(look, [look]);

  const run = (prepared: Prepared<SetUpOutcome>): void => {
    const { exists } = prepared.outcome;
    if (!exists && draft.schoolName.trim() === '') return setMissing(true);
    startWriting(async () => {
      await apply(prepared);
      open('ShowPane');
      notify({ text: exists ? text.repaired : text.done, tone: 'success' });
    });
  };

  return (
    <div className="stack">
      {firstRun && <p>{text.sentence}</p>}
      <TextField
        label={text.school}
        required
        value={draft.schoolName}
        {...(missing && draft.schoolName.trim() === '' && { errorMessage: text.schoolMissing })}
        onChange={(_event, value) => change({ schoolName: value ?? '' })}
        onKeyDown={(event) => event.key === 'Enter' && preview.state === 'done' && run(preview.value)}
      />
      <Dropdown
        label={text.term}
        selectedKey={draft.term}
        options={termsAround(command).map((term) => ({ key: term, text: term }))}
        onChange={(_event, option) => option && change({ term: String(option.key) })}
      />
      <TaskView task={preview} onRetry={look}>
        {(prepared) => (
          <>
            {!prepared.outcome.exists && (
              <Dropdown
                label={text.ledgerLanguage}
                selectedKey={draft.language}
                options={LANGUAGES}
                onChange={(_event, option) => option && change({ language: option.key as Language })}
              />
            )}
            <Preview outcome={prepared.outcome} />
            <PrimaryButton onClick={() => run(prepared)} disabled={writing.state === 'working' || prepared.outcome.repairs === 0}>
              {prepared.outcome.exists ? text.repairButton : text.button}
            </PrimaryButton>
          </>
        )}
      </TaskView>
      <TaskView task={writing} label={words.pane.writing} onRetry={look} />
    </div>
  );
}

const LANGUAGES = [
  { key: 'zh-CN', text: '中文' },
  { key: 'en', text: 'English' },
];

function Preview({ outcome }: { readonly outcome: SetUpOutcome }): React.JSX.Element {
  const text = usePane().words.pane.firstRun;
  if (outcome.repairs === 0) return <p className="good">{text.intact}</p>;
  return (
    <div>
      <div>{outcome.exists ? fill(text.repairPreview, { count: outcome.repairs }) : text.preview}</div>
      <div className="soft">{outcome.newSheets.join('、')}</div>
    </div>
  );
}

function termText(startYear: number, number: number): string {
  return `${startYear}-${startYear + 1}-${number}`;
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
