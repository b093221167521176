/** Asks what an action needs: the day, the reason, the new values; below stands what will be written. Enter confirms. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { useMemo, useState } from 'react';
import { shownValue, type ChildChangeOutcome } from '../../commands/child-change';
import type { Prepared } from '../../commands/run-command';
import { dayOfIso, isoOf } from '../../ledger/calendar/day';
import {
  CONTACT_COLUMNS,
  JOIN_COLUMNS,
  LEAVING,
  type ActionKind,
  type ChildAction,
  type ChildRow,
  type Leaving,
} from '../../ledger/child-actions';
import { LEAVE_REASON, labelOf } from '../../ledger/codes';
import { joinedReason, offeredReasons, withOffered } from '../../ledger/history';
import type { Language } from '../../ledger/model/raw';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { Choice } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { PersonField } from '../parts/person-field';
import { SuggestField } from '../parts/suggest-field';
import { usePane, useWords } from '../state/pane-context';
import { ActionPreview } from './action-preview';
import { ColumnFields } from './column-fields';

interface Props {
  readonly prepared: Prepared<ChildChangeOutcome>;
  readonly kind: ActionKind;
  /** `null` for a new child. */
  readonly child: ChildRow | null;
  readAnew(): void;
  onWritten(): void;
  onBack(): void;
}

export function ChildActionForm({ prepared, kind, child, readAnew, onWritten, onBack }: Props): React.JSX.Element {
  const { command, author } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const [day, setDay] = useState(isoOf(command.recordDay));
  const [reason, setReason] = useState('');
  const [leaving, setLeaving] = useState<Leaving>('transfer');
  const [className, setClassName] = useState('');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { snapshot, outcome } = prepared;

  const action = useMemo((): ChildAction | null => {
    const when = dayOfIso(day);
    if (when === null) return null;
    const childIds = child ? [child.childId] : [];
    switch (kind) {
      case 'leave':
        return { kind, childIds, day: when, leaving };
      case 'changeClass':
        return className.trim() === '' ? null : { kind, childIds, day: when, className };
      case 'contact':
        return Object.keys(typed).length === 0 ? null : { kind, childIds, day: when, values: typed };
      case 'join':
        return Object.keys(typed).length === 0 ? null : { kind, day: when, values: { name: '', class: '', ...typed } };
      default:
        return { kind, childIds, day: when };
    }
  }, [kind, child, day, leaving, className, typed]);

  /** A field that is put back to what stands in the archive is no change. */
  const change = (column: string, value: string): void =>
    setTyped((now) => {
      const { [column]: _old, ...rest } = now;
      const same = child ? value === shownValue(snapshot, child, column) : value === '';
      return same ? rest : { ...rest, [column]: value };
    });

  const note = useMemo(
    () => ({ reason: reasonText(kind, leaving, reason, snapshot.settings.language), by: author }),
    [kind, leaving, reason, snapshot, author],
  );
  return (
    <ActionPreview
      prepared={prepared}
      action={action}
      note={note}
      what={text.kinds[kind]}
      readAnew={readAnew}
      onWritten={onWritten}
      onBack={onBack}
    >
      <strong>{text.kinds[kind]}</strong>
      {kind === 'leave' && (
        <Choice
          label={text.leaving}
          chosen={leaving}
          options={LEAVING.map((key) => ({ key, text: labelOf(LEAVE_REASON, key, command.language) }))}
          onChoose={(chosen) => setLeaving(chosen as Leaving)}
        />
      )}
      {kind === 'changeClass' && (
        <SuggestField
          label={text.newClass}
          placeholder={text.newClassHint}
          value={className}
          options={outcome.classes}
          autoFocus
          onValue={setClassName}
        />
      )}
      {kind === 'contact' && child && (
        <ColumnFields
          columns={CONTACT_COLUMNS}
          valueOf={(column) => typed[column] ?? shownValue(snapshot, child, column)}
          onValue={change}
        />
      )}
      {kind === 'join' && (
        <ColumnFields columns={JOIN_COLUMNS} valueOf={(column) => typed[column] ?? ''} onValue={change} required={['name', 'class']} />
      )}
      {kind !== 'contact' && <DateField label={text.day[kind]} value={day} max={isoOf(command.recordDay)} onValue={setDay} />}
      <TextField
        label={text.reason}
        placeholder={text.reasonHint}
        value={reason}
        required={kind === 'contact'}
        onChange={(_event, value) => setReason(value ?? '')}
      />
      {kind === 'contact' && (
        <div className="choices">
          {offeredReasons(command.language).map((choice) => (
            <DefaultButton key={choice} onClick={() => setReason(withOffered(choice, reason, command.language))}>
              {choice}
            </DefaultButton>
          ))}
        </div>
      )}
      <PersonField names={outcome.staff} />
      {kind !== 'contact' && kind !== 'join' && <div className="soft">{text.pastStays}</div>}
    </ActionPreview>
  );
}

/** What happened belongs to what is written into Changes, in the language of the ledger, with whatever was added to it. */
function reasonText(kind: ActionKind, leaving: Leaving, remarks: string, language: Language): string {
  if (kind === 'contact') return remarks;
  const what = kind === 'leave' ? labelOf(LEAVE_REASON, leaving, language) : CHILD_ACTIONS_WORDS[language].kinds[kind];
  return joinedReason([what, remarks], language);
}
