/** 设置: name, stage and region of the school, months of absence, first day of a month. Enter saves. */
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useCallback, useEffect, useState } from 'react';
import { apply, prepare } from '../../commands/run-command';
import { SETTINGS, type SettingsOutcome } from '../../commands/settings';
import { SCHOOL_STAGES, type SchoolStage } from '../../ledger/fields';
import { isEmptyPlan } from '../../ledger/plan/workbook-plan';
import { countiesOf, provinces } from '../../ledger/regions';
import { AWAY_MONTHS, settingProblems, type SchoolSettings } from '../../ledger/setup';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { SETTINGS_WORDS } from '../../locales/settings';
import { Choice } from '../parts/choice';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';

export function SettingsView(): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(SETTINGS_WORDS);
  const [task, start] = useTask<SettingsOutcome>();
  const read = useCallback(() => start(async () => (await prepare(SETTINGS, undefined, command)).outcome), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={text.title}>
      <TaskView task={task} keeps onRetry={read}>
        {(outcome) => (outcome.hasLedger ? <SettingsForm saved={outcome.settings} onSaved={read} /> : <NoLedger />)}
      </TaskView>
    </ViewFrame>
  );
}

/** Key of "not set" in a list: Fluent knows no empty key. */
const NONE = '-';

function SettingsForm({ saved, onSaved }: { readonly saved: SchoolSettings; onSaved(): void }): React.JSX.Element {
  const { words, command, notify } = usePane();
  const text = useWords(SETTINGS_WORDS);
  const [draft, setDraft] = useState<SchoolSettings>(saved);
  const [startDay, setStartDay] = useState(String(saved.monthStartDay));
  const [writing, start] = useTask<void>();
  // The form stays while the settings are read anew, so that the keyboard keeps its place.
  useEffect(() => {
    setDraft(saved);
    setStartDay(String(saved.monthStartDay));
  }, [saved]);
  const wanted: SchoolSettings = { ...draft, monthStartDay: Number(startDay) };
  const problems = settingProblems(wanted);
  const problemOf = (...codes: string[]): string => {
    const found = problems.find((problem) => codes.includes(problem.code));
    return found ? findingSentence(command.language, found) : '';
  };
  const change = (part: Partial<SchoolSettings>): void => setDraft((now) => ({ ...now, ...part }));
  const save = (): void => {
    if (problems.length > 0 || writing.state === 'working') return;
    start(async () => {
      const prepared = await prepare(SETTINGS, wanted, command);
      const isSame = prepared.plan === null || isEmptyPlan(prepared.plan);
      await apply(prepared);
      notify({ text: isSame ? text.unchanged : text.saved, tone: isSame ? 'warning' : 'success' });
      onSaved();
    });
  };
  const none = { key: NONE, text: text.notSet };
  const counties = draft.province === '' ? [] : countiesOf(draft.province).map(({ code, name }) => ({ key: code, text: name }));
  const months = [...new Set([...AWAY_MONTHS, saved.awayMonths])].sort((a, b) => a - b);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={text.school}
        required
        value={draft.schoolName}
        errorMessage={problemOf('settings.noName')}
        onChange={(_event, value) => change({ schoolName: value ?? '' })}
      />
      <Choice
        label={text.stage}
        chosen={draft.schoolStage}
        options={SCHOOL_STAGES.map((stage) => ({ key: stage, text: text.stages[stage] }))}
        onChoose={(stage) => change({ schoolStage: stage as SchoolStage })}
      />
      <div className="soft">{text.stageHelp[draft.schoolStage]}</div>
      <Choice
        label={text.province}
        chosen={draft.province || NONE}
        options={[none, ...provinces().map(({ code, name }) => ({ key: code, text: name }))]}
        onChoose={(code) => change({ province: code === NONE ? '' : code, county: '' })}
      />
      <Choice
        label={text.county}
        placeholder={text.chooseProvince}
        chosen={draft.county || (draft.province === '' ? '' : NONE)}
        options={draft.province === '' ? [] : [none, ...counties]}
        errorMessage={problemOf('settings.unknownProvince', 'settings.unknownCounty', 'settings.countyElsewhere')}
        onChoose={(code) => change({ county: code === NONE ? '' : code })}
      />
      <div className="soft">{text.regionHelp}</div>
      <Choice
        label={text.months}
        chosen={String(draft.awayMonths)}
        options={months.map((count) => ({ key: String(count), text: fill(text.monthsChoice, { months: count }) }))}
        onChoose={(count) => change({ awayMonths: Number(count) })}
      />
      <TextField
        label={text.startDay}
        type="number"
        min={1}
        max={31}
        description={text.startDayHelp}
        value={startDay}
        errorMessage={problemOf('settings.startDay')}
        onChange={(_event, value) => setStartDay(value ?? '')}
      />
      <PrimaryButton type="submit" disabled={problems.length > 0 || writing.state === 'working'}>
        {text.save}
      </PrimaryButton>
      <TaskView task={writing} label={words.pane.writing} onRetry={save} />
    </form>
  );
}
