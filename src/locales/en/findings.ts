import type { Words } from '../words';
import type { findings as zh } from '../zh-CN/findings';

export const findings: Words<typeof zh> = {
  'any.excelError': 'The cell is the formula error {error}. Mend the formula or type the content.',
  'any.normalForm': 'Written differently from the rest; it should be “{normal}”. One click mends it.',

  'residentId.numberCell':
    'Excel took the resident ID for a number; the digits after the 15th are lost and cannot be recovered. Format the cell as text and type the ID again from the card.',
  'residentId.lostTail':
    'The ID ends in 000 and its check digit is wrong: Excel probably took it for a number once. Type it again from the card.',
  'residentId.characters': 'The ID has characters that do not belong there. It is 17 digits and one digit or X; check it against the card.',
  'residentId.length': 'The ID has {length} characters, not 18. Check it against the card.',
  'residentId.checkDigit': 'The check digit at the end of the ID is wrong: a digit was mistyped. Check it against the card.',
  'residentId.birthDate': 'The birth date {date} in the ID does not exist. Check it against the card.',
  'residentId.future': 'The birth date {date} in the ID is after today. Check it against the card.',
  'residentId.void15': '15-digit IDs have been void since 2013, and the birth date in this one does not exist. Enter the 18-character ID.',
  'residentId.void15Child':
    'A child’s ID has 18 characters; 15-digit IDs have been void since 2013. Check that this is not a grown-up’s number.',
  'residentId.void15Upgrade': '15-digit IDs have been void since 2013. Enter the 18-character ID from the card; it should be {upgraded}.',
  'residentId.foreign': 'The number begins with 9, as on foreigners’ residence permits. Please confirm.',
  'residentId.region': 'The ID begins with {province}, which is no known province code. Check it against the card.',
  'residentId.county':
    'The ID begins with {county}, which was never the code of a county. Check the first 6 digits; leave it if they are right.',
  'residentId.age': 'By the ID the person is {age} years old, which is not plausible. Check that it is not someone else’s number.',

  'studentNumber.numberCell':
    'Excel took the student number for a number; its end is lost and cannot be recovered. Type it again, beginning with its letter.',
  'studentNumber.noLetter': 'A student number begins with G, J or L and has 19 characters. Check it in the school register.',
  'studentNumber.length': 'The student number has {length} characters, not 19. Check it in the school register.',
  'studentNumber.checkDigit': 'The check digit of the student number is wrong: a digit was mistyped. Check it in the school register.',
  'studentNumber.temporary':
    'A temporary student number is L, 6 digits of the region, 8 of the birth date and 4 of the sequence. Please check it.',
  'studentNumber.birthDate': 'The birth date {date} in the student number does not exist. Check it in the school register.',
  'studentNumber.future': 'The birth date {date} in the student number is after today. Check it in the school register.',
  'studentNumber.isTemporary': 'This is a temporary student number. Replace it once there is a permanent one.',

  'phone.numberCell': 'Excel took two joined numbers for one; the end is lost and cannot be recovered. Type them again, separated by 、.',
  'phone.characters': '“{number}” holds something that is no phone number. Write the number only, and whose it is in brackets.',
  'phone.words':
    '“{number}” is no number. Write None when there is none, Unknown when nobody knows it, — for somebody who has died; explain it in the notes.',
  'phone.length':
    'The number “{number}” has {digits} digits: a mobile has 11, a landline needs its area code. Check for missing or extra digits.',
  'phone.prefix': 'The number “{number}” begins wrongly: the second digit of a mobile is 3 to 9. Please check it.',
  'phone.noArea': 'The landline “{number}” has no area code. Please add it.',
  'phone.area': 'The area code of the landline “{number}” does not exist. Please check it.',
  'phone.lostZero':
    'The landline “{number}” lacks the 0 before its area code; Excel probably took it for a number. Please check and mend it.',
  'phone.areaLength': 'Numbers in the area of the landline “{number}” have another length. Check for missing or extra digits.',
  'phone.short': 'The number “{number}” is too short to be called from outside. Please enter the full number.',
  'phone.foreign': 'The number “{number}” is a foreign one. Please confirm that it can be called.',

  'personName.notAName': 'A name belongs here.',
  'personName.lostCharacter':
    '“{character}” in the name shows that a rare character could not be shown or saved. Type the name again from the household register.',
  'personName.tooLong': 'The name has more than {limit} characters. Check whether something else was written here.',
  'personName.oddCharacter': 'The name holds “{character}”. Please check it; write remarks under Notes.',
  'personName.latin': 'The name has Latin letters. Check whether it should be in Chinese characters.',
  'personName.tooShort': 'The name has one character only. Check whether something is missing.',
  'personName.parts':
    'There is a space or dash inside the name. Write a dot (·) between its parts, or check whether these are two persons.',
  'personName.dot': 'The dot in the name is at the wrong place. Please check it.',

  'schoolClass.unclear': 'It is not clear which class this is. Write it as 三年级1班.',
  'schoolClass.cohort': 'By the year of entry this is “{normal}”. Please check it.',
  'schoolClass.date': 'Excel turned the class into a date; it should be “{normal}”. Please check it.',
  'schoolClass.decimal': 'Excel took the class for a decimal, read as “{normal}”; of class 10 or 20 the 0 is lost. Please check it.',

  'date.asText': 'The date is text; it must be a date to be counted with. One click mends it.',
  'date.timeOfDay': 'The date has a time of day; only the date counts. One click mends it.',
  'date.twoDigitYear': 'The year has two digits; the latest possible year is taken. Please check it.',
  'date.serialText': 'This is the serial number of a date, not a date. One click turns it into one; please check it.',
  'date.partial': 'Only year and month ({month}) are given. Please add the day.',
  'date.impossible': 'There is no such day. Check month and day.',
  'date.unclear': 'This date is not clear. Write it as 2026-09-01.',
  'date.yearOnly': 'Only the year is given. Please add month and day.',
  'date.noYear': 'The year is missing. Write it as 2026-09-01.',
  'date.lunar': 'A date of the common calendar belongs here. Please convert the lunar date.',
  'date.ambiguousMonth': 'This may be January or October. Write 2015-01 or 2015-10.',
  'date.range': 'The date is too early or too late. Check the year.',
  'date.future': 'The date is after today. Check the year.',

  'address.tooShort': 'The address is too short. Write it down to the village group or house number.',
  'address.regionOnly': 'The address ends at the county. Go on with town, village group or house number.',
  'address.notAnAddress': 'An address belongs here.',
  'place.unknown': 'It is not clear in which province “{text}” lies. Write it as 广东省东莞市, or 本县 when in the own county.',

  'code.notInList': '“{text}” is not among the choices of “{listEn}”. Choose from the list, or add it on the code sheet first.',
  'code.notAChoice':
    '“{text}” is not among the choices of “{listEn}”. Choose from the list; figures go by this column, so that choices of your own do not count.',
  'code.bareDigit':
    '“{listEn}” holds only the digit “{text}”; systems number it differently, so it is not guessed. Choose the words from the list.',
  'key.notAKey': 'A number of a row cannot be None, Unknown or —. Please enter it.',
  'key.tooLong': 'The number has more than {limit} characters. Please check it.',
  'wholeNumber.notANumber': 'A whole number belongs here.',
  'wholeNumber.range': 'The number should be from {from} to {to}. Please check it.',
  'dutyPeriod.unknown': 'How often is not clear. Write Week, Month, Term, Every 3 days, Festival or Birthday.',

  'setup.sheetNameTaken': 'The workbook already has a sheet “{wanted}”, which was left alone; the ledger’s own sheet is called “{name}”.',
  'setup.badTerm': '“{term}” is no term. Write 2026-2027-1 or 2026-2027-2.',

  'roster.noLedger': 'This workbook has no ledger yet. Set it up first, then import the roster.',
  'roster.noKeyColumn': 'The children’s table lacks its file numbers. Run set-up to restore the column.',
  'roster.empty': 'This sheet is empty. Choose the sheet with the roster.',
  'roster.noHeader': 'No header was found. A roster needs a row that names its columns: 姓名, 身份证号, 班级 and so on.',
  'roster.noChildren': 'There is a header, but no child below it. Check whether this is the roster.',
  'roster.noNameColumn': 'No name column was found; the headers are: {headers}. Call the column of the names 姓名.',
  'roster.noIdentity':
    '“{name}” has no usable ID or student number and no birth date, so the child cannot be told apart; not imported. Add one of them and import again.',
  'roster.twiceInRoster':
    '“{name}” is the same child as in row {row} of this roster; this row was not imported. If it is about another parent, write the relation (father, mother…) in each row and import again.',
  'roster.twiceInLedger':
    'The number of “{name}” stands on more than one row of the ledger, so it is not clear which to update; not imported. Mend the double rows first.',
  'roster.idAndNumberDisagree':
    'ID and student number of “{name}” belong to different children of the ledger; not imported. Check both numbers.',
  'roster.severalNamesakes':
    'The ledger has several children of this name and birth date, so it is not clear which is “{name}”; not imported. Add the ID.',
  'roster.sameLedgerRow': '“{name}” and an earlier row of this roster lead to the same child of the ledger; not imported. Please check.',
  'roster.unreadableName': 'The name cannot be read; the row was not imported. Mend the name and import again.',
  'roster.nameDiffers':
    'Same number, different name: “{ledger}” in the ledger, “{roster}” in the roster. Check whether the name changed or the number is wrong.',
  'roster.formerId':
    'The ID {id} is the one that “{name}” had before it was corrected in the ledger: taken for the same child; ID, birth date and sex stay as the ledger has them.',
  'roster.sameName': 'The ledger has another “{name}” with a different number or birth date; added as another child. Please check.',
  'roster.sameNameAndBirth':
    'The ledger has another “{name}” with the same birth date but a different number; added as another child. Please check.',
  'roster.birthDateDiffersFromId': 'Birth date and ID do not agree. Check the card.',
  'roster.sexDiffersFromId': 'Sex and ID do not agree. Check the card.',
  'roster.ambiguousHeader': '“{header}” does not say whose it is; taken as “{column}” for now. Please confirm in the preview.',
  'roster.ambiguousToNotes': '“{header}” does not say whose it is; kept in the notes of new children. Please confirm in the preview.',
  'roster.secondName':
    'There is one more column “{header}”; whose name it is cannot be told, so its content goes to Notes. If another list stands beside, move it below or to a sheet of its own and import again.',
  'roster.unmappedHeader': 'The ledger has no column for “{header}”; kept in the notes of new children.',
  'roster.notLeftBehind':
    'In {count} {count|row|rows} “{header}” does not say yes: {names}. Check whether these children belong into the ledger, and leave out who does not.',
  'roster.isLeftBehind': 'Where “{header}” says yes nothing is filled in: whoever is in the ledger is left behind. Choose the kind there.',
  'roster.memberToNotes':
    'The ledger has father, mother and one guardian; “{member}” is “{relation}” and was put in none of these columns; for new children it goes to the notes.',
  'roster.memberWithoutRelation':
    'No relation is given for “{member}”, so it is not known who this is; for new children it goes to the notes.',
  'roster.severalGuardians':
    'In {count} {count|row|rows} several members of the family are said to be the guardian, so none was filled in: {names}. Say in the ledger who cares for the child.',
  'roster.doubleHeader':
    'An earlier column is “{header}” too; for new children this one goes to the notes. If it is about somebody else (the mother’s ID, for instance), say so in its header.',
  'roster.leftHeader': 'The column “{header}” is left out, as you chose.',
  'roster.ignoredHeader': '“{header}” is counted by the ledger itself and not imported.',
  'roster.twiceInSheets': '“{name}” is the same child as in row {row} of the sheet “{sheet}”; not imported twice.',
  'roster.cellWithoutHeader': 'This cell has no header, so it is not clear what it is; not imported: {text}',
  'roster.hiddenSheet': 'This sheet is hidden; it was read like the others.',
  'roster.hiddenRows': '{count} rows are hidden or filtered out; they were read like the others: rows {names}.',
  'roster.hiddenColumns': '{count} columns are hidden; they were read like the others: columns {names}.',
  'roster.clearsIdentity': 'This column tells who the child is and cannot be cleared by 清空. To correct it, edit the ledger itself.',
  'roster.nothingToClear': 'The ledger has no such column; 清空 does nothing here.',
  'roster.classDiffers': 'The sheet or file is called {name}, its title says {title}; the name is taken. Check which class it is.',
  'roster.numberOfAnother':
    'The number of “{roster}” is that of “{ledger}” in the ledger and the names share no character; not imported. Check the number, or change the name in the ledger first.',
  'roster.hasLeft':
    '“{name}” has left the list in the ledger but is on this roster. Check; a child that came back is entered again under “Child changes”.',
  'roster.noteSaysLeft':
    'The remark says “{note}”, yet the child is imported as being on the list. If it has gone, record that it left or take the row off the roster.',
  'roster.sameAsAbove': '“Same as above” is taken from row {row}: {content}. Please check that the roster was not sorted since.',
  'roster.severalPersons':
    'Several persons or things in one cell: nobody can tell which is which, so the column stays as it is; a new child has them in its notes. Give each a cell.',
  'roster.cellDivided': 'The cell also holds what another column asks for; it went there: {part}',
  'roster.partToNotes':
    '“{part}” in this cell differs from another column and was not imported; a new child has it in its notes. Please check.',
  'roster.struckRows': '{count} rows are struck out and imported all the same: rows {names}. Delete them first if they are not wanted.',
  'roster.uncomputed':
    '{count} formulas have no saved result and count as blank: {names}. Open and save the roster in Excel, then import it.',
  'roster.columnsGone':
    'The ledger lacks these columns: {columns}. What the roster has there is not imported; new children have it in their notes. Run set-up first to restore them.',
  'roster.classUnclear':
    'The row names a class, but not of which children: {count} of them have none. Add a column 班级 to the roster, or import class by class.',
  'roster.gradeDiffers': 'Grade and class do not agree; the class is taken and the grade kept in the notes. Please check.',
  'roster.parentsSwapped':
    'Father and mother of “{name}” are the other way round in the ledger; no column of the parents was updated. Check roster and ledger.',
  'roster.parentColumnsSwapped':
    'Most children have the surname of the column “mother”: the columns of father and mother may have been swapped. Check before you write.',
  'roster.rowsJoined':
    'The family of {count} {count|child|children} stands in several rows, which were joined by the relation: rows {names}.',
  'roster.rowBelowChild':
    'This row has no name of a child and looks like a member of the family above, but does not say who; it was not imported: {text}. Write the relation (father, mother…) in each row, or use the columns of father, mother and guardian in the row of the child.',
  'roster.rowWithoutName': 'This row has no name and was not imported: {text}',
  'roster.rowAboveHeader': 'This row stands above the header and is not imported: {text}. If it is a child, move it below the header.',
  'roster.skippedRow': 'This row is no child and was skipped: {text}',
};
