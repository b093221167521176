/** Where the roster is: a sheet of the workbook, all of them, or files that are chosen or dropped. */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useRef, useState } from 'react';
import { ROSTER_FILES } from '../../commands/import-roster';
import { fill } from '../../locales';
import { Choice } from '../parts/choice';
import { usePane } from '../state/pane-context';
import type { ImportState, Origin } from '../state/use-import';

/** No sheet can be called so: Excel refuses the colon. */
const ALL = ':all';

interface Props {
  readonly sheets: readonly string[];
  readonly state: ImportState;
}

export function ImportSource({ sheets, state }: Props): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const { origin } = state.choice;
  const chosen = chosenSheet(origin);
  const all = sheets.length > 1 ? [{ key: ALL, text: fill(text.allSheets, { count: sheets.length }) }] : [];
  return (
    <>
      {sheets.length === 0 ? (
        <p>{text.noSheets}</p>
      ) : (
        <Choice
          label={text.choose}
          placeholder={text.chooseSheet}
          {...(chosen !== undefined && { chosen })}
          options={[...sheets.map((name) => ({ key: name, text: name })), ...all]}
          onChoose={(key) => state.chooseSheets(key === ALL ? sheets : [key])}
        />
      )}
      <FileField state={state} />
    </>
  );
}

function chosenSheet(origin: Origin): string | undefined {
  if (origin.kind !== 'sheets') return undefined;
  return origin.names.length === 1 ? origin.names[0] : ALL;
}

/** A button for the keyboard and a place to drop files on; the browser's own file field stays out of sight. */
function FileField({ state }: { readonly state: ImportState }): React.JSX.Element {
  const text = usePane().words.pane.importRoster;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { origin } = state.choice;
  const take = (files: FileList | null): void => state.chooseFiles([...(files ?? [])]);
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      data-testid="roster-drop"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <div>{text.file}</div>
      <DefaultButton onClick={() => input.current?.click()}>{text.chooseFile}</DefaultButton>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ROSTER_FILES}
        aria-label={text.chooseFile}
        data-testid="roster-file"
        onChange={(event) => {
          take(event.target.files);
          // The same file chosen again is read again.
          event.target.value = '';
        }}
      />
      <div className="soft">{origin.kind === 'files' ? fill(text.fileChosen, { files: origin.files }) : text.drop}</div>
    </div>
  );
}
