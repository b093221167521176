/** Makes a masked list and says how to hand out this sheet and nothing else: the workbook around it still holds everything. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { MASKED_SHEET, type MaskedSheetInput, type MaskedSheetOutcome } from '../../commands/masked-sheet';
import { copyMaskedSheet } from '../../commands/copy-masked-sheet';
import { prepareRecorded } from '../../commands/record-changes';
import { apply, type Prepared } from '../../commands/run-command';
import { fill } from '../../locales';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { ResultHeading } from '../parts/result-heading';
import { TaskView } from '../parts/task-view';
import { usePane, useWords } from '../state/pane-context';
import { useTask } from '../state/use-task';

interface Props {
  readonly input: MaskedSheetInput;
  readonly sheet: string;
}

export function MakeMasked({ input, sheet }: Props): React.JSX.Element {
  const { words, command, notify, open } = usePane();
  const text = useWords(PRIVACY_WORDS).masked;
  const [task, start] = useTask<Prepared<MaskedSheetOutcome>>();
  // Minutes may have passed over the choices: the sheet is made from what the workbook holds now.
  const make = (): void =>
    start(async () => {
      const prepared = await prepareRecorded(MASKED_SHEET, input, command);
      await apply(prepared);
      notify({ text: fill(text.made, { sheet, count: prepared.outcome.count }), tone: 'success' });
      return prepared;
    });
  return (
    <>
      <PrimaryButton onClick={make} disabled={task.state === 'working'} data-testid="make-masked">
        {fill(text.make, { sheet })}
      </PrimaryButton>
      <TaskView task={task} label={words.pane.writing} onRetry={make}>
        {(prepared) => (
          <section className="stack" aria-label={text.next} data-testid="masked-next">
            <ResultHeading>{text.next}</ResultHeading>
            <p className="late">{text.whole}</p>
            <ul>
              <li>{text.steps.copy}</li>
              <li>{text.steps.print}</li>
              <li>{text.steps.check}</li>
            </ul>
            <CopyMasked prepared={prepared} />
            <DefaultButton onClick={() => open('LeakScan')}>{text.toScan}</DefaultButton>
          </section>
        )}
      </TaskView>
    </>
  );
}

/** The one way to hand out the list by file: a workbook that never held anything else. */
function CopyMasked({ prepared }: { readonly prepared: Prepared<MaskedSheetOutcome> }): React.JSX.Element {
  const { words } = usePane();
  const text = useWords(PRIVACY_WORDS).masked;
  const { sheet, fileName } = prepared.outcome;
  const [task, start] = useTask<void>();
  const copy = (): void =>
    start(async () => {
      if (prepared.plan) await copyMaskedSheet(prepared.plan);
    });
  return (
    <>
      <PrimaryButton onClick={copy} disabled={task.state === 'working'}>
        {text.copy}
      </PrimaryButton>
      <TaskView task={task} label={words.pane.working} onRetry={copy}>
        {() => (
          <p className="good" aria-live="polite">
            {fill(text.copied, { sheet, file: fileName })}
          </p>
        )}
      </TaskView>
    </>
  );
}
