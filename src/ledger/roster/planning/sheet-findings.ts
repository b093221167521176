/** What is said of a sheet once its children are read: classes and parents that do not go together. */
import type { FieldContext } from '../../fields';
import type { Finding } from '../../model/finding';
import { classesFor, classUnclear } from '../children/child-class';
import type { RosterChild } from '../children/roster-child';
import { gathered } from '../layout/roster-findings';
import type { RecognizedRoster } from '../layout/recognize';
import { columnsMayBeSwapped } from '../matching/parents';
import { leftBehindFindings } from './not-left-behind';

/** Of several sheets, one that is no roster only gets a word; the others are imported. */
export function sheetFindings(
  roster: RecognizedRoster,
  children: readonly RosterChild[],
  className: string | undefined,
  context: FieldContext,
): Finding[] {
  const sheet = roster.source.name;
  if (roster.refused) return [{ ...roster.refused, severity: 'warning' }];
  const swapped: Finding[] = columnsMayBeSwapped(children)
    ? [{ code: 'roster.parentColumnsSwapped', severity: 'warning', place: { sheet } }]
    : [];
  return [
    ...roster.findings,
    ...classDiffers(roster, className, context),
    ...classUnclear(roster, children),
    ...swapped,
    ...severalGuardians(sheet, children),
    ...leftBehindFindings(sheet, children),
  ];
}

/** Both parents are guardians by law; whose care the child is in only the school knows. */
function severalGuardians(sheet: string, children: readonly RosterChild[]): Finding[] {
  const rows = children.filter(({ hasSeveralGuardians }) => hasSeveralGuardians).map(({ sourceRow }) => String(sourceRow));
  return gathered(sheet, 'roster.severalGuardians', 'hint', rows);
}

/** The name of the sheet and a title on it may name different classes: one of them is left over from another roster. */
function classDiffers(roster: RecognizedRoster, className: string | undefined, context: FieldContext): Finding[] {
  const { chosenClass } = classesFor(roster.source, className, context);
  if (className !== undefined || chosenClass === '') return [];
  const rows = roster.blocks.filter(({ settled }) => settled.columns.every(({ key }) => key !== 'class')).flatMap(({ body }) => body);
  const other = rows.find(({ titleClass }) => titleClass !== '' && titleClass !== chosenClass);
  if (!other) return [];
  const parameters = { name: chosenClass, title: other.titleClass };
  return [{ code: 'roster.classDiffers', severity: 'warning', parameters, place: { sheet: roster.source.name } }];
}
