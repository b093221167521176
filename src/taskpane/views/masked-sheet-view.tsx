/** 脱敏名单: for whom, which class, which columns; a look at it; then the sheet, and how to hand out only this sheet. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MASKED_SHEET, type MaskedSheetInput } from '../../commands/masked-sheet';
import { prepare } from '../../commands/run-command';
import type { LedgerSnapshot } from '../../ledger/model/snapshot';
import { PROFILE_IDS } from '../../ledger/privacy/profiles';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { FindingList } from '../parts/finding-list';
import { NoChildren } from '../parts/no-children';
import { NoLedger } from '../parts/no-ledger';
import { TaskView } from '../parts/task-view';
import { UnreadableRows } from '../parts/unreadable-rows';
import { ViewFrame } from '../parts/view-frame';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';
import { MakeMasked } from './make-masked';
import { MaskedColumns } from './masked-columns';
import { MaskedPreview } from './masked-preview';

const ALL = '*';
const NAMES = ['masked', 'shown'] as const;

export function MaskedSheetView(): React.JSX.Element {
  const { words, command } = usePane();
  const text = useWords(PRIVACY_WORDS).masked;
  const [input, setInput] = useState<MaskedSheetInput>({ profile: 'wall' });
  const [task, start] = useTask<LedgerSnapshot>();
  const read = useCallback(() => start(async () => (await prepare(MASKED_SHEET, { profile: 'wall' }, command)).snapshot), [start, command]);
  useEffect(read, [read]);
  return (
    <ViewFrame title={words.pane.commands.MaskedSheet.label}>
      <div className="stack">
        <Choice
          label={text.profile}
          chosen={input.profile}
          options={PROFILE_IDS.map((key) => ({ key, text: text.profiles[key] }))}
          onChoose={(key) => setInput({ profile: PROFILE_IDS.find((one) => one === key) ?? 'wall' })}
        />
        <div className="soft">{text.profileHelp[input.profile]}</div>
        <DayField />
        <TaskView task={task} onRetry={read}>
          {(snapshot) => (snapshot.tables.Children ? <List snapshot={snapshot} input={input} onInput={setInput} /> : <NoLedger />)}
        </TaskView>
      </div>
    </ViewFrame>
  );
}

interface ListProps {
  readonly snapshot: LedgerSnapshot;
  readonly input: MaskedSheetInput;
  onInput(input: MaskedSheetInput): void;
}

/** The workbook is read once; every choice is planned anew from what was read. */
function List({ snapshot, input, onInput }: ListProps): React.JSX.Element {
  const { command } = usePane();
  const text = useWords(PRIVACY_WORDS).masked;
  const outcome = useMemo(() => MASKED_SHEET.plan(snapshot, input, command).outcome, [snapshot, input, command]);
  if (outcome.classes.length === 0) return <NoChildren />;
  const { className: _class, ...anyClass } = input;
  const name = outcome.choices.find(({ key }) => key === 'name');
  return (
    <>
      <Choice
        label={text.className}
        chosen={input.className ?? ALL}
        options={[{ key: ALL, text: text.allClasses }, ...outcome.classes.map((key) => ({ key, text: key || text.noClass }))]}
        onChoose={(key) => onInput(key === ALL ? anyClass : { ...input, className: key })}
      />
      {input.profile !== 'class' && name && (
        <Choice
          label={text.names}
          chosen={name.fate === 'masked' ? 'masked' : 'shown'}
          options={NAMES.map((key) => ({ key, text: text.nameChoices[key] }))}
          onChoose={(key) => onInput({ ...input, names: key === 'shown' ? 'shown' : 'masked' })}
        />
      )}
      <MaskedColumns choices={outcome.choices} onChange={(columns) => onInput({ ...input, columns })} />
      {outcome.choices.some(({ chosen }) => chosen) ? (
        <>
          <MaskedPreview outcome={outcome} />
          <UnreadableRows count={outcome.unreadable} />
          {outcome.warnings.length > 0 && (
            <div>
              <h2>{text.warnings}</h2>
              <FindingList findings={outcome.warnings} />
            </div>
          )}
          <MakeMasked key={JSON.stringify(input)} input={input} sheet={outcome.sheet} />
        </>
      ) : (
        <p className="late">{text.noColumns}</p>
      )}
    </>
  );
}
