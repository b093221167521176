/** Table Children as records. */
import type { Day } from '../calendar/day';
import { normalClass } from './class-name';
import type { Child } from './child';
import { STATED, UNREADABLE, type RowReader, type Unreadable } from './row-reader';

/** A day that cannot be read is not known; the finding has been made. A child without 入册日期 is on no list. */
const known = (day: Day | null | Unreadable): Day | null => (day === UNREADABLE ? null : day);

/** All children that have a file number; blank rows are passed over, rows without a number are reported. */
export function readChildren(reader: RowReader): Child[] {
  const children: Child[] = [];
  const seen = new Set<string>();
  const code = (row: number, key: string): string => {
    const value = reader.code(row, key);
    return value === UNREADABLE ? STATED : value;
  };
  const classAt = reader.remembered('class', (row) => normalClass(reader, row, 'class'));
  for (let row = 0; row < reader.rowCount; row++) {
    const id = reader.key(row, 'childId');
    if (id === '') {
      if (!reader.isBlank(row)) reader.reportBlank(row, 'childId');
      continue;
    }
    if (seen.has(id)) reader.report(row, 'childId', { code: 'record.duplicateKey', severity: 'error', parameters: { key: id } });
    seen.add(id);
    const visits = reader.number(row, 'homeVisitsPerYear');
    const enrolled = reader.day(row, 'joinedOn');
    if (enrolled === null) reader.reportBlank(row, 'joinedOn');
    children.push({
      id,
      name: reader.text(row, 'name'),
      className: classAt(row),
      row: reader.sheetRow(row),
      birth: known(reader.day(row, 'birthDate')),
      enrolled: known(enrolled),
      left: known(reader.day(row, 'leftOn')),
      filed: known(reader.day(row, 'archivedOn')),
      sex: code(row, 'sex'),
      boarding: code(row, 'boarding'),
      guardianship: code(row, 'guardianship'),
      guardianSchooling: code(row, 'guardianSchooling'),
      fatherArea: code(row, 'fatherArea'),
      motherArea: code(row, 'motherArea'),
      leftBehind: code(row, 'leftBehindKind'),
      civilAffairs: code(row, 'civilAffairsKind'),
      keyTarget: code(row, 'keyTarget'),
      visitsHome: visits === UNREADABLE ? null : visits,
    });
  }
  return children;
}
