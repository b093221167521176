/** The views 脱敏名单, 泄露检查 and 同意书: their words, and what they find. */
import type { privacy as zhPrivacy, privacyFindings as zhFindings } from '../zh-CN/privacy';
import type { Words } from '../words';

export const privacyFindings: Words<typeof zhFindings> = {
  'privacy.restrictedShown':
    'The list has restricted columns: {columns}. Make sure that they are needed, and hand it only to those who may know.',
  'privacy.privateShown': 'The list has private columns that are not masked: {columns}. Make sure that the recipient has asked for them.',
  'privacy.namesOnWall':
    'Whole names on a wall tell everybody who is left behind; {count} of these children have no valid date of consent. Make sure that the guardians agree, or use masked names.',
  'privacy.manyClasses': 'The list has the children of {count} classes; a class teacher needs only those of one. Choose it under “Class”.',
  'privacy.shortList':
    'The list has only {count} {count|child|children}: even with masked names one may tell who they are. Consider one list of several classes, or none.',
  'privacy.fewChildren':
    '{count} children share {columns} with fewer than three: even with masked names one may tell who they are. Consider leaving these columns out.',
  'privacy.noConsent':
    '{count} of the {total} children have no date of consent, or one from before the guardian changed, and the list has private columns: {columns}. Obtain the consent of the guardian first, or leave the columns out.',
  'leak.wholeLedger':
    'The workbook holds the whole files of {children} {children|child|children}. Do not send it: make a masked list and send that sheet only.',
  'leak.ledgerSheet': 'This is a sheet of the ledger itself, which must not go out as it is. Make a masked list instead.',
  'leak.baseline': 'The hidden sheet Baseline is a copy of the whole archive. Whoever gets the file can unhide it.',
  'leak.hiddenSheet':
    'The sheet “{sheet}” is hidden; whoever gets the file can unhide it. Look at it, and delete it when it is not needed.',
  'leak.hiddenRows':
    '{count} {count|row is|rows are} hidden or filtered away; whoever gets the file can show them. Unhide and check, delete what is not needed.',
  'leak.hiddenColumns':
    '{count} {count|column is|columns are} hidden ({columns}); whoever gets the file can unhide them. Check, delete what is not needed.',
  'leak.cells': 'This column has {count} {count|cell|cells} with {whatEn}: {cells}. Delete or mask.',
  'leak.comment': 'The comment holds {whatEn}. Delete it or write it anew.',
  'leak.anyComment': 'There is a comment, which goes out with the sheet. See whether it is needed.',
  'leak.formula': 'A formula holds {whatEn} ({count} places). Change it so that it does not, or keep its value only.',
  'leak.externalLink':
    '{count} formulas refer to another file ({cells}): what was fetched from it is kept in this one. Paste their values, then break the link under Data → Edit Links.',
  'leak.shape': 'A text box or shape holds {whatEn} ({count} places). Write it anew or delete it.',
  'leak.chart': 'The title or a series of a chart holds {whatEn} ({count} places). Change it; a chart also keeps the data it draws.',
  'leak.hyperlink': 'The address or tip of a hyperlink holds {whatEn} ({count} places). Remove the hyperlink.',
  'leak.validation': 'A drop-down list or input message holds {whatEn} ({count} places). Delete it under Data → Data Validation.',
  'leak.conditionalFormat':
    'A rule of conditional formatting holds {whatEn} ({count} places). Delete it under Home → Conditional Formatting → Manage Rules.',
  'leak.pivotTable': '{count} pivot tables keep all of their source data in the file, out of sight. Paste their values instead.',
  'leak.pictures':
    'There are {count} pictures or special drawings (such as SmartArt). The add-in cannot see what is in them: look yourself.',
  'leak.sheetName': 'The name of the sheet holds {whatEn}. Rename it.',
  'leak.fileName': 'The name of the file holds {whatEn}. Save it under another name.',
  'leak.headerFooter': 'The page header or footer holds {whatEn}. Change it under Page Layout.',
  'leak.name': 'The name “{name}” holds {whatEn}. Delete it under Formulas → Name Manager.',
  'leak.nameData': 'The name “{name}” holds text that stands in no cell. Check it under Formulas → Name Manager.',
  'leak.property': 'The file property “{propertyEn}” holds {whatEn}. Clear it under File → Info.',
  'leak.author': 'The file property “{propertyEn}” names a person. Clear it under File → Info unless the recipient may see it.',
  'leak.customSecret': 'The custom property “{key}” of the file holds {whatEn}. Delete it under File → Info → Properties → Advanced.',
  'leak.customProperty': 'The file has a custom property “{key}”. Check it under File → Info → Properties → Advanced.',
  'leak.settings': 'The file holds the settings of this ledger (name of the school, answers about rosters). A sheet on its own does not.',
  'leak.unknownNames':
    'This file has no ledger, so the names of children and guardians are not known and were not looked for, nor addresses and remarks. Scan in the ledger, or look yourself.',
  'leak.unseenPart': 'Not looked at: {partEn}. Look yourself.',
  'leak.unseenOnSheets':
    'On these sheets the {partEn} were not looked at (too large, or this version of Excel does not let an add-in see them): {sheets}. Look yourself.',
  'leak.unseenNotes': 'This version of Excel does not let an add-in see old-style notes. Choose Review → Show All Notes and look yourself.',
  'leak.unseenComments': 'This version of Excel does not let an add-in see comments. Choose Review → Show Comments and look yourself.',
};

