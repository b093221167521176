/** Masked lists, the leak scan and consents. */
import type { masked as zhMasked, privacyFindings as zhFindings } from '../zh-CN/privacy';
import type { Words } from '../words';

export const masked: Words<typeof zhMasked> = {
  sheets: { wall: 'Wall list', class: 'Class list', report: 'Report (masked)' },
  titles: {
    wall: '{school} {className} – care list',
    class: '{school} {className} – left-behind children (for the class teacher)',
    report: '{school} {className} – left-behind children, report (masked)',
  },
  rules: {
    wall: 'Columns that may be public only. ',
    class: 'For the class teacher to reach the families; not to be put up, passed on or photographed. ',
    report: 'For reporting only. Remarks and other free text are left out. ',
  },
  counts: '{count} children on the list on {date}.',
  masked: 'Masked: {columns}. * stands for what is hidden, blank for not filled in.',
  nothingMasked: 'No column is masked. Blank stands for not filled in.',
  number: 'No.',
  empty: 'No children on the list.',
  file: '{sheet}_{className}_{date}',
  footer: 'Page &P of &N',
};

export const privacyFindings: Words<typeof zhFindings> = {
  'privacy.restrictedShown':
    'The list has restricted columns: {columns}. Make sure that they are needed, and hand it only to those who may know.',
  'privacy.privateShown': 'The list has private columns that are not masked: {columns}. Make sure that the recipient has asked for them.',
  'privacy.namesOnWall':
    'Whole names on a wall tell everybody who is left behind. Make sure that the guardians agree, or use masked names.',
  'privacy.noConsent':
    '{count} of the {total} children have no date of consent, and the list has private columns: {columns}. Obtain the consent of the guardian first, or leave the columns out.',
};
