/** The generated sheets of masked lists. */
import type { masked as zhMasked } from '../zh-CN/masked';
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