export const privacy: Words<typeof zhPrivacy> = {
  masked: {
    profile: 'Who will see the list?',
    profiles: { wall: 'Wall (everybody)', class: 'Class (the class teacher)', report: 'Report (the authorities)' },
    profileHelp: {
      wall: 'Columns that may be public only; names are masked unless you choose otherwise.',
      class: 'With phones and addresses, to reach the families; ID numbers are masked.',
      report: 'IDs, phones and addresses masked, counts true; remarks stay at school.',
    },
    className: 'Class',
    allClasses: 'All classes',
    noClass: '(no class)',
    names: "Child's name",
    nameChoices: { masked: 'Masked (王*明)', shown: 'In full' },
    columns: 'Columns ({chosen} of {all})',
    fates: { shown: 'as it is', masked: 'masked', asked: 'as it is, confirm' },
    never: 'Other columns cannot be in a list of this kind.',
    noColumns: 'Choose at least one column.',
    preview: 'Preview ({count} {count|child|children}, the first {rows})',
    empty: '(empty)',
    warnings: 'Before you make it:',
    make: 'Make “{sheet}”',
    made: 'Made the sheet “{sheet}” with {count} {count|child|children}.',
    next: 'Next: hand out this sheet only',
    whole: 'Note: this workbook still holds the whole archive. Do not send the file.',
    steps: {
      copy: 'Choose “Copy to a new workbook”: the new file holds this sheet only. Save it, then send it.',
      print: 'Or print this sheet only.',
      check: 'Run the leak scan before anything goes out.',
    },
    copy: 'Copy to a new workbook',
    copied: 'Excel has opened a new workbook with “{sheet}” alone. Save it; suggested name: {file}',
    toScan: 'Leak scan',
  },
  leaks: {
    intro: 'Before a file or a list goes out: what should not go with it. Contents are shown masked.',
    scope: 'What goes out:',
    whole: 'The whole workbook',
    run: 'Scan',
    again: 'Scan again',
    none: 'Nothing was found that should not go out.',
    noneSheet: 'Nothing was found in “{sheet}” that should not go out. Send this sheet only, not the workbook.',
    counts: '{errors} to mend, {warnings} to check, {hints} hints',
    looked: 'Looked at: {parts}.',
    limits:
      'It finds IDs, phones, long numbers, and the names, addresses and remarks of the archive. Pictures, embedded files, macros, revision history and other wordings are not looked at: do that yourself.',
  },
  consents: {
    intro:
      'Data of children under 14 is sensitive personal information: it takes the consent of the guardian (Personal Information Protection Law, art. 28 and 31).',
    age: 'What counts as old?',
    ages: { year: 'More than a year', term: 'Before this term' },
    allGood: '{children} of {children} on the list have a valid date of consent.',
    counts: '{children} on the list: no consent {none}, guardian changed since {guardianChanged}, too old {old}.',
    reasons: { none: 'No date of consent', guardianChanged: 'Guardian changed since', old: 'Consent too old' },
    dated: 'consent on {date}',
    changed: 'another guardian entered on {date}',
    goTo: 'Go to the consent of {name}',
    more: 'Show {count} more',
  },
};
