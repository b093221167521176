/** The sheets that are imported together, each to be left out, with what was found on it. */
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import type { ImportedSheet, RosterSource } from '../../ledger/roster';
import { fill } from '../../locales';
import { findingSentence } from '../../locales/finding-sentence';
import { usePane } from '../state/pane-context';
import type { ImportState, Origin } from '../state/use-import';

interface Props {
  readonly state: ImportState;
  /** What the last look found. */
  readonly found: readonly ImportedSheet[];
}

export function ImportSheets({ state, found }: Props): React.JSX.Element | null {
  const { words, command } = usePane();
  const text = words.pane.importRoster;
  const { origin, left } = state.choice;
  const names = namesOf(origin);
  if (names.length < 2) return null;
  const label = (name: string): string => {
    if (left.includes(name)) return fill(isHidden(origin, name) ? text.sheetHidden : text.sheetLeft, { name });
    const count = found.find((sheet) => sheet.name === name)?.children;
    return count === undefined || count === 0 ? name : fill(text.sheetCount, { name, count });
  };
  const toggle = (name: string, isIn: boolean): void => state.say({ left: isIn ? left.filter((one) => one !== name) : [...left, name] });
  return (
    <fieldset className="sheets" data-testid="import-sheets">
      <legend>{text.sheets}</legend>
      {names.map((name) => {
        const refused = left.includes(name) ? null : found.find((sheet) => sheet.name === name)?.refused;
        return (
          <div key={name}>
            <Checkbox
              label={label(name)}
              checked={!left.includes(name) && !refused}
              disabled={Boolean(refused)}
              onChange={(_event, isIn) => toggle(name, isIn === true)}
            />
            {refused && <div className="soft indent">{findingSentence(command.language, refused)}</div>}
          </div>
        );
      })}
      {names.every((name) => left.includes(name)) && <p className="near">{text.allLeft}</p>}
    </fieldset>
  );
}

function namesOf(origin: Origin): readonly string[] {
  if (origin.kind === 'files') return origin.sources.map(({ name }) => name);
  return origin.kind === 'sheets' ? origin.names : [];
}

function isHidden(origin: Origin, name: string): boolean {
  return origin.kind === 'files' && origin.sources.some((source: RosterSource) => source.name === name && source.isHidden === true);
}
