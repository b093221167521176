/** Mends that are certain, by kind: choose one, look at every cell, then write all in one step that can be undone. */
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useEffect, useMemo, useState } from 'react';
import { isSure, MEND_KINDS, shownContent, type Mend, type MendKind, type Subject } from '../../../ledger/audit';
import type { Finding } from '../../../ledger/model/finding';
import { fill } from '../../../locales';
import { CellLink } from '../../parts/cell-link';
import { keyOf, placeText } from '../../parts/finding-line';
import { useMore } from '../../parts/use-more';
import { onEscape } from '../../state/on-escape';
import { usePane } from '../../state/pane-context';
import type { Answers } from './use-answers';

interface Props {
  /** All of them; those that want a person's eye are left to it. */
  readonly mends: readonly Mend[];
  readonly answers: Answers;
  readonly subjectOf: (finding: Finding) => Subject | null;
}

export function MendPanel({ mends: all, ...given }: Props): React.JSX.Element | null {
  const text = usePane().words.pane.check;
  const [chosen, setChosen] = useState<MendKind | 'all' | null>(null);
  // What was chosen has been written, or is no longer as it was.
  useEffect(() => setChosen(null), [all]);
  const mends = useMemo(() => all.filter((mend) => isSure(mend.finding)), [all]);
  const ofKind = (kind: MendKind): readonly Mend[] => mends.filter((mend) => mend.kind === kind);
  const kinds = MEND_KINDS.filter((kind) => ofKind(kind).length > 0);
  if (kinds.length === 0) return null;
  if (chosen !== null) {
    const wanted = chosen === 'all' ? mends : ofKind(chosen);
    return <Preview mends={wanted} {...given} onCancel={() => setChosen(null)} />;
  }
  return (
    <section className="panel" aria-label={text.mends}>
      <strong>{text.mends}</strong>
      <div className="chips">
        {kinds.map((kind) => (
          <button key={kind} type="button" className="chip" onClick={() => setChosen(kind)}>
            {fill(text.mendKind, { kind: text.kinds[kind], count: ofKind(kind).length })}
          </button>
        ))}
        {kinds.length > 1 && (
          <button type="button" className="chip" onClick={() => setChosen('all')}>
            {fill(text.mendAll, { count: mends.length })}
          </button>
        )}
      </div>
    </section>
  );
}

function Preview({ mends, answers, subjectOf, onCancel }: Props & { onCancel(): void }): React.JSX.Element {
  const { words } = usePane();
  const text = words.pane.check;
  const [shown, more] = useMore(mends, text.more);
  const columns = new Map<string, number>();
  for (const { finding } of mends) columns.set(finding.place.header ?? '', (columns.get(finding.place.header ?? '') ?? 0) + 1);
  return (
    <section className="panel" aria-label={text.mends} data-testid="mend-preview" onKeyDown={onEscape(onCancel)}>
      <p>{fill(text.mendPreview, { count: mends.length })}</p>
      <p className="soft">{[...columns].map(([column, count]) => fill(text.mendColumn, { column, count })).join(words.pane.separator)}</p>
      <div className="choices">
        <PrimaryButton disabled={answers.task.state === 'working'} onClick={() => answers.mend(mends)} data-testid="write-mends">
          {fill(text.mendWrite, { count: mends.length })}
        </PrimaryButton>
        <DefaultButton onClick={onCancel}>{words.pane.cancel}</DefaultButton>
      </div>
      <ul className="plain-list">
        {shown.map((mend) => (
          <MendLine key={keyOf(mend.finding)} mend={mend} name={subjectOf(mend.finding)?.name ?? ''} />
        ))}
      </ul>
      {more}
    </section>
  );
}

function MendLine({ mend: { finding, change }, name }: { readonly mend: Mend; readonly name: string }): React.JSX.Element {
  const text = usePane().words.pane.check;
  const { place } = finding;
  const [from, to] = [shownContent(place, change.before), shownContent(place, finding.fix ?? '')];
  return (
    <li>
      <div className="row">
        <strong>{name}</strong>
        <CellLink sheet={place.sheet} row={change.row} column={change.column}>
          {placeText(place)}
        </CellLink>
      </div>
      <div className="as-typed">{fill(text.mendChange, { from: `“${from}”`, to: `“${to}”` })}</div>
    </li>
  );
}
