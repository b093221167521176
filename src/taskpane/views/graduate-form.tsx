/** 整班毕业: a class or a whole grade, child by child to be ticked, on one day. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { TextField } from '@fluentui/react/lib/TextField';
import { useMemo, useState } from 'react';
import type { ChildChangeOutcome } from '../../commands/child-change';
import type { Prepared } from '../../commands/run-command';
import { dayOfIso, isoOf } from '../../ledger/calendar/day';
import type { ChildAction } from '../../ledger/child-actions';
import { LEAVE_REASON, labelOf } from '../../ledger/codes';
import { joinedReason } from '../../ledger/history';
import { fill } from '../../locales';
import { CHILD_ACTIONS_WORDS } from '../../locales/child-actions';
import { Choice } from '../parts/choice';
import { DateField } from '../parts/date-field';
import { PersonField } from '../parts/person-field';
import { usePane, useWords } from '../state/pane-context';
import { ActionPreview } from './action-preview';
import { ChildLine } from './child-search';

interface Props {
  readonly prepared: Prepared<ChildChangeOutcome>;
  readAnew(): void;
  onWritten(): void;
  onBack(): void;
}

export function GraduateForm({ prepared, readAnew, onWritten, onBack }: Props): React.JSX.Element {
  const { command, author } = usePane();
  const text = useWords(CHILD_ACTIONS_WORDS);
  const { outcome, snapshot } = prepared;
  const [group, setGroup] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState(isoOf(command.recordDay));
  const [remarks, setRemarks] = useState('');
  const children = useMemo(
    () =>
      outcome.children.filter((child) => group !== '' && child.status !== 'left' && child.left === null && isIn(child.className, group)),
    [outcome, group],
  );
  const chosen = children.filter((child) => !left.has(child.childId));
  const when = dayOfIso(day);
  const ids = chosen.map((child) => child.childId).join(' ');
  const action = useMemo(
    (): ChildAction | null =>
      ids === '' || when === null ? null : { kind: 'leave', childIds: ids.split(' '), day: when, leaving: 'graduated' },
    [ids, when],
  );
  const { language } = snapshot.settings;
  const note = useMemo(
    () => ({ reason: joinedReason([labelOf(LEAVE_REASON, 'graduated', language), remarks], language), by: author }),
    [language, remarks, author],
  );
  const toggle = (childId: string): void =>
    setLeft((now) => new Set(now.has(childId) ? [...now].filter((one) => one !== childId) : [...now, childId]));
  return (
    <ActionPreview
      prepared={prepared}
      action={action}
      note={note}
      what={text.kinds.graduate}
      readAnew={readAnew}
      onWritten={onWritten}
      onBack={onBack}
    >
      <strong>{text.kinds.graduate}</strong>
      <Choice
        label={text.graduating}
        {...(group !== '' && { chosen: group })}
        options={groupsOf(outcome.classes).map((name) => ({ key: name, text: name }))}
        onChoose={(name) => {
          setGroup(name);
          setLeft(new Set());
        }}
      />
      {children.length > 0 && (
        <fieldset className="ticks scroll">
          <legend>{fill(text.pick, { chosen: chosen.length, total: children.length })}</legend>
          {children.map((child) => (
            <Checkbox
              key={child.childId}
              checked={!left.has(child.childId)}
              onRenderLabel={() => <ChildLine child={child} />}
              ariaLabel={child.name}
              onChange={() => toggle(child.childId)}
            />
          ))}
        </fieldset>
      )}
      <DateField label={text.day.leave} value={day} max={isoOf(command.recordDay)} onValue={setDay} />
      <TextField label={text.reason} placeholder={text.reasonHint} value={remarks} onChange={(_event, value) => setRemarks(value ?? '')} />
      <PersonField names={outcome.staff} />
    </ActionPreview>
  );
}

const CLASS_NUMBER = /\d+班$/u;

/** The grades, each followed by its classes, the oldest first: 六年级, 六年级2班, 六年级1班; what is no class comes last. */
function groupsOf(classes: readonly string[]): string[] {
  const oldest = [...classes].reverse();
  const isClass = (name: string): boolean => CLASS_NUMBER.test(name);
  const ordered = [...oldest.filter(isClass), ...oldest.filter((name) => !isClass(name))];
  return [...new Set(ordered.flatMap((name) => [name.replace(CLASS_NUMBER, ''), name]))];
}

function isIn(className: string, group: string): boolean {
  return className === group || className.replace(CLASS_NUMBER, '') === group;
}
