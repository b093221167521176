/** The head and the first rows of a masked list, exactly as they will stand; only empty cells are named. */
import type { MaskedSheetOutcome } from '../../commands/masked-sheet';
import { fill } from '../../locales';
import { PRIVACY_WORDS } from '../../locales/privacy';
import { useWords } from '../state/pane-context';

export function MaskedPreview({ outcome }: { readonly outcome: MaskedSheetOutcome }): React.JSX.Element {
  const text = useWords(PRIVACY_WORDS).masked;
  const { title, notes, headers, rows } = outcome.preview;
  const label = fill(text.preview, { count: outcome.count, rows: rows.length });
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <div className="sheet-preview" data-testid="masked-preview" tabIndex={0}>
        <b>{title}</b>
        {notes.map((note) => (
          <div key={note} className="soft">
            {note}
          </div>
        ))}
        <table>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell === '' ? <span className="soft">{text.empty}</span> : cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
