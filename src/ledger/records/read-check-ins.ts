/** Table CheckIns as columns of numbers: one pass over tens of thousands of rows. */
import { CheckInsBuilder, type CheckIns } from './check-ins';
import { UNREADABLE, type RowReader } from './row-reader';

/**
 * All check-ins whose child, day, kind, outcome and role can be read; the others are reported and never count.
 * A number that no child has is reported too, as a hint: the child's row may have been deleted.
 */
export function readCheckIns(reader: RowReader, childIds: ReadonlySet<string>): CheckIns {
  const builder = new CheckInsBuilder(reader.rowCount);
  for (let row = 0; row < reader.rowCount; row++) {
    const childId = reader.key(row, 'childId');
    const day = reader.day(row, 'date');
    if (childId === '' || day === null) {
      reportGap(reader, row, childId === '' ? 'childId' : 'date');
      continue;
    }
    const kind = reader.code(row, 'contactKind');
    const outcome = reader.code(row, 'outcome');
    const role = reader.code(row, 'role');
    if (day === UNREADABLE || kind === UNREADABLE || outcome === UNREADABLE || role === UNREADABLE) continue;
    if (kind === '' || outcome === '') {
      reader.reportBlank(row, kind === '' ? 'contactKind' : 'outcome');
      continue;
    }
    if (!childIds.has(childId)) {
      reader.report(row, 'childId', { code: 'record.unknownChild', severity: 'warning', parameters: { key: childId } });
    }
    builder.add(childId, day, kind, outcome === 'success', role, reader.text(row, 'by'), reader.sheetRow(row));
  }
  return builder.build();
}

function reportGap(reader: RowReader, row: number, key: string): void {
  if (!reader.isBlank(row)) reader.reportBlank(row, key);
}
