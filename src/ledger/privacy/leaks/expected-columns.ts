/** Which private content belongs where it stands: an ID in the ID column of the ledger, a phone in a list made for the class teacher. */
import type { FieldKind } from '../../fields';
import type { LedgerSnapshot } from '../../model/snapshot';
import { CHILDREN, TABLES, TABLE_KEYS, type ColumnDefinition } from '../../tables';
import { matchColumns } from '../../tables/match-columns';
import type { ScannedSheet } from './contents';
import type { Secret } from './private-texts';
import { familyOf, fateOf, type Family, type ProfileId } from '../profiles';

const ALL: readonly Secret[] = ['residentId', 'phone', 'longNumber', 'childName', 'adultName', 'address', 'remark'];

/** What a column of a family holds by its nature. */
const OWN: Readonly<Record<Family, readonly Secret[]>> = {
  name: ['childName', 'adultName'],
  number: ['residentId', 'longNumber'],
  phone: ['phone', 'longNumber', 'childName', 'adultName'],
  address: ['address'],
  date: [],
  code: [],
  key: [],
  place: [],
  text: [],
};

/** The content that a table of the ledger may have in a column; the other tables point to children by their keys and names. */
function ownContent(column: ColumnDefinition): readonly Secret[] {
  return column.sensitivity === 'restricted' && column.kind.name === 'text' ? ['remark'] : OWN[familyOf(column)];
}

/** Columns whose cells hold nothing but a value of a short list or a number of days: they need no look. */
const NO_LOOK: ReadonlySet<FieldKind['name']> = new Set(['date', 'wholeNumber', 'key', 'dutyPeriod']);

export interface ExpectedColumn {
  readonly expected: ReadonlySet<Secret>;
  readonly look: boolean;
}
const NOTHING: ExpectedColumn = { expected: new Set(), look: true };
const EVERYTHING: ExpectedColumn = { expected: new Set(ALL), look: false };

/** Tells by 1-based row and 0-based column what is expected in a cell of the sheet. */
export type Expectations = (row: number, column: number) => ExpectedColumn;

/** @param masked the profile of a masked list that the add-in made, absent for every other sheet. */
export function expectationsOf(snapshot: LedgerSnapshot, sheet: ScannedSheet, masked: ProfileId | undefined): Expectations {
  if (masked) return maskedExpectations(sheet, masked);
  const tables = TABLE_KEYS.flatMap((key) => {
    const table = snapshot.tables[key];
    if (table?.sheet !== sheet.name) return [];
    const byPlace = new Map<number, ExpectedColumn>();
    for (const column of TABLES[key].columns) {
      const at = table.columns[column.key];
      // The snapshot is the archive once more, and said to be there as a whole.
      const expected = TABLES[key].internal ? EVERYTHING : { expected: new Set(ownContent(column)), look: !NO_LOOK.has(column.kind.name) };
      if (at !== undefined) byPlace.set(table.firstColumn + at, expected);
    }
    return [{ table, byPlace }];
  });
  return (row, column) => {
    const found = tables.find(({ table }) => row > table.headerRow);
    return found?.byPlace.get(column) ?? NOTHING;
  };
}

/** Rows above which the header of a masked list stands. */
const HEADER_ROWS = 10;

function maskedExpectations(sheet: ScannedSheet, profile: ProfileId): Expectations {
  for (const [at, cells] of sheet.values.slice(0, HEADER_ROWS).entries()) {
    const { columns } = matchColumns(CHILDREN, cells.map(String));
    if (columns['name'] === undefined && columns['class'] === undefined) continue;
    const byPlace = new Map<number, ExpectedColumn>();
    for (const column of CHILDREN.columns) {
      const place = columns[column.key];
      if (place === undefined) continue;
      const isName = column.key === 'name';
      const fate = fateOf(profile, column, isName ? 'shown' : undefined);
      const shown = fate === 'shown' || fate === 'asked';
      byPlace.set(sheet.firstColumn + place, { expected: new Set(shown ? ownContent(column) : []), look: true });
    }
    const headerRow = sheet.firstRow + at;
    return (row, column) => (row > headerRow ? (byPlace.get(column) ?? NOTHING) : NOTHING);
  }
  return () => NOTHING;
}
