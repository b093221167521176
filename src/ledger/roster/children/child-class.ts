/** The class of a child of a roster: from its cell, its grade, the title above it, or what the person chose. */
import type { FieldContext, Reading } from '../../fields';
import { parseSchoolClass, SCHOOL_CLASS } from '../../fields';
import type { Finding } from '../../model/finding';
import type { Raw } from '../../model/raw';
import { classAlone, classInTitle, namesAnyClass } from '../layout/class-in-title';
import type { RosterChild } from './roster-child';
import type { RecognizedRoster } from '../layout/recognize';
import { textOf } from '../roster-grid';
import type { RosterSource } from '../source';

export function gradeText(grade: string): string {
  return /^[1-9一二三四五六七八九]$/u.test(grade) ? `${grade}年级` : grade;
}

/** `1班` beside 三年级 is 三年级1班; a class that says its grade itself stays. */
export function withGrade(cell: Raw, grade: string): Raw {
  if (grade === '' || !/^[第(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]?班?$/u.test(textOf(cell))) return cell;
  return `${gradeText(grade)}${textOf(cell).replace(/^第/u, '')}`;
}

/**
 * The class of a row that names none; `null` when there is none to be told.
 * @param others what a person chose, the title above and the like, the most trusted first.
 */
export function classOfRow(grade: string, others: readonly string[], context: FieldContext): Reading | null {
  const found = [...others, gradeText(grade)].find((text) => text !== '' && parseSchoolClass(text, context) !== null);
  return found === undefined ? null : SCHOOL_CLASS.read(found, context);
}

/** Whether a grade column agrees with the class; unreadable grades do not. */
export function gradeAgrees(grade: string, className: string, context: FieldContext): boolean {
  const wanted = parseSchoolClass(gradeText(grade), context);
  return wanted !== null && wanted.grade === parseSchoolClass(className, context)?.grade;
}

/** The class that a person chose or the name of the sheet says, and the one in the name of the file. */
export function classesFor(
  source: Pick<RosterSource, 'name' | 'file'>,
  chosen: string | undefined,
  context: FieldContext,
): { chosenClass: string; fileClass: string } {
  const inName = classInTitle(source.name, context) ?? classAlone(source.name, context) ?? '';
  const inFile = source.file === undefined ? '' : (classInTitle(source.file, context) ?? '');
  return { chosenClass: chosen ?? inName, fileClass: inFile };
}

/** A title that names a class which its children did not get: of lists beside each other nobody may know whose it is. */
export function classUnclear({ findings }: RecognizedRoster, children: readonly RosterChild[]): Finding[] {
  const count = children.filter(({ values, cleared }) => !values.has('class') && !cleared.has('class')).length;
  const title = findings.find(({ code, place }) => code === 'roster.skippedRow' && namesAnyClass(String(place.content)));
  return count > 0 && title ? [{ code: 'roster.classUnclear', severity: 'warning', parameters: { count }, place: title.place }] : [];
}
