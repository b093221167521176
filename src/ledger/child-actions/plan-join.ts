/** A new child: the least that its file needs; the rest is filled in on the sheet. */
import { isoOf, ymdOf } from '../calendar/day';
import { ENROL_STATUS, labelOf, SEX } from '../codes';
import { residentIdFacts } from '../fields';
import { compact } from '../fields/parse/tidy';
import type { Raw } from '../model/raw';
import type { Remark } from '../model/finding';
import { cellOf, sheetRow, type LedgerSnapshot, type TableSnapshot } from '../model/snapshot';
import { fileNumbers } from '../roster/planning/file-numbers';
import { JOIN_COLUMNS, type ChildAction } from './action';
import type { ChildRow } from './child-rows';
import type { Draft } from './draft';
import { readTyped } from './typed-values';

type Join = Extract<ChildAction, { kind: 'join' }>;

/** Adds the child to the draft unless something speaks against it. */
export function planJoin(
  draft: Draft,
  snapshot: LedgerSnapshot,
  table: TableSnapshot,
  children: readonly ChildRow[],
  action: Join,
): Remark[] {
  const { context } = draft;
  const { values, remarks } = readTyped(action.values, JOIN_COLUMNS, ['name', 'class'], context);
  const found: Remark[] = [...remarks];
  if (action.day > context.today) found.push({ code: 'action.future', severity: 'error', parameters: { day: isoOf(action.day) } });
  const id = String(values.get('residentId') ?? '');
  const same = id === '' ? -1 : table.rows.findIndex((_cells, row) => compact(cellOf(table, row, 'residentId')).toUpperCase() === id);
  if (same >= 0) {
    const parameters = { name: String(cellOf(table, same, 'name')), row: sheetRow(table, same) };
    found.push({ code: 'action.idInLedger', severity: 'error', parameters });
  }
  const filled = withFacts(values, snapshot);
  const namesake = children.find(
    (child) => child.name === filled.get('name') && child.birth !== null && child.birth === filled.get('birthDate'),
  );
  if (namesake && same < 0)
    found.push({ code: 'action.namesake', severity: 'warning', parameters: { name: namesake.name, row: namesake.row } });
  if (found.some((remark) => remark.severity === 'error')) return found;
  const childId = fileNumbers(table, ymdOf(action.day).year)();
  const row = new Map<string, Raw>([
    ['childId', childId],
    ...filled,
    ['enrolStatus', labelOf(ENROL_STATUS, 'active', snapshot.settings.language)],
    ['joinedOn', action.day],
  ]);
  draft.add('Children', row, { childId, name: String(filled.get('name') ?? '') });
  return found;
}

/** Sex and birth date follow from the ID when they were left blank. */
function withFacts(values: ReadonlyMap<string, Raw>, snapshot: LedgerSnapshot): Map<string, Raw> {
  const filled = new Map([...values].filter(([, value]) => value !== ''));
  const facts = residentIdFacts(String(values.get('residentId') ?? ''));
  if (facts && !filled.has('birthDate')) filled.set('birthDate', facts.birthDate);
  if (facts && !filled.has('sex')) filled.set('sex', labelOf(SEX, facts.sex, snapshot.settings.language));
  return filled;
}
