/** One plain sentence for each finding of the check: what does not agree between cells, rows and tables, and how to mend it. */
import type { Words } from '../words';
import type { audit as zh } from '../zh-CN/audit';

export const audit: Words<typeof zh> = {
  'audit.required': '“{header}” is required and blank. Write None when there is none, Unknown when nobody knows.',
  'audit.requiredOfMany':
    'The required column “{header}” is blank for {count} of {children} children. Fill it in one by one; “Complete?” lists what each child lacks. Write None when there is none, Unknown when nobody knows.',
  'audit.keyRequired': '“{header}” is blank, so nothing tells whose row this is. Enter the number.',
  'audit.rowIncomplete': '“{header}” is required and blank, so that this row does not count. Fill it in.',
  'audit.duplicate': '“{header}” is the same as in row {rows}. Check whether something was entered twice or a number is wrong.',
  'audit.sameNameAndBirth': 'Same name and birth date as in row {rows}. Check whether it is the same child or a namesake.',
  'audit.orphanChild': 'The sheet “{sheet}” has no child with the number “{id}”. Check the number.',
  'audit.orphanHelper': 'The sheet “{sheet}” has nobody with the number “{id}”. Check the number; leave it blank for pupils and parents.',
  'audit.birthDateDiffersFromId': 'The birth date says {typed}, the ID says {id}. Mend one of them from the card.',
  'audit.sexDiffersFromId': 'The sex says “{typed}”, the ID says “{id}”. Mend one of them from the card.',
  'audit.studentNumberHoldsOtherId':
    'The ID inside the student number is not the one in the ID column. Leave it if the card was changed, else check.',
  'audit.workAreaBlank': '“{place}” says that the area of work is “{area}”. One click fills it in.',
  'audit.workAreaDiffers': '“{place}” says that the area of work is “{area}”, which is not what is entered. Please check.',
  'audit.leftWithoutDate': 'The list status is Left, but there is no leaving date. Add it, or the child still counts as on the list.',
  'audit.leftButOnList': 'The leaving date has come, but the list status is not Left. Mend one of them.',
  'audit.leavesLater': 'The list status is Left, but the leaving date {date} has not come; until then the child counts. Check the date.',
  'audit.endWithoutDay':
    '“{reason}” says “{said}”, but “{header}” is blank, so that it still goes on. Enter the day, or take the reason out.',
  'audit.contradicts': '“{other}” is “{said}”, yet “{header}” holds something. Mend one of them.',
  'audit.suspendedWithoutPause':
    'The list status is Suspended, but Pauses has no row for the child today, so that contacts still become overdue. Record it under “Child changes”, or set the status back.',
  'audit.suspensionGoesOn':
    'The child is on the list again, but its suspension since {from} has no last day, so that no contact is ever due. Enter the last day.',
  'audit.absenceGoesOn':
    'The child is on the list again, but its absence since {from} has no last day, so that it is never counted. Enter the last day.',
  'audit.beforeBirth': '“{header}” is {date}, before the birth date {birth}. Check the year.',
  'audit.stillToCome': '“{header}” is {date}, which has not come, so that it does not count yet. Check the year.',
  'audit.endBeforeStart': 'The end {end} is before the start {start}. Please check.',
  'audit.daysFrom1904':
    'This workbook counts days from 1904 (as files from old Macs do): the dates that the add-in reads are four years off those that the sheet shows, so reminders and figures go wrong, and nothing else was checked. Set the ledger up in a new workbook and import this sheet as a roster; dates are then taken as shown.',
  'audit.missingTable': 'The ledger lacks the table “{sheet}” ({table}). Run set-up to restore it.',
  'audit.missingColumn':
    'The sheet “{sheet}” lacks the column “{header}”, which may have been deleted or renamed. Run set-up to restore it, or give it its old name.',
  'audit.newColumn':
    'A later version of the ledger has a column “{header}” that “{sheet}” still lacks. Set-up adds it and changes nothing else.',
  'audit.renamedHeader': 'The header “{header}” is understood as “{column}”; nothing is lost. Rename it if you like it uniform.',
  'audit.movedColumns': 'These columns stand in another place and are understood: {columns}.',
  'audit.belowTable':
    'Rows {from} to {to} below the table hold something, but are outside of it and counted nowhere. Move them into the table or to another sheet.',
  'audit.besideTable':
    'Columns {from} to {to} beside the table hold something that does not belong to the ledger. Add a column to the table if it should.',
  'audit.formulaOverwritten':
    'The column “{header}” is calculated, but this cell was typed and no longer follows. Copy the formula from the row above, or confirm that it is meant.',
  'audit.formulaAmongValues':
    'The column “{header}” is typed, but this cell holds a formula, which sorting and copying may spoil. Type the content instead.',
  'audit.movedDown':
    'In rows {from} to {to}, “{columns}” moved down by {by} row(s) since it was last seen and now probably belongs to other children. Undo that change, or restore the old content.',
  'audit.movedUp':
    'In rows {from} to {to}, “{columns}” moved up by {by} row(s) since it was last seen and now probably belongs to other children. Undo that change, or restore the old content.',
  'audit.sortedAlone':
    '“{columns}” holds the same contents as before, but {cells} cells in rows {from} to {to} stand at other children: this column was probably sorted by itself. Undo the sort, and sort the whole table.',
  'audit.belongsAbove':
    'In rows {from} to {to}, “{column}” does not fit “{against}” of its own row, but fits the one {by} row(s) above. It probably slipped; check and move it back.',
  'audit.belongsBelow':
    'In rows {from} to {to}, “{column}” does not fit “{against}” of its own row, but fits the one {by} row(s) below. It probably slipped; check and move it back.',
  'audit.orderedAlone':
    '“{column}” is in perfect order from row {from} to {to} while other columns are not: it may have been sorted by itself. Check a few children.',
  'audit.similarNameAndBirth':
    'A similar name and the same birth date as “{names}” in row {rows}. Check whether one child was entered twice, or they are twins or namesakes.',
  'audit.similarNameAndPhone':
    "A similar name and the same guardian's phone as “{names}” in row {rows}. Check whether one child was entered twice.",
  'audit.teacherPhone': 'The number {number} is that of “{teacher}” of the staff. Enter a number of the family, or None.',
  'audit.guardianPhoneIsParents':
    "The guardian's number {number} is the same as “{column}”, but they are not one person. Add the guardian's own number.",
  'audit.sharedPhone':
    'The number {number} stands in the files of {children} children (see also row {rows}) who do not seem to be one family. Call it and find out whose it is.',
  'audit.phoneOfLargeFamily':
    'The number {number} stands in the files of {children} children (see also rows {rows}), who seem to be one family. Check whether it was copied too far down.',
  'audit.guardianYoungerThanChild': 'The guardian was born in {year} and the child in {child}: a guardian cannot be younger. Please check.',
  'audit.guardianUnder16':
    'The guardian is about {age}: nobody below 16 may care for another minor. Check the birth year and settle on another guardian with the parents.',
  'audit.noGuardian':
    'The child is {age} and has no guardian. Nobody below 16 may live alone (Law on the Protection of Minors, article 21). Call the parents and the village committee now, and report as required.',
  'audit.guardianIsAway': 'The guardianship names a parent, but: {parents}. Who does bring the child up? Enter that person.',
  'audit.relationDisagrees': 'The guardianship is “{kind}”, the relation “{relation}”: they do not fit. Mend one of them.',
  'audit.guardianIsOtherParent':
    'The relation is “{relation}”, but the guardian “{name}” is the same as “{column}”. Check whether the relation or a name is wrong.',
  'audit.guardianIsNotParent':
    'The relation is “{relation}”, but the guardian is not “{name}” in “{column}”. Check whether the guardian changed and only one cell was mended.',
  'audit.namedTwice': 'Here and under “{other}” stands “{name}”, which cannot be one person. Check whether a cell was copied.',
  'audit.guardianTooYoung':
    'The guardian is said to be the “{relation}”, but by the birth year only about {years} years older. Check the birth year and the relation.',
  'audit.classWithoutTeacher':
    '“{class}” has no class teacher, and {children} child(ren) are in it. Check the class, or name its teacher on the staff sheet.',
  'audit.ageOutsideClass':
    'Aged {age} when the school year began; children of “{class}” are mostly {from} to {to}. Check the class and the year of birth.',
  'audit.classOutsideAges':
    '{children} children of “{class}” are not {from} to {to} years old (rows {rows}). Check whether the class was not moved up, or the kind of school in Settings.',
  'audit.loneClass': 'This child is the only one in “{class}”. Check the class.',
  'audit.nameDisagrees':
    'This says “{said}”, but number {id} is “{right}” (row {row}); so in {count} row(s). Check whether the number is wrong or the name is out of date.',
};
