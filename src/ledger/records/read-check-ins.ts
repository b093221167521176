/** Table CheckIns as columns of numbers: one pass over tens of thousands of rows. */
import { CheckInsBuilder, type CheckIns } from './check-ins';
import { UNREADABLE, type RowReader, type Unreadable } from './row-reader';

/**
 * All check-ins whose child, day, kind, outcome and role can be read; the others are reported and never count.
 * A number that no child has is reported too, as a hint: the child's row may have been deleted.
 */
export function readCheckIns(reader: RowReader, childIds: ReadonlySet<string>): CheckIns {
  const builder = new CheckInsBuilder(reader.rowCount);
  const unknown = new Map<number, string>();
  const childAt = reader.remembered('childId', (row) => {
    const id = reader.key(row, 'childId');
    if (id === '') return NONE;
    const child = builder.childNumber(id);
    if (!childIds.has(id)) unknown.set(child, id);
    return child;
  });
  const dayAt = reader.remembered('date', (row) => reader.day(row, 'date') ?? NONE);
  const codeAt = (key: string, numberOf: (code: string) => number): ((row: number) => number | Unreadable) =>
    reader.remembered(key, (row) => {
      const code = reader.code(row, key);
      return code === UNREADABLE ? UNREADABLE : numberOf(code);
    });
  const kindAt = codeAt('contactKind', (kind) => (kind === '' ? NONE : builder.kindNumber(kind)));
  const outcomeAt = codeAt('outcome', (outcome) => (outcome === '' ? NONE : Number(outcome === 'success')));
  const roleAt = codeAt('role', (role) => builder.roleNumber(role));
  const personAt = reader.remembered('by', (row) => builder.personNumber(reader.text(row, 'by')));
  for (let row = 0; row < reader.rowCount; row++) {
    const child = childAt(row);
    const day = dayAt(row);
    if (child === NONE || day === NONE) {
      reportGap(reader, row, child === NONE ? 'childId' : 'date');
      continue;
    }
    const kind = kindAt(row);
    const outcome = outcomeAt(row);
    const role = roleAt(row);
    if (day === UNREADABLE || kind === UNREADABLE || outcome === UNREADABLE || role === UNREADABLE) continue;
    if (kind === NONE || outcome === NONE) {
      reader.reportBlank(row, kind === NONE ? 'contactKind' : 'outcome');
      continue;
    }
    const stranger = unknown.size > 0 ? unknown.get(child) : undefined;
    if (stranger !== undefined) {
      reader.report(row, 'childId', { code: 'record.unknownChild', severity: 'warning', parameters: { key: stranger } });
    }
    builder.add(child, day, kind, outcome === 1, role, personAt(row), reader.sheetRow(row));
  }
  return builder.build();
}

/** Stands for a blank cell: numbers of texts and days are never negative. */
const NONE = -1;

function reportGap(reader: RowReader, row: number, key: string): void {
  if (!reader.isBlank(row)) reader.reportBlank(row, key);
}
